package dev.entrylint.engine.suppress;

import dev.entrylint.edit.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** What is to be suppressed in one line, and which of its comments is tried. */
final class LineTask {

  private final int line;
  private final SortedSet<String> rules;
  private final List<TextEdit> ways;
  private int way;

  /**
   * @param ways the comments that may do it, the best first
   */
  LineTask(int line, SortedSet<String> rules, List<TextEdit> ways) {
    this.line = line;
    this.rules = rules;
    this.ways = List.copyOf(ways);
  }

  int line() {
    return line;
  }

  SortedSet<String> rules() {
    return rules;
  }

  /** The comment that is tried; empty if none is left. */
  Optional<TextEdit> edit() {
    return way < ways.size() ? Optional.of(ways.get(way)) : Optional.empty();
  }

  /** Whether that is a comment of its own, not more words in one that was there. */
  boolean isNew() {
    return edit().filter(each -> each.span().length() == 0).isPresent();
  }

  /** Turns to the next. */
  void next() {
    way++;
  }
}
