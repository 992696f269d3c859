package dev.entrylint.engine;

import dev.entrylint.base.NearMiss;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.engine.LineRanges.Range;
import dev.entrylint.engine.Suppressions.Stretch;
import dev.entrylint.model.Directive;
import dev.entrylint.model.Document;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is wrong with the comments of a document that suppress findings: words and rules that do not
 * exist, and what suppresses nothing.
 *
 * @param ran the ids of the rules that looked at the document
 * @param all whether these are all that configuration leaves on, and none failed
 */
record SuppressionFindings(
    RuleRegistry registry,
    Levels levels,
    Corpus corpus,
    Document document,
    Suppressions suppressions,
    Set<String> ran,
    boolean all) {

  private static final String PREFIX = "entrylint-";

  /** Adds all of it, as far as it is reported. */
  void addTo(List<Finding> findings) {
    List<Finding> found = new ArrayList<>();
    if (levels.wants(UnknownSuppression.META)) {
      document.directives().forEach(each -> unknown(each, found));
    }
    if (levels.wants(UnusedSuppression.META)) {
      suppressions.stretches().forEach(each -> unused(each, found));
      suppressions.idle().forEach(each -> idle(each, found));
    }
    LineRanges silent = silent();
    for (Finding each : found) {
      int line = each.start().line();
      if (!silent.contains(line) && !suppressions.speakFor(each.rule(), line)) {
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
      if (each.rules().isEmpty() && !(all && !suppressions.isUsed(each))) {
        ranges.add(each.range());
      }
    }
    return new LineRanges(ranges);
  }

  private void unknown(Directive directive, List<Finding> found) {
    if (!Suppressions.WORDS.contains(directive.name())) {
      String word = PREFIX + directive.name();
      add(UnknownSuppression.META, directive, word, unknownWord(directive.name()), found);
      return;
    }
    String path = document.path();
    List<String> unknown =
        Suppressions.names(directive).stream()
            .filter(name -> registry.named(name).isEmpty())
            .filter(name -> levels.of(UnknownSuppression.META, path, name).isPresent())
            .toList();
    if (!unknown.isEmpty()) {
      add(UnknownSuppression.META, directive, unknown.get(0), unknownRules(unknown), found);
    }
  }

  private static String unknownWord(String word) {
    String message = "there is no comment '" + PREFIX + word + "'";
    return meant(word)
        .map(near -> message + "; did you mean '" + PREFIX + near + "'?")
        .orElseGet(
            () ->
                message
                    + "; there are "
                    + Suppressions.WORDS.stream()
                        .map(each -> "'" + PREFIX + each + "'")
                        .collect(Collectors.joining(", ")));
  }

  /** The word that has all parts of {@code word}, else the nearest; empty if none is near. */
  private static Optional<String> meant(String word) {
    Set<String> parts = new HashSet<>(Arrays.asList(word.split("-")));
    for (String each : Suppressions.WORDS) {
      if (parts.size() > 1 && Arrays.asList(each.split("-")).containsAll(parts)) {
        return Optional.of(each);
      }
    }
    return NearMiss.nearest(word, Suppressions.WORDS);
  }

  private String unknownRules(List<String> unknown) {
    StringBuilder message = new StringBuilder("no rule is called ");
    for (int i = 0; i < unknown.size(); i++) {
      String before = i == 0 ? "" : i < unknown.size() - 1 ? ", " : " or ";
      message.append(before).append('\'').append(unknown.get(i)).append('\'');
    }
    message.append(unknown.size() > 1 ? "; a reason stands behind --" : "");
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

  private void unused(Stretch stretch, List<Finding> found) {
    if (stretch.rules().isEmpty()) {
      if (all && !suppressions.isUsed(stretch)) {
        String word = PREFIX + stretch.directive().name();
        String message = "this comment suppresses no finding; remove it";
        add(UnusedSuppression.META, stretch.directive(), word, message, found);
      }
      return;
    }
    for (String rule : stretch.rules()) {
      if (ran.contains(rule) && !suppressions.isUsed(stretch, rule)) {
        String message = "this comment suppresses no finding of '" + rule + "'; ";
        String advice = stretch.rules().size() == 1 ? "remove it" : "remove the name";
        add(UnusedSuppression.META, stretch.directive(), rule, message + advice, found);
      }
    }
  }

  private void idle(Directive directive, List<Finding> found) {
    List<String> names = Suppressions.names(directive);
    if (names.stream().allMatch(name -> registry.named(name).isPresent())) {
      String begin = String.join(" ", PREFIX + Suppressions.DISABLE, String.join(", ", names));
      String message = "no '" + begin.strip() + "' above is still open, so this comment ends none";
      String advice = names.isEmpty() ? "" : "; both name the same rules";
      String word = PREFIX + directive.name();
      add(UnusedSuppression.META, directive, word, message + advice, found);
    }
  }

  private void add(
      RuleMeta meta, Directive directive, String subject, String message, List<Finding> found) {
    Span span = directive.span();
    LineTable lines = document.lines();
    levels
        .of(meta, document.path(), subject)
        .map(severity -> Finding.of(meta.id(), severity, document.path(), subject, message))
        .map(each -> each.at(span, lines.position(span.start()), lines.position(span.end())))
        .map(each -> each.inEntry(corpus.entries().at(document, span.start()).map(Entry::id)))
        .ifPresent(found::add);
  }
}
