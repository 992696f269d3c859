package dev.entrylint.edit;

import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Edits of one text, and whether they go together. */
public final class TextEdits {

  private static final Comparator<TextEdit> IN_ORDER =
      Comparator.<TextEdit>comparingInt(edit -> edit.span().start())
          .thenComparingInt(edit -> edit.span().end());

  private TextEdits() {}

  /** What {@code edits}, of which no two overlap, make of {@code text}. */
  public static String applied(String text, List<TextEdit> edits) {
    return applied(text, 0, edits);
  }

  /**
   * The same of a part of a text.
   *
   * @param text the part, in which all {@code edits} are
   * @param start where it begins
   */
  public static String applied(String text, int start, List<TextEdit> edits) {
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(IN_ORDER);
    StringBuilder out = new StringBuilder(text.length() + 64);
    int done = 0;
    for (TextEdit each : sorted) {
      out.append(text, done, each.span().start() - start).append(each.replacement());
      done = each.span().end() - start;
    }
    return out.append(text, done, text.length()).toString();
  }

  /**
   * Whether it is not clear what becomes of a text in which both stretches are replaced. Something
   * may be put in right before or behind what is replaced.
   */
  public static boolean overlap(Span one, Span other) {
    return one.length() == 0 && other.length() == 0
        ? one.start() == other.start()
        : one.start() < other.end() && other.start() < one.end();
  }

  /** Whether {@code edit} leaves characters and line breaks of {@code text} whole. */
  public static boolean leavesWhole(String text, TextEdit edit) {
    return edit.span().end() <= text.length()
        && isBetween(text, edit.span().start())
        && isBetween(text, edit.span().end())
        && isWhole(edit.replacement());
  }

  private static boolean isBetween(String text, int offset) {
    if (offset == 0 || offset == text.length()) {
      return true;
    }
    char before = text.charAt(offset - 1);
    char behind = text.charAt(offset);
    return !(Character.isHighSurrogate(before) && Character.isLowSurrogate(behind))
        && !(before == '\r' && behind == '\n');
  }

  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(unit)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (Character.isSurrogate(unit) && !pair) {
        return false;
      }
      i += pair ? 1 : 0;
    }
    return true;
  }
}
