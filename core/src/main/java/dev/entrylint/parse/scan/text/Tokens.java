package dev.entrylint.parse.scan.text;

import java.util.Arrays;

/**
 * What stands in the text of a block beside plain text and emphasis, in order and without overlaps:
 * code spans, tags, links and so on.
 */
public final class Tokens {

  /** A bracket that has not become anything: plain text. */
  public static final int BRACKET = 0;

  /** The brackets around the text of a link or span. */
  public static final int OPEN = 1;

  /** The closing bracket of what {@link #OPEN} begins, with all that belongs to it behind. */
  public static final int CLOSE = 2;

  /** A code span. */
  public static final int CODE = 3;

  /** Math between dollars. */
  public static final int MATH = 4;

  /** A tag, a comment, or whatever else goes to the output as it is. */
  public static final int HTML = 5;

  /** An image, which shows its alternative text. */
  public static final int IMAGE = 6;

  /** The reference to a footnote, or a footnote in the text. */
  public static final int FOOTNOTE = 7;

  /** Something that shows a text of its own, such as a wiki link. */
  public static final int SHOWN = 8;

  /** Something that shows nothing, such as an attribute list. */
  public static final int HIDDEN = 9;

  /** An address that is its own link, and its own text. */
  public static final int ADDRESS = 10;

  /** What marks the brackets around the text of a link, but not those of a span. */
  private static final String OF_LINK = "link";

  /** The number of tokens; read only. */
  public int count;

  private int[] kinds = new int[16];
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private String[] texts = new String[16];

  /** Begins another text. */
  public void clear() {
    count = 0;
  }

  /** Adds a token that shows {@code text}, if its kind shows one that is not its source. */
  public void add(int kind, int start, int end, String text) {
    if (count == kinds.length) {
      kinds = Arrays.copyOf(kinds, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      texts = Arrays.copyOf(texts, count * 2);
    }
    kinds[count] = kind;
    starts[count] = start;
    ends[count] = end;
    texts[count++] = text;
  }

  /** The bracket {@code token} opens a span that ends with a new token. */
  public void enclose(int token, int closeStart, int closeEnd) {
    kinds[token] = OPEN;
    add(CLOSE, closeStart, closeEnd, "");
  }

  /** The bracket {@code token} opens a link that ends with a new token. */
  public void encloseLink(int token, int closeStart, int closeEnd) {
    kinds[token] = OPEN;
    texts[token] = OF_LINK;
    add(CLOSE, closeStart, closeEnd, OF_LINK);
  }

  /** The links behind {@code token} turn out to be none: what stands there is plain text. */
  public void unlink(int token) {
    for (int k = token + 1; k < count; k++) {
      if (texts[k] == OF_LINK && (kinds[k] == OPEN || kinds[k] == CLOSE)) {
        kinds[k] = BRACKET;
      }
    }
  }

  /** All from the bracket {@code token} on becomes one token that ends at {@code end}. */
  public void collapse(int token, int kind, int end, String text) {
    count = token + 1;
    kinds[token] = kind;
    ends[token] = end;
    texts[token] = text;
  }

  /** What the token is, such as {@link #CODE}. */
  public int kind(int token) {
    return kinds[token];
  }

  /** Where the token begins. */
  public int start(int token) {
    return starts[token];
  }

  /** Where the token ends. */
  public int end(int token) {
    return ends[token];
  }

  /** What the token shows, if that is not its source. */
  public String text(int token) {
    return texts[token];
  }
}
