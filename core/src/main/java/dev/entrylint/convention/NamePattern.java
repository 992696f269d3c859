package dev.entrylint.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A pattern for the name of something, such as <code>{title:dashed}</code> or <code>{id}.md</code>:
 * text, and fields in braces. A field is {@code title}, {@code id} or {@code file} (the file's name
 * without folder and ending), and may be followed by filters, each behind a colon: {@code bare}
 * takes off what stands in parentheses at the end, {@code dashed} joins words by {@code -} and
 * drops what an id cannot hold, {@code joined} joins words by one {@code -} each and drops nothing,
 * {@code lower} makes lower case.
 */
public final class NamePattern {

  /** The names of fields. */
  public static final List<String> FIELDS = List.of("title", "id", "file");

  /** What may stand behind the name of a field. */
  public static final List<String> FILTERS = List.of("bare", "dashed", "joined", "lower");

  /**
   * Text, or a field and its filters.
   *
   * @param words the field and the filters behind it; none if it is text
   */
  private record Piece(String text, String[] words) {}

  private final String pattern;
  private final List<Piece> pieces;

  private NamePattern(String pattern, List<Piece> pieces) {
    this.pattern = pattern;
    this.pieces = pieces;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it names an unknown field or filter or lacks a brace; the
   *     message says which and what there is
   */
  public static NamePattern of(String pattern) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < pattern.length()) {
      int open = pattern.indexOf('{', at);
      if (open < 0) {
        pieces.add(text(pattern.substring(at)));
        break;
      }
      if (open > at) {
        pieces.add(text(pattern.substring(at, open)));
      }
      int close = pattern.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("'" + pattern + "' lacks a closing brace");
      }
      pieces.add(field(pattern.substring(open + 1, close)));
      at = close + 1;
    }
    return new NamePattern(pattern, List.copyOf(pieces));
  }

  private static Piece text(String text) {
    return new Piece(text, new String[0]);
  }

  private static Piece field(String field) {
    String[] words = field.split(":", -1);
    if (!FIELDS.contains(words[0])) {
      throw new IllegalArgumentException(
          "unknown field '" + words[0] + "'; there are " + String.join(", ", FIELDS));
    }
    for (int i = 1; i < words.length; i++) {
      if (!FILTERS.contains(words[i])) {
        throw new IllegalArgumentException(
            "unknown filter '" + words[i] + "'; there are " + String.join(", ", FILTERS));
      }
    }
    return new Piece(field, words);
  }

  /** Whether it has fields, so that it names something else for each entry. */
  public boolean hasFields() {
    return pieces.stream().anyMatch(piece -> piece.words.length > 0);
  }

  /** Whether {@code field}, one of {@link #FIELDS}, is in it. */
  public boolean hasField(String field) {
    for (Piece piece : pieces) {
      if (piece.words.length > 0 && piece.words[0].equals(field)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The name by this pattern of what has these.
   *
   * @param path of the file that it is in
   */
  public String name(String title, String id, String path) {
    if (pieces.size() == 1) {
      return value(pieces.get(0), title, id, path);
    }
    StringBuilder name = new StringBuilder();
    for (Piece piece : pieces) {
      name.append(value(piece, title, id, path));
    }
    return name.toString();
  }

  private static String value(Piece piece, String title, String id, String path) {
    String[] words = piece.words;
    if (words.length == 0) {
      return piece.text;
    }
    String value =
        switch (words[0]) {
          case "title" -> title;
          case "id" -> id;
          default -> stem(path);
        };
    for (int i = 1; i < words.length; i++) {
      value =
          switch (words[i]) {
            case "bare" -> bare(value);
            case "joined" -> joined(value);
            case "lower" -> value.toLowerCase(Locale.ROOT);
            default -> dashed(value);
          };
    }
    return value;
  }

  private static String dashed(String value) {
    StringBuilder dashed = new StringBuilder(value.length());
    int at = 0;
    while (at < value.length()) {
      int end = at;
      while (end < value.length() && !parts(value.charAt(end))) {
        end++;
      }
      appendWord(value, at, end, dashed);
      at = end + 1;
    }
    return dashed.toString();
  }

  /** Hyphens beside white space are part of the joint. */
  private static String joined(String value) {
    StringBuilder joined = new StringBuilder(value.length());
    int at = 0;
    while (at < value.length()) {
      int end = at;
      boolean parted = false;
      while (end < value.length() && (parts(value.charAt(end)) || value.charAt(end) == '-')) {
        parted |= parts(value.charAt(end));
        end++;
      }
      if (parted) {
        joined.append('-');
        at = end;
      } else {
        joined.append(value.charAt(at));
        at++;
      }
    }
    return joined.toString();
  }

  private static boolean parts(char c) {
    return c == '/' || c == ' ' || c >= '\t' && c <= '\r';
  }

  /** Appends what an attribute list could hold of a word as part of an id. */
  private static void appendWord(String value, int from, int to, StringBuilder dashed) {
    int before = dashed.length();
    boolean spoken = false;
    dashed.append(before > 0 ? "-" : "");
    for (int i = from; i < to; ) {
      int c = value.codePointAt(i);
      i += Character.charCount(c);
      spoken |= Character.isLetterOrDigit(c);
      if (isKept(c)) {
        dashed.appendCodePoint(c);
      }
    }
    if (!spoken) {
      dashed.setLength(before);
    }
  }

  private static boolean isKept(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || "-_:.".indexOf(c) >= 0;
  }

  private static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String bare(String title) {
    int open = title.endsWith(")") ? title.lastIndexOf('(') : -1;
    return open > 0 ? title.substring(0, open).trim() : title;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NamePattern that && pattern.equals(that.pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  @Override
  public String toString() {
    return pattern;
  }
}
