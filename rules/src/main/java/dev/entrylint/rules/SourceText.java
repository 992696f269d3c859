package dev.entrylint.rules;

import dev.entrylint.edit.list.Stretch;
import dev.entrylint.model.Span;
import dev.entrylint.rule.RuleContext;

/**
 * A part of a document's text as rules compare and show it. All offsets are those of the document.
 */
public record SourceText(Stretch stretch) {

  private static final int LONGEST = 40;

  /** The text of {@code span} in the document of {@code context}. */
  public static SourceText of(RuleContext context, Span span) {
    return new SourceText(new Stretch(context.text(span), span.start()));
  }

  /** Where {@code wanted} first stands at or behind {@code from}; {@code to} if not before it. */
  public int find(String wanted, int from, int to) {
    int start = stretch.start();
    int at = stretch.text().indexOf(wanted, from - start);
    return at < 0 || at + start > to ? to : at + start;
  }

  /** The text of {@code span}. */
  public String text(Span span) {
    return stretch.text(span);
  }

  /** The stretch without white space and marks of emphasis at its ends. */
  public Span stripped(int from, int to) {
    int first = from;
    int end = to;
    while (first < end && surrounds(stretch.charAt(first))) {
      first++;
    }
    while (end > first && surrounds(stretch.charAt(end - 1))) {
      end--;
    }
    return new Span(first, end);
  }

  private static boolean surrounds(char c) {
    return c <= ' ' || c == '*' || c == '_';
  }

  /**
   * The stretch with each run of white space as one blank, without the marks of emphasis of what
   * stands around it, and without backslashes that only break a line.
   */
  public String folded(int from, int to) {
    StringBuilder folded = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = stretch.charAt(i);
      boolean breaks = c == '\\' && i + 1 < to && stretch.charAt(i + 1) <= ' ';
      if (c <= ' ' || breaks) {
        if (folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
          folded.append(' ');
        }
      } else if (c != '*' && c != '_') {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** Whether there is a letter or a digit in it. */
  public boolean hasWords(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(stretch.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The stretch for a message: its first line, and not all of a long one. */
  public String shortened(Span span) {
    int end = find("\n", span.start(), span.end());
    String shown = text(new Span(span.start(), Math.min(end, span.start() + LONGEST))).strip();
    return span.start() + LONGEST < end || end < span.end() ? shown + "…" : shown;
  }
}
