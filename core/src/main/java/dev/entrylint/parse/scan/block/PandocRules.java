package dev.entrylint.parse.scan.block;

import dev.entrylint.model.Block;
import dev.entrylint.model.SuspectFence.Reason;
import dev.entrylint.parse.Underlining;
import dev.entrylint.parse.scan.attribute.AttributeLists;
import dev.entrylint.parse.scan.block.BlockStarts.Step;
import dev.entrylint.parse.scan.block.OpenBlocks.Leaf;
import dev.entrylint.parse.scan.html.HtmlTags;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.HtmlNames;
import dev.entrylint.parse.scan.text.LineCursor;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import java.util.Optional;

/** Where pandoc sees the blocks of CommonMark otherwise: underlined headings, HTML, code fences. */
final class PandocRules {

  private final OpenBlocks open;
  private final byte[] bytes;
  private final LineCursor line;
  private final SyntaxOptions switches;
  private final HtmlTags tags;
  private final LinesAhead ahead;

  /** The line that underlines the one before it. */
  private int underlineLine = -1;

  /** The line that was looked at for an underline, and where that begins, or -1. */
  private int lookedAt = -1;

  private int underlineStart;

  /** From here on no comment is closed. */
  private int noCommentFrom = Integer.MAX_VALUE;

  /**
   * The elements that have been looked at in vain for an end: it is behind none of their starts.
   */
  private final long[] unclosed = new long[4];

  private int unclosedCount;

  PandocRules(OpenBlocks open, SyntaxOptions switches, LinesAhead ahead, HtmlTags tags) {
    this.open = open;
    this.switches = switches;
    this.ahead = ahead;
    this.tags = tags;
    bytes = open.bytes;
    line = open.line;
  }

  /**
   * Whether the line at hand, whatever it looks like, is a heading since the next one underlines
   * it: this is what pandoc asks first of all where a block may begin.
   */
  boolean isUnderlined(boolean inside, boolean lazy) {
    if (switches.underlining != Underlining.LINE_FIRST
        || lazy
        || open.lineNumber + 1 >= open.source.lines()) {
      return false;
    }
    int next = open.lineNumber + 1;
    lookForUnderline(next);
    boolean underline =
        underlineStart >= 0
            && underlineStart - open.source.lineStart(next) <= line.position - line.start;
    if (!underline || comesFirst(inside)) {
      return false;
    }
    int from = line.next;
    for (int end = blockTag(from); end > 0; end = blockTag(from)) {
      from = Bytes.skipBlanks(bytes, end, line.end); // what stands behind is read on its own
    }
    if (holdsBlockTag(from)) {
      return false;
    }
    underlineLine = next;
    return true;
  }

  /** Finds out whether {@code number} has nothing but an underline, once for each line. */
  private void lookForUnderline(int number) {
    if (lookedAt == number) {
      return;
    }
    lookedAt = number;
    int start = ahead.start(number);
    int end = open.source.lineEnd(number);
    boolean underline =
        start < end
            && (bytes[start] == '-' || bytes[start] == '=')
            && LineStarts.isUnderline(bytes, start, end, bytes[start]);
    underlineStart = underline ? start : -1;
  }

  /** Whether the line is something that pandoc looks for before headings. */
  private boolean comesFirst(boolean inside) {
    int i = line.next;
    int c = bytes[i];
    boolean sibling = !inside && !open.closed && !open.frames.isQuote(open.matched);
    return switch (c) {
      case '`', '~' -> {
        int length = LineStarts.fenceLength(bytes, i, line.end);
        yield length > 0 && !refusesFence(c, length, false);
      }
      case ':' -> switches.fencedDivs && Bytes.startsWith(bytes, i, line.end, ":::");
      case '<' ->
          Bytes.startsWith(bytes, i, line.end, "<div")
              || Bytes.startsWith(bytes, i, line.end, "</div");
      default -> sibling && LineStarts.markerEnd(bytes, i, line.end) > 0;
    };
  }

  /** Whether the line underlines the one before, which has been seen to be a heading. */
  boolean isUnderline(boolean lazy) {
    if (!lazy || underlineLine != open.lineNumber) {
      return false;
    }
    open.underline(bytes[line.next] == '=' ? 1 : 2, true);
    return true;
  }

  /**
   * HTML as pandoc sees it: comments and such as {@code <pre>} are blocks; of other tags only lines
   * of nothing but tags of blocks are, and what stands between is Markdown. A container stands for
   * the former, which are read as elsewhere.
   */
  Step html(boolean lazy) {
    int i = line.next;
    if (Bytes.startsWith(bytes, i, line.end, "<!--")) {
      int end = Bytes.indexOf(bytes, i + 4, line.end, "-->");
      boolean textBehind = end > 0 && Bytes.skipBlanks(bytes, end + 3, line.end) < line.end;
      return lazy || textBehind || !closesComment(i + 4) ? Step.TEXT : Step.CONTAINER;
    }
    long name = HtmlNames.at(bytes, i + 1, line.end);
    if (HtmlNames.isVerbatim(name)) {
      if (lazy) {
        return Step.TEXT;
      }
      if (closesElement(name, i + 1)) {
        return Step.CONTAINER;
      }
      // Without an end it is a tag, and what follows is Markdown.
      return tags.open(bytes, i, line.end) > 0 ? lineOfHtml() : Step.TEXT;
    }
    while (i < line.end) {
      int end = blockTag(i);
      if (end < 0) {
        return Step.TEXT;
      }
      i = Bytes.skipBlanks(bytes, end, line.end);
    }
    return lineOfHtml();
  }

