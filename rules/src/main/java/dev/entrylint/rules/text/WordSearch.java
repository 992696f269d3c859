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
    boolean word = fixed.chars().allMatch(c -> isWord((char) c));
    int known = -1; // where the last word ends, if all that it is known by is in one word
    List<Span> found = new ArrayList<>();
    for (int at = lower.indexOf(fixed); at >= 0; at = lower.indexOf(fixed, at + 1)) {
      int start = at;
      int end = at + fixed.length();
      // The ends that are fixed are looked at first, for words may be long.
      if (!openStart && isWord(start - 1) || !openEnd && isWord(end)) {
        continue;
      }
      if (openStart && openEnd && end <= known) {
        continue; // the word has it twice
      }
      while (openStart && isWord(start - 1)) {
        start--;
      }
      while (openEnd && isWord(end)) {
        end++;
      }
      known = word ? end : -1;
      found.add(new Span(start + from, end + from));
    }
    return found;
  }

  private boolean isWord(int at) {
    return at >= 0 && at < lower.length() && isWord(lower.charAt(at));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
