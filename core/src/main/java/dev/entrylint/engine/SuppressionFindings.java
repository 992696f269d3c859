package dev.entrylint.engine;

import dev.entrylint.base.NearMiss;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.engine.LineRanges.Range;
import dev.entrylint.engine.Suppressions.Standing;
import dev.entrylint.engine.Suppressions.Stretch;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Directive;
import dev.entrylint.model.Document;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is wrong with the suppressions of a document: words, rules and days that do not exist, what
 * has no reason, and what suppresses nothing, or does so no longer.
 *
 * @param ran whether a rule, by its id, looked at the document and wherever else it was to
 * @param all whether these are all that configuration leaves on, and none failed
 * @param sources have the text, which is read only to mend what is found
 */
record SuppressionFindings(
    RuleRegistry registry,
    Levels levels,
    Corpus corpus,
    Document document,
    Suppressions suppressions,
    Predicate<String> ran,
    boolean all,
    Sources sources) {

  private static final String PREFIX = Directive.PREFIX;

  /** The rest of an example. */
  private static final String NAMED = ": [a-rule]'";

  /** Adds all of it, as far as it is reported. */
  void addTo(List<Finding> findings) {
    List<Finding> found = new ArrayList<>();
    SuppressionFixes fixes = new SuppressionFixes(document, suppressions, registry::id, sources);
    if (levels.wants(UnknownSuppression.META)) {
      document.directives().forEach(each -> unknown(each, found));
    }
    if (levels.wants(UnusedSuppression.META)) {
      suppressions.stretches().forEach(each -> unused(each, fixes, found));
    }
    if (levels.wants(UnexplainedSuppression.META)) {
      document.directives().forEach(each -> unexplained(each, found));
    }
    LineRanges silent = silent();
    found.removeIf(each -> silent.contains(each.start().line()));
    if (levels.wants(UnusedSuppression.META)) {
      // What should have ended a comment without names, and names some, must be seen within it.
      suppressions.idle().forEach(each -> idle(each, fixes, found));
    }
    for (Finding each : found) {
      if (!suppressions.speakFor(each.rule(), each.start().line())) {
        findings.add(each);
      }
    }
  }

  /**
   * The lines of which comments that name no rule speak to some purpose. One that suppresses
   * nothing must not hide that.
   */
  private LineRanges silent() {
    List<Range> ranges = new ArrayList<>();
    for (Stretch each : suppressions.stretches()) {
      boolean holds = each.standing() == Standing.HOLDS;
      if (holds && each.rules().isEmpty() && !(all && !suppressions.isUsed(each))) {
        ranges.add(each.range());
      }
    }
    return new LineRanges(ranges);
  }

  private void unknown(Directive directive, List<Finding> found) {
    if (!words(directive).contains(directive.name())) {
      String word = PREFIX + directive.name();
      add(UnknownSuppression.META, directive, word, unknownWord(directive), found);
      return;
    }
    SuppressionText text = SuppressionText.of(directive);
    if (directive.inFrontMatter() && text.names().isEmpty()) {
      String key = PREFIX + directive.name();
      String message = "'" + key + "' names no rule; list some, as in '" + key + NAMED;
      add(UnknownSuppression.META, directive, key, message, found);
    }
    text.fault()
        .ifPresent(
            fault ->
                add(
                    UnknownSuppression.META,
                    directive,
                    SuppressionText.UNTIL + text.until().get(0),
                    fault,
                    found));
    String path = document.path();
    List<String> unknown =
        text.names().stream()
            .filter(name -> registry.named(name).isEmpty())
            .filter(name -> levels.of(UnknownSuppression.META, path, name).isPresent())
            .toList();
    if (!unknown.isEmpty()) {
      add(UnknownSuppression.META, directive, unknown.get(0), unknownRules(unknown), found);
    }
  }

  private static List<String> words(Directive directive) {
    return directive.inFrontMatter() ? Suppressions.KEYS : Suppressions.WORDS;
  }

  private static String unknownWord(Directive directive) {
    String word = directive.name();
    List<String> words = words(directive);
    String what = directive.inFrontMatter() ? "key" : "comment";
    String message = "there is no " + what + " '" + PREFIX + word + "'";
    return meant(word, words)
        .map(near -> message + "; did you mean '" + PREFIX + near + "'?")
        .orElseGet(
            () ->
                message
                    + (words.size() == 1 ? "; there is " : "; there are ")
                    + words.stream()
                        .map(each -> "'" + PREFIX + each + "'")
                        .collect(Collectors.joining(", ")));
  }

  /** The word that has all parts of {@code word}, else the nearest; empty if none is near. */
  private static Optional<String> meant(String word, List<String> words) {
    Set<String> parts = new HashSet<>(Arrays.asList(word.split("-")));
    for (String each : words) {
      if (parts.size() > 1 && Arrays.asList(each.split("-")).containsAll(parts)) {
        return Optional.of(each);
      }
    }
    return NearMiss.nearest(word, words);
  }

  private String unknownRules(List<String> unknown) {
    StringBuilder message = new StringBuilder("no rule is called ");
    for (int i = 0; i < unknown.size(); i++) {
      String before = i == 0 ? "" : i < unknown.size() - 1 ? ", " : " or ";
      message.append(before).append('\'').append(unknown.get(i)).append('\'');
    }
    message.append(unknown.size() > 1 ? "; a reason stands behind --" : "");
    if (unknown.stream().anyMatch(name -> name.startsWith("until"))) {
      message.append("; a last day is written as in 'until=2027-01-31'");
    }
    for (String name : unknown) {
      NearMiss.nearest(name, registry.names())
          .ifPresent(
              near ->
                  message
                      .append("; did you mean '" + near + "'")
                      .append(unknown.size() > 1 ? " by '" + name + "'?" : "?"));
    }
    return message.toString();
  }

  private void unused(Stretch stretch, SuppressionFixes fixes, List<Finding> found) {
    switch (stretch.standing()) {
      case HOLDS -> useless(stretch, fixes, found);
      case EXPIRED -> expired(stretch.directive(), found);
      case FAULTY -> {} // which is another finding
    }
  }

  private void useless(Stretch stretch, SuppressionFixes fixes, List<Finding> found) {
    Directive directive = stretch.directive();
    String message = name(directive) + " suppresses no finding";
    if (stretch.rules().isEmpty()) {
      if (all && !suppressions.isUsed(stretch)) {
        String word = PREFIX + directive.name();
        Optional<Fix> fix = fixes.whole(stretch);
        add(UnusedSuppression.META, directive, word, message + "; remove it", fix, found);
      }
      return;
    }
    String advice = stretch.rules().size() == 1 ? "remove it" : "remove the name";
    for (String rule : stretch.rules()) {
      if (isUseless(stretch, rule)) {
        String ofRule = message + " of '" + rule + "'; " + advice;
        Optional<Fix> fix = fixes.rule(stretch, rule, other -> isUseless(stretch, other));
        add(UnusedSuppression.META, directive, rule, ofRule, fix, found);
      }
    }
  }

  private boolean isUseless(Stretch stretch, String rule) {
    return ran.test(rule) && !suppressions.isUsed(stretch, rule);
  }

  private void expired(Directive directive, List<Finding> found) {
    String day = SuppressionText.of(directive).until().get(0);
    String message =
        name(directive)
            + " expired, its last day was "
            + day
            + "; mend what it suppressed, or give it a later day";
    add(UnusedSuppression.META, directive, SuppressionText.UNTIL + day, message, found);
  }

  private static String name(Directive directive) {
    return directive.inFrontMatter() ? "this front matter" : "this comment";
  }

  private void unexplained(Directive directive, List<Finding> found) {
    SuppressionText text = SuppressionText.of(directive);
    boolean suppresses =
        words(directive).contains(directive.name())
            && !directive.name().equals(Suppressions.ENABLE);
    if (suppresses && !text.hasReason()) {
      String named = String.join(", ", text.names());
      String subject = named.isEmpty() ? PREFIX + directive.name() : named;
      String message = name(directive) + " gives no reason; write one behind --";
      add(UnexplainedSuppression.META, directive, subject, message, found);
    }
  }

  private void idle(Directive directive, SuppressionFixes fixes, List<Finding> found) {
    List<String> names = SuppressionText.of(directive).names();
    if (names.stream().allMatch(name -> registry.named(name).isPresent())) {
      String begin = String.join(" ", PREFIX + Suppressions.DISABLE, String.join(", ", names));
      String message = "no '" + begin.strip() + "' above is still open, so this comment ends none";
      String advice = names.isEmpty() ? "" : "; both name the same rules";
      String word = PREFIX + directive.name();
      Optional<Fix> fix = fixes.idle(directive);
      add(UnusedSuppression.META, directive, word, message + advice, fix, found);
    }
  }

  private void add(
      RuleMeta meta, Directive directive, String subject, String message, List<Finding> found) {
    add(meta, directive, subject, message, Optional.empty(), found);
  }

  private void add(
      RuleMeta meta,
      Directive directive,
      String subject,
      String message,
      Optional<Fix> fix,
      List<Finding> found) {
    Span span = directive.span();
    LineTable lines = document.lines();
    levels
        .of(meta, document.path(), subject)
        .map(severity -> Finding.of(meta.id(), severity, document.path(), subject, message))
        .map(each -> each.at(span, lines.position(span.start()), lines.position(span.end())))
        .map(each -> each.inEntry(corpus.entries().at(document, span.start()).map(Entry::id)))
        .map(each -> fix.isEmpty() ? each : each.withFixes(List.of(fix.get())))
        .ifPresent(found::add);
  }
}