  private Step lineOfHtml() {
    open.closeUnmatched();
    open.openLeaf(Leaf.HTML, Block.Kind.HTML);
    open.addLine(line.next);
    open.closeLeaf();
    return Step.LEAF;
  }

  /**
   * Whether the tag of a block stands in the line from {@code from} on, outside of code: such a
   * line is no heading, since to pandoc a block begins there.
   */
  boolean holdsBlockTag(int from) {
    if (!switches.blockTags) {
      return false;
    }
    for (int i = from; i < line.end; i++) {
      int c = bytes[i];
      if (c == '\\') {
        i++;
      } else if (c == '`') {
        i = codeEnd(i) - 1;
      } else if (c == '<' && blockTag(i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The end of the code at {@code i}, or of its mark if nothing closes it. */
  private int codeEnd(int i) {
    int open = Bytes.skipRun(bytes, i, line.end, '`');
    int k = open;
    while (k < line.end) {
      int run = Bytes.skipRun(bytes, k, line.end, '`');
      if (run - k == open - i) {
        return run;
      }
      k = Math.max(run, k + 1);
    }
    return open;
  }

  private boolean closesComment(int i) {
    boolean closes = i < noCommentFrom && Bytes.indexOf(bytes, i, open.source.length, "-->") > 0;
    noCommentFrom = closes ? noCommentFrom : Math.min(noCommentFrom, i);
    return closes;
  }

  /** Whether an element such as {@code <pre>} is closed behind {@code i}. */
  private boolean closesElement(long name, int i) {
    for (int k = 0; k < unclosedCount; k++) {
      if (unclosed[k] == name) {
        return false;
      }
    }
    int end = Bytes.indexOf(bytes, i, open.source.length, "</");
    while (end > 0 && HtmlNames.at(bytes, end + 2, open.source.length) != name) {
      end = Bytes.indexOf(bytes, end + 2, open.source.length, "</");
    }
    if (end < 0) {
      unclosed[unclosedCount++] = name;
    }
    return end > 0;
  }

  /** The end of the tag of a block at {@code i}, or -1. */
  private int blockTag(int i) {
    if (i + 1 >= line.end || bytes[i] != '<') {
      return -1;
    }
    boolean closing = bytes[i + 1] == '/';
    boolean block = HtmlNames.isBlock(HtmlNames.at(bytes, closing ? i + 2 : i + 1, line.end));
    if (!block && !(closing && HtmlNames.isVerbatim(HtmlNames.at(bytes, i + 2, line.end)))) {
      return -1;
    }
    return closing ? tags.close(bytes, i, line.end) : tags.open(bytes, i, line.end);
  }

  /**
   * Whether pandoc sees no code fence here: it wants a closing one, and nothing but a word or an
   * attribute list behind the opening one; one of tildes cannot interrupt a paragraph.
   */
  boolean refusesFence(int mark, int length, boolean lazy) {
    if (!switches.closedFences) {
      return false;
    }
    return lazy && (mark == '~' || open.endsCode(length))
        || !isInfo(line.next + length)
        || !ahead.closesFence(open.lineNumber, mark, length);
  }

  /** Why there is no code fence, if it is likely that there should be one. */
  Optional<Reason> fenceFault(int mark, int length, boolean lazy) {
    if (lazy && mark == '~') {
      return Optional.of(Reason.NO_BLANK_LINE);
    }
    if (lazy && open.endsCode(length)) {
      return Optional.empty(); // it closes code in the running text
    }
    return Optional.of(isInfo(line.next + length) ? Reason.UNCLOSED : Reason.INFO);
  }

  private boolean isInfo(int i) {
    int from = Bytes.skipBlanks(bytes, i, line.end);
    if (switches.wordOrList && from < line.end && bytes[from] != '{') {
      return Bytes.skipBlanks(bytes, wordEnd(from), line.end) == line.end;
    }
    int k = from;
    while (k < line.end && !Bytes.isBlank(bytes[k]) && bytes[k] != '{') {
      k++;
    }
    k = Bytes.skipBlanks(bytes, k, line.end);
    if (k < line.end && bytes[k] == '{') {
      boolean raw = k + 1 < line.end && bytes[k + 1] == '=';
      k = raw ? wordEnd(k) : new AttributeLists(switches).read(bytes, k, line.end);
    }
    return k > 0 && Bytes.skipBlanks(bytes, k, line.end) == line.end;
  }

  /** Whether the info string at {@code i} says that the code is HTML, to be handed on as it is. */
  boolean isRawHtml(int i) {
    int from = Bytes.skipBlanks(bytes, i, line.end);
    if (!Bytes.startsWith(bytes, from, line.end, "{=html")) {
      return false;
    }
    int behind = from + "{=html".length();
    boolean version = behind < line.end && (bytes[behind] == '4' || bytes[behind] == '5');
    int brace = version ? behind + 1 : behind;
    return brace < line.end
        && bytes[brace] == '}'
        && Bytes.skipBlanks(bytes, brace + 1, line.end) == line.end;
  }

  private int wordEnd(int from) {
    int k = from;
    while (k < line.end && !Bytes.isBlank(bytes[k])) {
      k++;
    }
    return k;
  }
}
