package dev.entrylint.engine;

import dev.entrylint.engine.LineRanges.Range;
import dev.entrylint.model.Directive;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What the comments of a document ask not to report, and what of that there was. {@code <!--
 * entrylint-disable-next-line RULE -->} speaks for the line below it, {@code entrylint-disable}
 * until {@code entrylint-enable}, {@code entrylint-disable-file} for the whole file; each for the
 * rules that it names, or for all. A reason may stand behind {@code --}.
 */
final class Suppressions {

  static final String FILE = "disable-file";
  static final String NEXT_LINE = "disable-next-line";
  static final String DISABLE = "disable";
  static final String ENABLE = "enable";

  /** The words that such comments begin with, without {@code entrylint-}. */
  static final List<String> WORDS = List.of(NEXT_LINE, DISABLE, ENABLE, FILE);

  /** What stands for all rules where one is expected. */
  private static final String ALL = "";

  /**
   * What one comment asks for.
   *
   * @param range the lines on which findings are not reported
   * @param rules the ids of the rules that it names; none means all
   */
  record Stretch(Directive directive, Range range, Set<String> rules) {}

  private final UnaryOperator<String> ids;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Directive> idle = new ArrayList<>(0);
  private final Map<String, LineRanges> ranges = new HashMap<>();

  /** The lines of the findings that were suppressed, by rule and of all. */
  private final Map<String, TreeSet<Integer>> suppressed = new HashMap<>();

  /**
   * @param ids the id of the rule that a name stands for, or the name itself
   */
  Suppressions(Document document, UnaryOperator<String> ids) {
    this.ids = ids;
    if (!document.directives().isEmpty()) {
      read(document);
      Map<String, List<Range>> byRule = new HashMap<>();
      for (Stretch each : stretches) {
        for (String rule : each.rules.isEmpty() ? Set.of(ALL) : each.rules) {
          byRule.computeIfAbsent(rule, key -> new ArrayList<>(1)).add(each.range);
        }
      }
      byRule.forEach((rule, lines) -> ranges.put(rule, new LineRanges(lines)));
    }
  }

  private void read(Document document) {
    Map<Set<String>, List<Stretch>> open = new LinkedHashMap<>();
    for (Directive directive : document.directives()) {
      int line = document.lines().line(directive.span().start());
      int end = document.lines().line(directive.span().end());
      Set<String> rules = new LinkedHashSet<>();
      names(directive).forEach(name -> rules.add(ids.apply(name)));
      switch (directive.name()) {
        case FILE -> add(directive, 1, Integer.MAX_VALUE, rules);
        case NEXT_LINE -> add(directive, end + 1, end + 1, rules);
        case DISABLE ->
            open.computeIfAbsent(rules, key -> new ArrayList<>(1))
                .add(new Stretch(directive, new Range(line, Integer.MAX_VALUE), rules));
        case ENABLE -> {
          if (!close(open, rules, line)) {
            idle.add(directive);
          }
        }
        default -> {}
      }
    }
    open.values().forEach(stretches::addAll);
  }

  private void add(Directive directive, int from, int to, Set<String> rules) {
    stretches.add(new Stretch(directive, new Range(from, to), rules));
  }

  /** Ends what is open for {@code rules}, or all if there are none; false if that is nothing. */
  private boolean close(Map<Set<String>, List<Stretch>> open, Set<String> rules, int line) {
    List<Stretch> closed = new ArrayList<>();
    if (rules.isEmpty()) {
      open.values().forEach(closed::addAll);
      open.clear();
    } else if (open.containsKey(rules)) {
      closed.addAll(open.remove(rules));
    }
    closed.forEach(each -> add(each.directive, each.range.from(), line, each.rules));
    return !closed.isEmpty();
  }

  /**
   * The names of rules that {@code directive} has, each once; what follows on a dash is a reason.
   */
  static List<String> names(Directive directive) {
    Set<String> names = new LinkedHashSet<>();
    for (String word : directive.arguments()) {
      if (word.startsWith("--") || word.equals("—") || word.equals("–")) {
        break;
      }
      names.add(word);
    }
    names.remove("");
    return List.copyOf(names);
  }

  /** Whether {@code finding}, which would be reported otherwise, is not; that is kept in mind. */
  boolean cover(Finding finding) {
    int line = finding.start().line();
    boolean covered = speakFor(finding.rule(), line) || speakFor(ALL, line);
    if (covered) {
      for (String key : List.of(finding.rule(), ALL)) {
        suppressed.computeIfAbsent(key, rule -> new TreeSet<>()).add(line);
      }
    }
    return covered;
  }

  /** Whether a comment that names {@code rule} speaks for {@code line}. */
  boolean speakFor(String rule, int line) {
    LineRanges lines = ranges.get(rule);
    return lines != null && lines.contains(line);
  }

  /** All that comments ask for. */
  List<Stretch> stretches() {
    return stretches;
  }

  /** The comments that should end what another one began, and end nothing. */
  List<Directive> idle() {
    return idle;
  }

  /** Whether {@code stretch} kept any finding from being reported. */
  boolean isUsed(Stretch stretch) {
    return isUsed(stretch, ALL);
  }

  /** Whether {@code stretch} lies where a finding of {@code rule} was kept from being reported. */
  boolean isUsed(Stretch stretch, String rule) {
    TreeSet<Integer> lines = suppressed.get(rule);
    Integer line = lines == null ? null : lines.ceiling(stretch.range.from());
    return line != null && line <= stretch.range.to();
  }
}
