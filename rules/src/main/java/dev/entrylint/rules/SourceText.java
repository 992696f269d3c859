package dev.entrylint.rules;

import dev.entrylint.edit.list.Stretch;
import dev.entrylint.model.Span;
import dev.entrylint.rule.RuleContext;

/**
 * A part of a document's text as it is written. All offsets are those of the document.
 *
 * @param text what is in it
 * @param start where it begins
 */
public record SourceText(String text, int start) {

  private static final int LONGEST = 40;

  /** The text of {@code span} in the document of {@code context}. */
  public static SourceText of(RuleContext context, Span span) {
    return new SourceText(context.text(span), span.start());
  }

  /** The same for what reads how it is written. */
  public Stretch stretch() {
    return new Stretch(text, start);
  }

  /** The character at {@code offset}. */
  public char charAt(int offset) {
    return text.charAt(offset - start);
  }

  /** Where {@code wanted} first stands at or behind {@code from}; {@code to} if not before it. */
  public int find(String wanted, int from, int to) {
    int at = text.indexOf(wanted, from - start);
    return at < 0 || at + start > to ? to : at + start;
  }

  /** The text of {@code span}. */
  public String text(Span span) {
    return text.substring(span.start() - start, span.end() - start);
  }

  /** The stretch without white space and marks of emphasis at its ends. */
  public Span stripped(int from, int to) {
    int first = from;
    int end = to;
    while (first < end && surrounds(charAt(first))) {
      first++;
    }
    while (end > first && surrounds(charAt(end - 1))) {
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
      char c = charAt(i);
      boolean breaks = c == '\\' && i + 1 < to && charAt(i + 1) <= ' ';
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
      if (Character.isLetterOrDigit(charAt(i))) {
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
