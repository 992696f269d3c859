package dev.entrylint.engine;

import dev.entrylint.engine.LineRanges.Range;
import dev.entrylint.model.Directive;
import dev.entrylint.model.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What the comments and the front matter of a document ask not to report, and what of that there
 * was. {@code <!-- entrylint-disable-next-line RULE -->} speaks for the line below it, {@code
 * entrylint-disable-line} for its own, {@code entrylint-disable} until {@code entrylint-enable},
 * {@code entrylint-disable-file} and front matter for the whole file; each for the rules that it
 * names, or for all. Safe for several threads.
 */
final class Suppressions {

  static final String FILE = Directive.DISABLE_FILE;
  static final String NEXT_LINE = Directive.DISABLE_NEXT_LINE;
  static final String LINE = Directive.DISABLE_LINE;
  static final String DISABLE = Directive.DISABLE;
  static final String ENABLE = Directive.ENABLE;

  /** The words that such comments begin with, without {@code entrylint-}. */
  static final List<String> WORDS = Directive.NAMES;

  /** Those that are keys of front matter. */
  static final List<String> KEYS = List.of(DISABLE);

  /** What stands for all rules where one is expected. */
  private static final String ALL = "";

  /** Whether a suppression is one today. */
  enum Standing {
    HOLDS,
    /** Its last day is over. */
    EXPIRED,
    /** It has a day that is none, or no rules where it must have some. */
    FAULTY
  }

  /**
   * What one directive asks for.
   *
   * @param range the lines on which findings are not reported
   * @param rules the ids of the rules that it names; none means all
   */
  record Stretch(Directive directive, Range range, Set<String> rules, Standing standing) {

    private boolean speaksFor(int line) {
      return standing == Standing.HOLDS && line >= range.from() && line <= range.to();
    }
  }

  private final UnaryOperator<String> ids;
  private final Supplier<LocalDate> today;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Directive> idle = new ArrayList<>(0);
  private final Map<String, LineRanges> ranges = new HashMap<>();

  /** The lines of the findings that were suppressed, by rule and of all. */
  private final Map<String, TreeSet<Integer>> suppressed = new HashMap<>();

  /**
   * @param ids the id of the rule that a name stands for, or the name itself
   * @param today asked only if something has a last day
   */
  Suppressions(Document document, UnaryOperator<String> ids, Supplier<LocalDate> today) {
    this.ids = ids;
    this.today = today;
    read(document);
    Map<String, List<Range>> byRule = new HashMap<>();
    for (Stretch each : stretches) {
      if (each.standing == Standing.HOLDS) {
        for (String rule : each.rules.isEmpty() ? Set.of(ALL) : each.rules) {
          byRule.computeIfAbsent(rule, key -> new ArrayList<>(1)).add(each.range);
        }
      }
    }
    byRule.forEach((rule, lines) -> ranges.put(rule, new LineRanges(lines)));
  }

  private void read(Document document) {
    Map<Set<String>, List<Stretch>> open = new LinkedHashMap<>();
    for (Directive directive : document.directives()) {
      int line = document.lines().line(directive.span().start());
      int end = document.lines().line(directive.span().end());
      SuppressionText text = SuppressionText.of(directive);
      Set<String> rules = new LinkedHashSet<>();
      text.names().forEach(name -> rules.add(ids.apply(name)));
      Standing standing = standing(directive, text);
      if (directive.inFrontMatter()) {
        if (KEYS.contains(directive.name())) {
          add(directive, 1, Integer.MAX_VALUE, rules, standing);
        }
        continue;
      }
      switch (directive.name()) {
        case FILE -> add(directive, 1, Integer.MAX_VALUE, rules, standing);
        case NEXT_LINE -> add(directive, end + 1, end + 1, rules, standing);
        case LINE -> add(directive, line, end, rules, standing);
        case DISABLE ->
            open.computeIfAbsent(rules, key -> new ArrayList<>(1))
                .add(new Stretch(directive, new Range(line, Integer.MAX_VALUE), rules, standing));
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

  private Standing standing(Directive directive, SuppressionText text) {
    if (text.fault().isPresent() || directive.inFrontMatter() && text.names().isEmpty()) {
      return Standing.FAULTY;
    }
    Optional<LocalDate> last = text.lastDay();
    return last.isPresent() && today.get().isAfter(last.get()) ? Standing.EXPIRED : Standing.HOLDS;
  }

  private void add(Directive directive, int from, int to, Set<String> rules, Standing standing) {
    stretches.add(new Stretch(directive, new Range(from, to), rules, standing));
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
    closed.forEach(each -> add(each.directive, each.range.from(), line, each.rules, each.standing));
    return !closed.isEmpty();
  }

  /**
   * Whether a finding of {@code rule} in {@code line}, which would be reported otherwise, is not;
   * that is kept in mind.
   */
  boolean cover(String rule, int line) {
    boolean covered = speakFor(rule, line) || speakFor(ALL, line);
    if (covered) {
      keep(rule, line);
      keep(ALL, line);
    }
    return covered;
  }

  /** The same for a place to which such a finding is related, where the rule must be named. */
  boolean coverRelated(String rule, int line) {
    boolean covered = speakFor(rule, line);
    if (covered) {
      keep(rule, line);
    }
    return covered;
  }

  private synchronized void keep(String rule, int line) {
    suppressed.computeIfAbsent(rule, key -> new TreeSet<>()).add(line);
  }

  /** Whether {@code rule} is named where that speaks for {@code line}. */
  boolean speakFor(String rule, int line) {
    LineRanges lines = ranges.get(rule);
    return lines != null && lines.contains(line);
  }

  /**
   * The first that suppresses a finding of {@code rule} in {@code line}.
   *
   * @param named whether it must name the rule
   */
  Optional<Directive> first(String rule, int line, boolean named) {
    for (Stretch each : stretches) {
      boolean meant = each.rules.contains(rule) || each.rules.isEmpty() && !named;
      if (meant && each.speaksFor(line)) {
        return Optional.of(each.directive);
      }
    }
    return Optional.empty();
  }

  /** All that is asked for. */
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
  synchronized boolean isUsed(Stretch stretch, String rule) {
    TreeSet<Integer> lines = suppressed.get(rule);
    Integer line = lines == null ? null : lines.ceiling(stretch.range.from());
    return line != null && line <= stretch.range.to();
  }
}
