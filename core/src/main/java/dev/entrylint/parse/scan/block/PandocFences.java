package dev.entrylint.parse.scan.block;

import dev.entrylint.model.SuspectFence.Reason;
import dev.entrylint.parse.scan.attribute.AttributeLists;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.LineCursor;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import dev.entrylint.parse.scan.text.TextBlocks;
import java.util.Optional;

/** Which code fences pandoc sees as such, and what their info strings say to it. */
final class PandocFences {

  private final OpenBlocks open;
  private final byte[] bytes;
  private final LineCursor line;
  private final SyntaxOptions options;
  private final LinesAhead ahead;

  /**
   * The first line of the paragraph not yet looked through for code, and the ticks that open it.
   */
  private int codeLine;

  private int openTicks;

  PandocFences(OpenBlocks open, SyntaxOptions options, LinesAhead ahead) {
    this.open = open;
    this.options = options;
    this.ahead = ahead;
    bytes = open.bytes;
    line = open.line;
  }

  /**
   * Whether pandoc sees no code fence here: it wants a closing one, and nothing but a word or an
   * attribute list behind the opening one; one of tildes cannot interrupt a paragraph.
   */
  boolean refuses(int mark, int length, boolean lazy) {
    if (!options.closedFences) {
      return false;
    }
    return lazy && (mark == '~' || endsCode(length))
        || !isInfo(line.next + length)
        || !ahead.closesFence(open.lineNumber, mark, length);
  }

  /** Why there is no code fence, if it is likely that there should be one. */
  Optional<Reason> fault(int mark, int length, boolean lazy) {
    if (lazy && mark == '~') {
      return Optional.of(Reason.NO_BLANK_LINE);
    }
    if (lazy && endsCode(length)) {
      return Optional.empty(); // it closes code in the running text
    }
    return Optional.of(isInfo(line.next + length) ? Reason.UNCLOSED : Reason.INFO);
  }

  /** Whether a run of {@code length} back-ticks ends code that is open in the paragraph. */
  private boolean endsCode(int length) {
    int firstLine = open.firstLine();
    TextBlocks texts = open.texts;
    if (codeLine < firstLine) {
      codeLine = firstLine;
      openTicks = 0;
    }
    for (; codeLine < texts.lineCount; codeLine += 2) {
      int end = texts.lines[codeLine + 1];
      for (int i = texts.lines[codeLine]; i < end; i++) {
        if (bytes[i] == '`') {
          int behind = Bytes.skipRun(bytes, i, end, '`');
          int ticks = behind - i;
          openTicks = openTicks == 0 ? ticks : openTicks == ticks ? 0 : openTicks;
          i = behind - 1;
        }
      }
    }
    return openTicks == length;
  }

  private boolean isInfo(int i) {
    int from = Bytes.skipBlanks(bytes, i, line.end);
    if (options.cells && isCell(from)) {
      return true;
    }
    if (options.wordOrList && from < line.end && bytes[from] != '{') {
      return Bytes.skipBlanks(bytes, Bytes.skipWord(bytes, from, line.end), line.end) == line.end;
    }
    int k = from;
    while (k < line.end && !Bytes.isBlank(bytes[k]) && bytes[k] != '{') {
      k++;
    }
    k = Bytes.skipBlanks(bytes, k, line.end);
    if (k < line.end && bytes[k] == '{') {
      boolean raw = k + 1 < line.end && bytes[k + 1] == '=';
      k =
          raw
              ? Bytes.skipWord(bytes, k, line.end)
              : new AttributeLists(options).read(bytes, k, line.end);
    }
    return k > 0 && Bytes.skipBlanks(bytes, k, line.end) == line.end;
  }

  /** Whether {@code i} begins with the name of a language in braces, perhaps with options. */
  private boolean isCell(int i) {
    int end = Bytes.trimEnd(bytes, i, line.end);
    if (end - i < 3 || bytes[i] != '{' || bytes[end - 1] != '}' || !Bytes.isLetter(bytes[i + 1])) {
      return false;
    }
    int behind = Bytes.skipName(bytes, i + 1, end);
    return bytes[behind] == '}' && behind == end - 1
        || bytes[behind] == ','
        || Bytes.isBlank(bytes[behind]);
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
}
