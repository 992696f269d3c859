package dev.entrylint.cli.lsp.report;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.CorpusRoot;
import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.cli.lsp.text.TextPlaces;
import dev.entrylint.model.Position;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Related;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.Severity;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/** Makes diagnostics of the findings of one moment. */
public final class DiagnosticMaker {

  /** What diagnostics say that they come from. */
  public static final String SOURCE = "entrylint";

  /** What a broken configuration is reported as. */
  public static final String CONFIGURATION = "configuration";

  private static final Pattern PROBLEM =
      Pattern.compile("(.+?):(\\d{1,9})(?::(\\d{1,9}))?: (.*)", Pattern.DOTALL);

  private final Moment moment;
  private final ClientFeatures client;
  private final Map<String, Optional<TextPlaces>> texts = new HashMap<>();

  /** One for what is found in {@code moment}. */
  public DiagnosticMaker(Moment moment, ClientFeatures client) {
    this.moment = moment;
    this.client = client;
  }

  /** The diagnostics of {@code findings}, which lie in one file. */
  public List<Diagnostic> of(List<Finding> findings) {
    List<Diagnostic> all = new ArrayList<>(findings.size());
    findings.forEach(each -> all.add(of(each)));
    return all;
  }

  /** The diagnostic of {@code finding}. */
  public Diagnostic of(Finding finding) {
    Range range = range(finding.path(), finding.start(), finding.end());
    Diagnostic diagnostic = new Diagnostic(range, finding.message());
    diagnostic.setSeverity(severity(finding.severity()));
    diagnostic.setSource(SOURCE);
    diagnostic.setCode(finding.rule());
    if (rule(finding.rule()).filter(rule -> rule.meta().findsSuperfluous()).isPresent()) {
      diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
    }
    documentation(finding.rule())
        .ifPresent(page -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(page)));
    if (client.relatesDiagnostics()) {
      List<DiagnosticRelatedInformation> related = related(finding);
      diagnostic.setRelatedInformation(related.isEmpty() ? null : related);
    }
    return diagnostic;
  }

  private Optional<String> documentation(String rule) {
    return rule(rule)
        .flatMap(moment.snapshot().project().registry()::documentation)
        .filter(page -> page.contains("://"));
  }

  private Optional<Reportable> rule(String id) {
    return moment.snapshot().project().registry().named(id);
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFO -> DiagnosticSeverity.Information;
    };
  }

  /** What is there still; what was in an earlier state has no place that could be shown. */
  private List<DiagnosticRelatedInformation> related(Finding finding) {
    List<DiagnosticRelatedInformation> all = new ArrayList<>();
    for (Related each : finding.related()) {
      if (each.ref().isEmpty()) {
        Range range = range(each.path(), each.position(), each.position());
        Location location = new Location(moment.uri(each.path()), range);
        all.add(new DiagnosticRelatedInformation(location, each.message()));
      }
    }
    return all;
  }

  private Range range(String path, Position start, Position end) {
    Optional<TextPlaces> places = texts.computeIfAbsent(path, this::places);
    return places.isPresent()
        ? new Range(place(places.get(), start), place(places.get(), end))
        : new Range(plain(start), plain(end));
  }

  private Optional<TextPlaces> places(String path) {
    try {
      return Optional.of(moment.places(path));
    } catch (UncheckedIOException | IllegalArgumentException unreadable) {
      return Optional.empty(); // and no editor can count its letters
    }
  }

  private static org.eclipse.lsp4j.Position place(TextPlaces places, Position position) {
    int line = Math.min(position.line(), places.lines().count());
    int start = places.lines().start(line);
    return places.position(Math.min(start + position.column() - 1, places.lines().end(line)));
  }

  private static org.eclipse.lsp4j.Position plain(Position position) {
    return new org.eclipse.lsp4j.Position(position.line() - 1, position.column() - 1);
  }

  // ---- what is wrong with a configuration

  /** The diagnostics of {@code problems}, each of which names its place, by what holds them. */
  public static Map<String, List<Diagnostic>> ofProblems(CorpusRoot root, List<String> problems) {
    Map<String, List<Diagnostic>> all = new HashMap<>();
    for (String each : problems) {
      Matcher placed = PROBLEM.matcher(each);
      boolean known = placed.matches();
      String path = known ? placed.group(1) : own(root);
      Position start =
          known
              ? new Position(number(placed.group(2)), number(placed.group(3)))
              : new Position(1, 1);
      Diagnostic diagnostic =
          new Diagnostic(
              new Range(plain(start), plain(new Position(start.line(), start.column() + 1))),
              known ? placed.group(4) : each,
              DiagnosticSeverity.Error,
              SOURCE,
              CONFIGURATION);
      all.computeIfAbsent(root.uri(path), uri -> new ArrayList<>()).add(diagnostic);
    }
    return all;
  }

  private static int number(String digits) {
    return digits == null ? 1 : Math.max(1, Integer.parseInt(digits));
  }

  private static String own(CorpusRoot root) {
    return root.place().file().isPresent()
        ? root.place().folder().relativize(root.place().file().get()).toString()
        : "entrylint.yml";
  }
}
