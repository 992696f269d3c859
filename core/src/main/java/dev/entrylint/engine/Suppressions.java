package dev.entrylint.engine;

import dev.entrylint.model.Directive;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the comments of a document ask not to report. {@code <!-- entrylint-disable-next-line RULE
 * -->} speaks for the line below it, {@code entrylint-disable} until {@code entrylint-enable},
 * {@code entrylint-disable-file} for the whole file; each for the rules that it names, or for all.
 */
final class Suppressions {

  /**
   * Lines, both included, on which findings of {@code rules}, or of all if none, are not reported.
   */
  private record Stretch(int from, int to, List<String> rules) {

    boolean covers(Finding finding) {
      int line = finding.start().line();
      return from <= line && line <= to && (rules.isEmpty() || rules.contains(finding.rule()));
    }
  }

  private final List<Stretch> stretches = new ArrayList<>();

  /**
   * @param ids the id of the rule that a name stands for, or the name itself
   */
  Suppressions(Document document, UnaryOperator<String> ids) {
    List<Stretch> open = new ArrayList<>();
    for (Directive directive : document.directives()) {
      int line = document.lines().line(directive.span().start());
      int end = document.lines().line(directive.span().end());
      List<String> rules = directive.arguments().stream().map(ids).toList();
      switch (directive.name()) {
        case "disable-file" -> stretches.add(new Stretch(1, Integer.MAX_VALUE, rules));
        case "disable-next-line" -> stretches.add(new Stretch(end + 1, end + 1, rules));
        case "disable" -> open.add(new Stretch(line, Integer.MAX_VALUE, rules));
        case "enable" -> open.removeIf(each -> close(each, line, rules));
        default -> {}
      }
    }
    stretches.addAll(open);
  }

  private boolean close(Stretch open, int line, List<String> rules) {
    boolean same = rules.isEmpty() || rules.equals(open.rules());
    if (same) {
      stretches.add(new Stretch(open.from(), line, open.rules()));
    }
    return same;
  }

  boolean cover(Finding finding) {
    for (int i = 0; i < stretches.size(); i++) {
      if (stretches.get(i).covers(finding)) {
        return true;
      }
    }
    return false;
  }
}
