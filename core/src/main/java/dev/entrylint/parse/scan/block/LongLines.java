package dev.entrylint.parse.scan.block;

import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.scan.attribute.AttributeLists;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Source;
import dev.entrylint.parse.scan.text.SyntaxOptions;

/**
 * Lines that begin a heading, a div or code and are longer than they look: their attribute list
 * goes on in the lines below. Pandoc reads such lists as if they stood on one line, and so does
 * kramdown those that have lines of their own.
 */
final class LongLines {

  private final Source source;
  private final byte[] bytes;
  private final LinesAhead ahead;
  private final AttributeLists lists;

  /** Whether lists go on that are those of divs. */
  private final boolean divs;

  /** Whether those of headings and code do so too. */
  private final boolean all;

  /** Whether those do so that have lines of their own. */
  private final boolean own;

  /** The first blank line, or the end, behind the line that was asked about last. */
  private int blank = -1;

  LongLines(Source source, SyntaxOptions options, LinesAhead ahead) {
    this.source = source;
    this.ahead = ahead;
    bytes = source.bytes;
    lists = new AttributeLists(options);
    AttributeSyntax syntax = options.attributeSyntax;
    all = syntax == AttributeSyntax.PANDOC || syntax == AttributeSyntax.PANDOC_2;
    divs = all || syntax == AttributeSyntax.COMMONMARK;
    own = syntax == AttributeSyntax.KRAMDOWN;
  }

  /** The last of the lines that {@code line} goes on in, mostly itself. */
  int last(int line) {
    if (!divs && !own) {
      return line;
    }
    int end = source.lineEnd(line);
    int start = own ? ahead.start(line) : ahead.text(line);
    if (start == end || !begins(start, end)) {
      return line;
    }
    int limit = -1;
    for (int i = start; i < end; i++) {
      if (bytes[i] == '{') {
        limit = limit < 0 ? paragraphEnd(line) : limit;
        int behind = lists.read(bytes, i, limit);
        if (behind > end) {
          int last = source.line(behind - 1);
          return endsLine(behind, source.lineEnd(last), bytes[start]) ? last : line;
        }
        i = Math.max(i, behind - 1); // what stands in a list that ends here opens none
      }
    }
    return line;
  }

  /** Whether something whose list may go on begins with {@code bytes[start..end)}. */
  private boolean begins(int start, int end) {
    return switch (bytes[start]) {
      case '{' -> own && start + 1 < end && bytes[start + 1] == ':';
      case ':' -> divs && Bytes.startsWith(bytes, start, end, ":::");
      case '#' -> all;
      case '`', '~' -> all && LineStarts.fenceLength(bytes, start, end) > 0;
      default -> false;
    };
  }

  /** Whether nothing stands behind the list but, on a div, the colons that it may end with. */
  private boolean endsLine(int behind, int end, int mark) {
    int i = Bytes.skipBlanks(bytes, behind, end);
    i = all && mark == ':' ? Bytes.skipRun(bytes, i, end, ':') : i;
    return Bytes.skipBlanks(bytes, i, end) == end;
  }

  /** The end of the last line behind {@code line} before one that is blank. */
  private int paragraphEnd(int line) {
    if (blank <= line) {
      blank = line + 1;
      while (blank < source.lines() && !ahead.isBlank(blank)) {
        blank++;
      }
    }
    return source.lineEnd(blank - 1);
  }
}
