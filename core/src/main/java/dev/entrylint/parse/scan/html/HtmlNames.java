package dev.entrylint.parse.scan.html;

import dev.entrylint.parse.scan.text.Bytes;
import java.util.Arrays;

/** The names of HTML elements and attributes, packed into numbers, in which case does not count. */
public final class HtmlNames {

  private static final int LONGEST = 10;

  static final long A = pack("a");
  static final long IMG = pack("img");
  static final long SCRIPT = pack("script");
  static final long STYLE = pack("style");
  static final long PRE = pack("pre");
  static final long TEXTAREA = pack("textarea");
  static final long H1 = pack("h1");
  static final long HREF = pack("href");
  static final long SRC = pack("src");
  static final long ID = pack("id");
  static final long NAME = pack("name");
  static final long ALT = pack("alt");

  /** The elements that begin an HTML block of the sixth sort. */
  private static final long[] BLOCKS = blocks();

  private static final long[] VOIDS =
      packed("base basefont br col frame hr img link menuitem param track");

  /** The elements of HTML that have {@code href} or {@code src}. */
  private static final long[] TARGETED =
      packed(
          "a area audio base embed frame iframe image img input link script source track use"
              + " video");

  private HtmlNames() {}

  private static long[] blocks() {
    String names =
        "address article aside base basefont blockquote body caption center col colgroup dd details"
            + " dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3"
            + " h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes"
            + " ol optgroup option p param search section summary table tbody td tfoot th thead"
            + " title tr track ul";
    return packed(names);
  }

  private static long[] packed(String names) {
    String[] words = names.split(" ");
    long[] packed = new long[words.length];
    for (int k = 0; k < words.length; k++) {
      packed[k] = pack(words[k]);
    }
    Arrays.sort(packed);
    return packed;
  }

  private static long pack(String name) {
    long packed = 0;
    for (int k = 0; k < name.length(); k++) {
      packed = packed * 40 + code(name.charAt(k));
    }
    return packed;
  }

  private static int code(int c) {
    if (Bytes.isLetter(c)) {
      return (c | 0x20) - 'a' + 1;
    }
    return Bytes.isDigit(c) ? c - '0' + 27 : c == '-' ? 37 : 0;
  }

  /** The name at {@code i}, or -1 if it is longer than any of interest. */
  public static long at(byte[] t, int i, int end) {
    long packed = 0;
    for (int k = i; k < end && code(t[k]) != 0; k++) {
      if (k - i >= LONGEST) {
        return -1;
      }
      packed = packed * 40 + code(t[k]);
    }
    return packed;
  }

  /** Whether it is {@code h1} to {@code h6}. */
  static boolean isHeading(long name) {
    return name >= H1 && name <= H1 + 5;
  }

  /**
   * Whether the element whose name is at {@code i} is a component, as in JSX and Vue, which makes
   * of its attributes what it will: names of HTML are not written {@code Card} or {@code URLCard}.
   *
   * @param element the same name
   * @param jsx whether each name with a capital is that of a component
   */
  static boolean isComponent(byte[] t, int i, long element, boolean jsx) {
    if (t[i] < 'A' || t[i] > 'Z') {
      return false;
    }
    return jsx || hasSmallLetter(t, i + 1) && Arrays.binarySearch(TARGETED, element) < 0;
  }

  /** Whether the name that goes on at {@code i} has a small letter: whole names may be capitals. */
  private static boolean hasSmallLetter(byte[] t, int i) {
    int k = i;
    while (t[k] >= 'A' && t[k] <= 'Z' || Bytes.isDigit(t[k])) {
      k++; // a tag is longer than its name
    }
    return t[k] >= 'a' && t[k] <= 'z';
  }

  /** Whether such an element begins an HTML block of the sixth sort. */
  public static boolean isBlock(long name) {
    return Arrays.binarySearch(BLOCKS, name) >= 0;
  }

  /** Whether it is a block that holds nothing and has no closing tag. */
  static boolean isVoid(long name) {
    return Arrays.binarySearch(VOIDS, name) >= 0;
  }

  /** Whether such an element begins an HTML block that lasts to a closing tag of the sort. */
  public static boolean isVerbatim(long name) {
    return name == SCRIPT || name == STYLE || name == PRE || name == TEXTAREA;
  }
}
