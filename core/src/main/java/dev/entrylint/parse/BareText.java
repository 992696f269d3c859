package dev.entrylint.parse;

import static dev.entrylint.parse.BlockSource.ascii;

import dev.entrylint.model.Block;

/**
 * What readers see of a block's source, as far as its bytes say it without a parser: whether it is
 * nothing but comments, and whether letters stand in it outside of links, images and tags. Takes
 * time linear in the length of the block.
 */
public final class BareText {

  private static final byte[] COMMENT = ascii("<!--");
  private static final byte[] COMMENT_END = ascii("-->");
  private static final byte[] INCLUDE = ascii("@include");
  private static final byte[] IMPORT = ascii("import ");
  private static final byte[] CLOSING_TAG = ascii("</");
  private static final byte[][] CODE_TAGS = {ascii("<script"), ascii("<style")};
  private static final byte[][] ADDRESSES = {ascii("http://"), ascii("https://"), ascii("www.")};

  /** An entity has at most so many letters and digits. */
  private static final int LONGEST_ENTITY = 31;

  private final BlockSource source;
  private final byte[] bytes;
  private final int start;
  private final int end;
  private final CommentMarks others;

  /**
   * The source of a block in {@code [start, end)} of UTF-8.
   *
   * @param others the comments that its dialect has beside those of HTML
   */
  public BareText(byte[] bytes, int start, int end, CommentMarks others) {
    source = new BlockSource(bytes, end);
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.others = others;
  }

  /** Whether a block of {@code kind} is one or more comments and nothing else. */
  public boolean isComment(Block.Kind kind) {
    if (kind != Block.Kind.HTML && kind != Block.Kind.PARAGRAPH) {
      return false;
    }
    int at = source.skipSpaces(start);
    boolean any = false;
    while (at < end) {
      int behind = behindComment(at);
      if (behind < 0 && !(kind == Block.Kind.HTML && source.startsWith(at, COMMENT))) {
        return false;
      }
      // What puts another file in is no comment to readers.
      if (source.contains(INCLUDE, at, behind < 0 ? end : behind)) {
        return false;
      }
      any = true;
      at = behind < 0 ? end : source.skipSpaces(behind);
    }
    return any;
  }

  /** Where the comment ends that begins at {@code at}; -1 if there is none, or none that ends. */
  private int behindComment(int at) {
    if (source.startsWith(at, COMMENT)) {
      return source.behind(COMMENT_END, at + 2); // since <!--> is one, too
    }
    return others.open.length > 0 && source.startsWith(at, others.open)
        ? source.behind(others.close, at + others.open.length)
        : -1;
  }

  /** Whether a block of {@code kind} is bare; see {@link Block}. */
  public boolean isBare(Block.Kind kind) {
    return switch (kind) {
      case PARAGRAPH, HTML, LIST, TABLE, QUOTE, DIV -> hasNoLetters();
      case COMMENT, THEMATIC_BREAK -> true;
      default -> false;
    };
  }

  private boolean hasNoLetters() {
    int at = source.startsWith(start, IMPORT) ? behindImports() : start;
    int brackets = 0;
    boolean letters = false;
    while (at < end) {
      int c = bytes[at];
      int next = at + 1;
      if (c == '[') {
        letters &= brackets > 0;
        brackets++;
      } else if (c == ']' && brackets > 0) {
        brackets--;
        letters &= brackets > 0;
        next = next < end && bytes[next] == '(' ? source.behindOr(')', next) : next;
      } else if (c == '\\') {
        next = at + 2;
      } else if (c == '<') {
        next = behindTag(at);
      } else if (c == '{') {
        next = Math.max(source.behindOr('}', at), behindComment(at));
      } else if (c == '%') {
        next = Math.max(next, behindComment(at));
      } else if (c == '&') {
        next = behindEntity(at);
      } else if (isLetter(at)) {
        next = behindAddress(at);
        if (next == at && brackets == 0) {
          return false;
        }
        letters |= next == at;
        next = Math.max(next, at + 1);
      }
      at = next;
    }
    return !letters; // of a bracket that nothing closes
  }

  /**
   * Behind the lines at the start that import from a file, whether the dialect knows them or not.
   */
  private int behindImports() {
    int line = start;
    while (line < end && source.startsWith(line, IMPORT)) {
      int lineEnd = line;
      while (lineEnd < end && bytes[lineEnd] != '\n') {
        lineEnd++;
      }
      int last = lineEnd - 1;
      while (Whitespace.is(bytes[last]) || bytes[last] == ';') {
        last--;
      }
      if (bytes[last] != '"' && bytes[last] != '\'') {
        return line;
      }
      line = Math.min(end, lineEnd + 1);
    }
    return line;
  }

  private int behindTag(int at) {
    int comment = behindComment(at);
    if (comment >= 0) {
      return comment;
    }
    int next = at + 1 < end ? bytes[at + 1] : ' ';
    boolean tag = next == '/' || next == '!' || next == '?' || isAsciiLetter(next);
    if (!tag) {
      return at + 1;
    }
    for (byte[] name : CODE_TAGS) {
      if (source.startsWith(at, name)) {
        int close = source.behind(CLOSING_TAG, at);
        return close < 0 ? end : close - CLOSING_TAG.length;
      }
    }
    return source.behindOr('>', at);
  }

  private int behindEntity(int at) {
    int k = at + 1;
    while (k < end
        && k - at <= LONGEST_ENTITY
        && (bytes[k] == '#' || isAsciiLetter(bytes[k]) || bytes[k] >= '0' && bytes[k] <= '9')) {
      k++;
    }
    return k > at + 1 && k < end && bytes[k] == ';' ? k + 1 : at + 1;
  }

  /** Where the address ends that begins at {@code at}; {@code at} if none does. */
  private int behindAddress(int at) {
    for (byte[] scheme : ADDRESSES) {
      if (source.startsWith(at, scheme)) {
        int k = at;
        while (k < end && !Whitespace.is(bytes[k]) && bytes[k] != '<' && bytes[k] != ']') {
          k++;
        }
        return k;
      }
    }
    return at;
  }

  private boolean isLetter(int at) {
    int c = bytes[at];
    if (c >= 0) {
      return isAsciiLetter(c);
    }
    boolean first = (c & 0xC0) == 0xC0;
    return first && Character.isLetter(codePoint(at));
  }

  private int codePoint(int at) {
    int c = bytes[at] & 0xFF;
    int length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    int point = c & 0xFF >> length + 1;
    for (int k = at + 1; k < at + length && k < end; k++) {
      point = point << 6 | bytes[k] & 0x3F;
    }
    return point;
  }

  private static boolean isAsciiLetter(int c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }
}
