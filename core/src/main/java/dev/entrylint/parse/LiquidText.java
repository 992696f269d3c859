package dev.entrylint.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text as it is once Liquid has run, which Jekyll lets do so before all else: without what stands
 * in comments, with code for HTML, and with the names of the files that are put in. Everything
 * keeps its place, since what goes is overwritten with blanks. Takes time linear in the length of
 * the text.
 */
public final class LiquidText {

  private static final byte[] OPEN = ascii("{%");
  private static final byte[] CLOSE = ascii("%}");
  private static final byte[] PRE = ascii("<pre>");
  private static final byte[] PRE_END = ascii("</pre>");

  /** Kramdown's own comments, which go as well. */
  private static final byte[] COMMENT = ascii("{::comment}");

  private static final byte[] COMMENT_END = ascii("{:/");
  private static final byte[] NAME = ascii("comment");

  private final byte[] written;
  private final List<String> includes = new ArrayList<>(0);

  /** The ends of blocks that are not there any more from some place on. */
  private final Set<String> missing = new HashSet<>();

  private byte[] text;

  /** Where the tag that was read last begins and ends, and where its name does. */
  private int start;

  private int end;
  private int nameStart;
  private int nameEnd;

  private LiquidText(byte[] written) {
    this.written = written;
    text = written;
  }

  /**
   * Reads {@code text}, in UTF-8 or any other encoding that has ASCII in it, from {@code from} on.
   */
  public static LiquidText of(byte[] text, int from) {
    LiquidText liquid = new LiquidText(text);
    int first = liquid.find(OPEN, from);
    if (first >= 0) {
      liquid.read(from);
    }
    liquid.comments(from);
    return liquid;
  }

  /** What is left, as long as what was written, and itself if nothing goes. */
  public byte[] text() {
    return text;
  }

  /** The paths of Markdown that is put in, those of the folder for it with its name. */
  public List<String> includes() {
    return includes;
  }

  private void read(int from) {
    int i = from;
    while (tag(i)) {
      i = end;
      int open = start;
      switch (name()) {
        case "comment" -> {
          if (skip("comment", "endcomment")) {
            blank(open, end);
          }
        }
        case "raw" -> {
          if (skip("", "endraw")) {
            blank(open, i);
            blank(start, end);
          }
        }
        case "highlight" -> {
          if (skip("", "endhighlight")) {
            write(PRE, open, i);
            plain(i, start);
            write(PRE_END, start, end);
          }
        }
        case "include", "include_cached" -> include("/_includes/");
        case "include_relative" -> include("");
        case "#" -> blank(open, end);
        default -> {}
      }
      i = Math.max(i, end);
    }
  }

  /** Reads the next tag from {@code i} on, if there is one. */
  private boolean tag(int i) {
    int open = find(OPEN, i);
    int close = open < 0 ? -1 : find(CLOSE, open + 2);
    if (close < 0) {
      return false;
    }
    end = close + 2;
    int k = open + 2;
    for (int next = k; next + 1 < close; next++) {
      // Of tags that are begun and not ended, as they may be in raw text, the last one counts.
      open = startsWith(OPEN, next) ? next : open;
    }
    start = open;
    k = open + 2;
    k = k < close && written[k] == '-' ? k + 1 : k;
    while (k < close && isSpace(written[k])) {
      k++;
    }
    nameStart = k;
    while (k < close && !isSpace(written[k]) && written[k] != '-') {
      k++;
      if (written[k - 1] == '#') {
        break;
      }
    }
    nameEnd = k;
    return true;
  }

  private String name() {
    return string(nameStart, nameEnd);
  }

  /**
   * Goes to the tag {@code last} that ends the block, in which others of the kind {@code nested}
   * may lie; whether there is one.
   */
  private boolean skip(String nested, String last) {
    int tagStart = start;
    int tagEnd = end;
    int depth = 1;
    while (!missing.contains(last) && tag(end)) {
      String name = name();
      if (name.equals(last)) {
        if (--depth == 0) {
          return true;
        }
      } else if (name.equals(nested)) {
        depth++;
      } else if (name.equals("raw") && !nested.isEmpty()) {
        skip("", "endraw");
      }
    }
    missing.add(last);
    start = tagStart;
    end = tagEnd;
    return false;
  }

  private void include(String folder) {
    int from = nameEnd;
    int limit = end - 2;
    while (from < limit && isSpace(written[from])) {
      from++;
    }
    int to = from;
    while (to < limit && !isSpace(written[to])) {
      to++;
    }
    to -= to == limit && to > from && written[to - 1] == '-' ? 1 : 0;
    String path = string(from, to);
    boolean markdown = path.endsWith(".md") || path.endsWith(".markdown");
    if (markdown && path.indexOf('{') < 0) {
      includes.add(folder + path);
    }
  }

  // ---- kramdown's comments

  /** Takes out the comments that have lines of their own, or one with their end. */
  private void comments(int from) {
    int close = -1;
    int closed = -1;
    int lineEnd = -1;
    for (int i = find(COMMENT, from); i >= 0; ) {
      int behind = i + COMMENT.length;
      if (close < behind) {
        close = find(COMMENT_END, behind);
        if (close < 0) {
          return;
        }
        int name = close + COMMENT_END.length;
        closed = name + (startsWith(NAME, name) ? NAME.length : 0);
      }
      lineEnd = lineEnd < i ? lineEnd(i) : lineEnd;
      boolean whole = closed < written.length && written[closed] == '}';
      if (whole && (beginsLine(i) && beginsLine(close) || lineEnd > close)) {
        blank(i, closed + 1);
        behind = closed + 1;
      }
      i = find(COMMENT, behind);
    }
  }

  private boolean beginsLine(int i) {
    int k = i;
    while (k > 0 && written[k - 1] == ' ' && i - k < 3) {
      k--;
    }
    return k == 0 || isLineEnd(written[k - 1]);
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < written.length && !isLineEnd(written[i])) {
      i++;
    }
    return i;
  }

  // ---- letters

  private void blank(int from, int to) {
    write(new byte[0], from, to);
  }

  /** Overwrites what stands there with {@code what} and blanks; lines stay lines. */
  private void write(byte[] what, int from, int to) {
    own();
    for (int i = from; i < to; i++) {
      if (!isLineEnd(text[i])) {
        text[i] = i - from < what.length ? what[i - from] : (byte) ' ';
      }
    }
  }

  /** Takes out what would be a tag or an entity of HTML. */
  private void plain(int from, int to) {
    own();
    for (int i = from; i < to; i++) {
      if (text[i] == '<' || text[i] == '&') {
        text[i] = ' ';
      }
    }
  }

  private void own() {
    if (text == written) {
      text = written.clone();
    }
  }

  private int find(byte[] what, int from) {
    int last = written.length - what.length;
    for (int i = from; i <= last; i++) {
      if (written[i] == what[0] && startsWith(what, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean startsWith(byte[] what, int i) {
    if (i + what.length > written.length) {
      return false;
    }
    for (int k = 0; k < what.length; k++) {
      if (written[i + k] != what[k]) {
        return false;
      }
    }
    return true;
  }

  private String string(int from, int to) {
    return new String(written, from, to - from, StandardCharsets.UTF_8);
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || isLineEnd(b);
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
