package dev.entrylint.parse;

import dev.entrylint.model.Span;
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

  private static final byte[] OPEN = BlankedText.ascii("{%");
  private static final byte[] CLOSE = BlankedText.ascii("%}");
  private static final byte[] PRE = BlankedText.ascii("<pre>");
  private static final byte[] PRE_END = BlankedText.ascii("</pre>");

  private final byte[] written;
  private final List<String> includes = new ArrayList<>(0);
  private final List<Span> comments = new ArrayList<>(0);

  /** The ends of blocks that are not there any more from some place on. */
  private final Set<String> missing = new HashSet<>();

  private final BlankedText text;

  /** Where the tag that was read last begins and ends, and where its name does. */
  private int start;

  private int end;
  private int nameStart;
  private int nameEnd;

  private LiquidText(byte[] written) {
    this.written = written;
    text = new BlankedText(written);
  }

  /**
   * Reads {@code text}, in UTF-8 or any other encoding that has ASCII in it, from {@code from} on.
   */
  public static LiquidText of(byte[] text, int from) {
    LiquidText liquid = new LiquidText(text);
    int first = firstMark(text, from);
    if (first >= 0) {
      liquid.read(first);
      KramdownComments.blank(liquid.text, first);
    }
    return liquid;
  }

  /** Where a tag or a comment may begin first from {@code from} on, or -1; most texts have none. */
  private static int firstMark(byte[] text, int from) {
    int last = text.length - 1;
    for (int i = from; i < last; i++) {
      if (text[i] == '{' && (text[i + 1] == '%' || text[i + 1] == ':')) {
        return i;
      }
    }
    return -1;
  }

  /** What is left, as long as what was written, and itself if nothing goes. */
  public byte[] text() {
    return text.bytes();
  }

  /** The paths of Markdown that is put in, those of the folder for it with its name. */
  public List<String> includes() {
    return includes;
  }

  /** Where comments stand with their tags, as places in the text that was given. */
  public List<Span> comments() {
    return comments;
  }

  private void read(int from) {
    int i = from;
    while (tag(i)) {
      i = end;
      int open = start;
      switch (name()) {
        case "comment" -> {
          if (skip("comment", "endcomment")) {
            comment(open);
          }
        }
        case "raw" -> {
          if (skip("", "endraw")) {
            text.blank(open, i);
            text.blank(start, end);
          }
        }
        case "highlight" -> {
          if (skip("", "endhighlight")) {
            text.write(PRE, open, i);
            text.plain(i, start);
            text.write(PRE_END, start, end);
          }
        }
        case "include", "include_cached" -> include("/_includes/");
        case "include_relative" -> include("");
        case "#" -> comment(open);
        case "assign", "for", "if", "elsif", "else", "unless", "case", "when" -> blankLine();
        default -> {}
      }
      i = Math.max(i, end);
    }
  }

  /**
   * Blanks the tag read last if it leaves an empty line, and the next one begins with a bracket: a
   * definition would not be one in the midst of text.
   */
  private void blankLine() {
    int before = skipBlanksBefore(start);
    int next = skipBlanks(end);
    boolean alone = before == 0 || BlankedText.isLineEnd(written[before - 1]);
    if (!alone || next == written.length || !BlankedText.isLineEnd(written[next])) {
      return;
    }
    while (next < written.length && BlankedText.isSpace(written[next])) {
      next++;
    }
    if (next < written.length && written[next] == '[') {
      text.blank(start, end);
    }
  }

  private int skipBlanks(int i) {
    int k = i;
    while (k < written.length && (written[k] == ' ' || written[k] == '\t')) {
      k++;
    }
    return k;
  }

  private int skipBlanksBefore(int i) {
    int k = i;
    while (k > 0 && (written[k - 1] == ' ' || written[k - 1] == '\t')) {
      k--;
    }
    return k;
  }

  private void comment(int open) {
    comments.add(new Span(open, end));
    text.blank(open, end);
  }

  /** Reads the next tag from {@code i} on, if there is one. */
  private boolean tag(int i) {
    int open = text.find(OPEN, i);
    int close = open < 0 ? -1 : text.find(CLOSE, open + 2);
    if (close < 0) {
      return false;
    }
    end = close + 2;
    int k = open + 2;
    for (int next = k; next + 1 < close; next++) {
      // Of tags that are begun and not ended, as they may be in raw text, the last one counts.
      open = text.startsWith(OPEN, next) ? next : open;
    }
    start = open;
    k = open + 2;
    k = k < close && written[k] == '-' ? k + 1 : k;
    while (k < close && BlankedText.isSpace(written[k])) {
      k++;
    }
    nameStart = k;
    while (k < close && !BlankedText.isSpace(written[k]) && written[k] != '-') {
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
    while (from < limit && BlankedText.isSpace(written[from])) {
      from++;
    }
    int to = from;
    while (to < limit && !BlankedText.isSpace(written[to])) {
      to++;
    }
    to -= to == limit && to > from && written[to - 1] == '-' ? 1 : 0;
    String path = string(from, to);
    boolean markdown = path.endsWith(".md") || path.endsWith(".markdown");
    if (markdown && path.indexOf('{') < 0) {
      includes.add(folder + path);
    }
  }

  private String string(int from, int to) {
    return new String(written, from, to - from, StandardCharsets.UTF_8);
  }
}
