package dev.entrylint.rules.text;

import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;

/** A stretch of text in which words and phrases are looked for, in whatever case. */
final class WordSearch {

  private final String lower;
  private final int from;

  /**
   * @param from where in {@code text} the stretch begins
   * @param to where it ends
   */
  WordSearch(String text, int from, int to) {
    char[] lower = new char[to - from];
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      // What is no running text is NUL, and parts words as a blank does not.
      lower[i - from] = c != 0 && c <= ' ' ? ' ' : Character.toLowerCase(c);
    }
    this.lower = new String(lower);
    this.from = from;
  }

  /**
   * Where {@code wanted} stands, as offsets into the text.
   *
   * @param wanted in lower case; a star at an end stands for the rest of a word
   */
  List<Span> find(String wanted) {
    boolean openStart = wanted.startsWith("*");
    boolean openEnd = wanted.endsWith("*");
    String fixed = wanted.substring(openStart ? 1 : 0, wanted.length() - (openEnd ? 1 : 0));
    List<Span> found = new ArrayList<>();
    for (int at = lower.indexOf(fixed); at >= 0; at = lower.indexOf(fixed, at + 1)) {
      int start = at;
      int end = at + fixed.length();
      while (openStart && isWord(start - 1)) {
        start--;
      }
      while (openEnd && isWord(end)) {
        end++;
      }
      if (!isWord(start - 1) && !isWord(end)) {
        found.add(new Span(start + from, end + from));
      }
    }
    return found;
  }

  private boolean isWord(int at) {
    return at >= 0
        && at < lower.length()
        && (Character.isLetterOrDigit(lower.charAt(at)) || lower.charAt(at) == '_');
  }
}
