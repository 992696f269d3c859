package dev.entrylint.parse.extract;

import dev.entrylint.model.Generated;
import dev.entrylint.model.Generated.Kind;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Comment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The stretches of a text that programs write, by the comments between which they do so. A comment
 * that nothing closes opens nothing.
 */
final class GeneratedText {

  /** The comments of such programs begin with few words and often go on in prose. */
  private static final int MOST_WORDS = 6;

  private static final int LONGEST = 200;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}/-]+");

  /** The names by which tables of contents are called, as in markdown-toc and doctoc. */
  private static final Pattern CONTENTS =
      Pattern.compile("(?:[a-z]+-)*(?:doc|markdown)?toc(?:-?(?:start|begin|stop|end))?|ts|te");

  private static final Set<String> PEOPLE = Set.of("all-contributors-list", "all-contributors");

  private static final Set<String> OPENING =
      Set.of("start", "begin", "auto-generated-content", "generated");

  private static final Set<String> CLOSING = Set.of("end", "stop");

  /**
   * What a comment says of such a stretch.
   *
   * @param name how the program calls what it writes
   * @param closes whether it says that the stretch ends
   */
  private record Mark(Kind kind, String name, boolean closes, Span span) {

    boolean isClosedBy(Mark other) {
      return kind == other.kind && (other.closes || name.equals(other.name));
    }
  }

  private GeneratedText() {}

  /** Those between {@code comments}, which are in the order of the text. */
  static List<Generated> of(List<Comment> comments) {
    List<Generated> found = new ArrayList<>(0);
    Mark open = null;
    for (Comment comment : comments) {
      Mark mark = mark(comment, open);
      if (mark == null) {
        continue;
      }
      if (open != null && open.isClosedBy(mark)) {
        found.add(new Generated(open.kind, new Span(open.span.start(), mark.span.end())));
        open = null;
      } else {
        open = mark.closes ? null : mark;
      }
    }
    return List.copyOf(found);
  }

  /** What {@code comment} says; null if it says nothing of this. */
  private static Mark mark(Comment comment, Mark open) {
    String text = comment.text();
    if (beginsWithProse(text)) {
      return null;
    }
    int end = text.indexOf('\n');
    String line = text.substring(0, Math.min(end < 0 ? text.length() : end, LONGEST));
    String[] words = BETWEEN_WORDS.split(line.toLowerCase(Locale.ROOT).strip(), MOST_WORDS + 1);
    Mark named = null;
    for (int i = 0; i < Math.min(words.length, MOST_WORDS) && named == null; i++) {
      String word = words[i].startsWith("/") ? words[i].substring(1) : words[i];
      Kind kind = kind(word);
      if (kind != null) {
        boolean closes = words[i].startsWith("/") || closes(word) || hasClosing(words, i);
        named = new Mark(kind, word, closes, comment.span());
      } else if (!OPENING.contains(word) && !CLOSING.contains(word)) {
        break; // prose that may speak of a table
      }
    }
    boolean bareEnd = named == null && open != null && isBareEnd(words);
    return bareEnd ? new Mark(open.kind, "", true, comment.span()) : named;
  }

  /**
   * Whether {@code text} begins with a word in ASCII that is none of such programs: nearly all
   * comments do, and need not be taken apart.
   */
  private static boolean beginsWithProse(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    boolean whole = end - start < LONGEST && (end == text.length() || text.charAt(end) < 0x80);
    if (!whole || end == start) {
      return false;
    }
    String word = text.substring(text.charAt(start) == '/' ? start + 1 : start, end);
    String small = word.toLowerCase(Locale.ROOT);
    return kind(small) == null && !OPENING.contains(small) && !CLOSING.contains(small);
  }

  private static boolean isOfWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '-' && c <= '9' && c != '.';
  }

  private static Kind kind(String word) {
    if (PEOPLE.contains(word)) {
      return Kind.PEOPLE;
    }
    boolean may = word.contains("toc") || word.length() == 2;
    return may && CONTENTS.matcher(word).matches() ? Kind.CONTENTS : null;
  }

  private static boolean closes(String word) {
    return word.equals("te") || word.endsWith("stop") || word.endsWith("end");
  }

  /** Whether the words around the name, which is the one at {@code name}, say that it ends. */
  private static boolean hasClosing(String[] words, int name) {
    int next = name + 1 < words.length ? name + 1 : name;
    return CLOSING.contains(words[next]) || name > 0 && CLOSING.contains(words[name - 1]);
  }

  /** Whether it closes whatever the same program opened: {@code AUTO-GENERATED-CONTENT:END}. */
  private static boolean isBareEnd(String[] words) {
    return words.length > 1
        && words[0].equals("auto-generated-content")
        && CLOSING.contains(words[1]);
  }
}
