package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.cli.lsp.root.Spot;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/** What is said of a place that somebody points at. */
public final class Hovers {

  private final Spot spot;
  private final Moment moment;
  private final Corpus corpus;
  private final HoverText text;

  private Hovers(Spot spot, boolean markdown) {
    this.spot = spot;
    moment = spot.moment();
    corpus = moment.corpus();
    text = new HoverText(markdown);
  }

  /** What there is to say of {@code position}. */
  public static Optional<Hover> at(Spot spot, Position position, ClientFeatures client) {
    Optional<Subject> subject = Subjects.at(spot, spot.offset(position));
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Hovers hovers = new Hovers(spot, client.hoversMarkdown());
    hovers.say(subject.get());
    if (hovers.text.isEmpty()) {
      return Optional.empty();
    }
    MarkupContent content =
        new MarkupContent(
            client.hoversMarkdown() ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT,
            hovers.text.toString());
    return Optional.of(new Hover(content, spot.places().range(subject.get().span())));
  }

  private void say(Subject subject) {
    if (subject instanceof Subject.Target target) {
      sayTarget(target);
    } else if (subject instanceof Subject.Label label) {
      sayLabel(label);
    } else if (subject instanceof Subject.Note note) {
      note.notes()
          .note(note.label())
          .flatMap(found -> Excerpt.text(moment, spot.document(), behind(found.span(), note)))
          .ifPresent(text::addMarkdown);
    } else if (subject instanceof Subject.Named named) {
      sayNamed(named.definition());
    } else if (subject instanceof Subject.Whole) {
      corpus.entries().opening(spot.document()).ifPresentOrElse(this::sayEntry, this::sayDocument);
    } else if (subject instanceof Subject.Suppression suppression) {
      saySuppression(suppression);
    }
  }

  /** What stands in a footnote behind its label. */
  private static Span behind(Span note, Subject.Note subject) {
    int marker = note.start() + subject.label().length() + "[^]:".length();
    return new Span(Math.min(marker, note.end()), note.end());
  }

  private void sayTarget(Subject.Target target) {
    Link link = target.link();
    Optional<Destination> there = Destination.of(moment, link);
    there.ifPresent(this::sayDestination);
    boolean sound =
        link.resolution() instanceof Resolution.Found
            || link.resolution() instanceof Resolution.OtherFile
            || link.resolution() instanceof Resolution.External;
    if (link.resolution() instanceof Resolution.Ignored ignored && !ignored.reason().isEmpty()) {
      text.add("Not checked: " + ignored.reason().sentence());
    } else if (!sound) {
      sayFindings(target.span());
    }
  }

  private void sayDestination(Destination there) {
    Optional<Entry> entry = there.entry(moment);
    String id = there.definition().map(each -> "#" + each.id()).orElse("");
    String title = there.title(moment);
    text.head(
        title,
        there.what(moment) + (title.equals(there.path() + id) ? "" : ", " + there.path() + id));
    Excerpt.of(moment, there).ifPresent(text::addMarkdown);
    if (there.document().isPresent()) {
      Inbound inbound = new Inbound(corpus);
      List<Link> links =
          entry.isPresent()
              ? inbound.toFromElsewhere(entry.get())
              : there
                  .definition()
                  .map(inbound::to)
                  .orElseGet(() -> inbound.toDocument(there.document().get()));
      text.add(EntryStanding.links(links.size()) + " here");
    }
  }

  /** Says what is found at {@code span}; what is put up with is not. */
  private void sayFindings(Span span) {
    for (Finding each : moment.findings(spot.document().path())) {
      if (span.contains(each.span()) || each.span().contains(span)) {
        text.add(each.message() + " (" + each.rule() + ")");
      }
    }
  }

  private void sayLabel(Subject.Label label) {
    Optional<Labels.Defined> defined = Labels.definition(corpus, spot.document(), label.label());
    if (defined.isEmpty()) {
      sayFindings(label.span());
      return;
    }
    Labels.Defined found = defined.get();
    text.head(found.label().label(), found.label().target());
    Destination.of(moment, Labels.link(corpus, found.document(), found.label()))
        .ifPresent(this::sayDestination);
  }

  private void sayNamed(Definition definition) {
    Optional<Entry> entry = corpus.entries().identifiedBy(definition);
    if (entry.isPresent()) {
      sayEntry(entry.get());
      return;
    }
    Destination there = Destination.of(definition);
    text.head(there.title(moment), there.what(moment) + ", #" + definition.id());
    int links = new Inbound(corpus).to(definition).size();
    text.add(EntryStanding.links(links) + " here");
  }

  private void sayEntry(Entry entry) {
    String id = entry.heading().isPresent() ? ", #" + entry.id() : "";
    text.head(entry.title(), entry.kind() + id);
    EntryStanding standing = new EntryStanding(corpus, entry);
    text.add(standing.line());
    List<String> points = new ArrayList<>();
    standing
        .relations()
        .forEach(
            (relation, count) ->
                points.add(
                    relation
                        + ": "
                        + count.out()
                        + " out, "
                        + count.in()
                        + " in"
                        + (count.oneWay() > 0 ? ", " + count.oneWay() + " one-way" : "")));
    text.addPoints(points);
  }

  private void sayDocument() {
    text.head(corpus.entries().title(spot.document()), "document");
    int links = new Inbound(corpus).toDocument(spot.document()).size();
    text.add(EntryStanding.links(links) + " here");
  }

  private void saySuppression(Subject.Suppression suppression) {
    RuleRegistry rules = moment.snapshot().project().registry();
    for (String word : suppression.words()) {
      Optional<Reportable> rule = rules.named(word);
      if (rule.isPresent()) {
        text.head(rule.get().meta().id(), rule.get().meta().summary());
      }
    }
  }
}
