package dev.entrylint.parse.scan.block;

import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Source;

/**
 * What pandoc must know of lines to come: whether a code fence or a div is ever closed, and where
 * the next line of dashes stands. Found for the whole text at once, when it is first asked for.
 */
final class LinesAhead {

  private final Source source;

  /** For each line the longest closing fence of back-ticks, or tildes, from there on. */
  private int[] ticks = {};

  private int[] tildes = {};

  /** For each line the next one from there on that has only dashes. */
  private int[] dashes = {};

  /** Whether a div that begins on a line is ever closed. */
  private boolean[] closedDivs = {};

  /** While lines are looked at from the last to the first, the ends of divs without a start. */
  private int divEnds;

  LinesAhead(Source source) {
    this.source = source;
  }

  /** Whether a fence of {@code length} times {@code mark} in {@code line} is closed behind it. */
  boolean closesFence(int line, int mark, int length) {
    find();
    int[] longest = mark == '`' ? ticks : tildes;
    return longest[line + 1] >= length;
  }

  /** The next line behind {@code line} that has nothing but dashes, or -1. */
  int nextDashes(int line) {
    find();
    return dashes[line + 1];
  }

  /** Whether the div that begins on {@code line} is closed behind it. */
  boolean closesDiv(int line) {
    find();
    return closedDivs[line];
  }

  boolean isBlank(int line) {
    int end = source.lineEnd(line);
    return start(line) == end;
  }

  /** Where the text of {@code line} begins, behind indent and the marks of quotes. */
  int start(int line) {
    int i = source.lineStart(line);
    int end = source.lineEnd(line);
    while (i < end && (Bytes.isBlank(source.bytes[i]) || source.bytes[i] == '>')) {
      i++;
    }
    return i;
  }

  /** Where the text of {@code line} begins, behind the markers of items as well. */
  int text(int line) {
    return behindMarkers(start(line), source.lineEnd(line));
  }

  private void find() {
    if (ticks.length > 0) {
      return;
    }
    int lines = source.lines();
    ticks = new int[lines + 1];
    tildes = new int[lines + 1];
    dashes = new int[lines + 1];
    closedDivs = new boolean[lines];
    dashes[lines] = -1;
    for (int line = lines - 1; line >= 0; line--) {
      ticks[line] = ticks[line + 1];
      tildes[line] = tildes[line + 1];
      dashes[line] = dashes[line + 1];
      look(line);
    }
  }

  private void look(int line) {
    byte[] b = source.bytes;
    int i = start(line);
    int end = source.lineEnd(line);
    if (i == end) {
      return;
    }
    int c = b[i];
    if (c == '-' && RuledTables.groups(b, i, end) > 0) {
      dashes[line] = line;
    } else if (c == '`' || c == '~') {
      int behind = Bytes.skipRun(b, i, end, c);
      if (Bytes.skipBlanks(b, behind, end) == end) {
        int[] longest = c == '`' ? ticks : tildes;
        longest[line] = Math.max(longest[line], behind - i);
      }
    }
    int fence = behindMarkers(i, end);
    if (Bytes.startsWith(b, fence, end, ":::")) {
      boolean ends = fence == i && LineStarts.isUnderline(b, i, end, ':');
      closedDivs[line] = !ends && divEnds > 0;
      divEnds += ends ? 1 : divEnds > 0 ? -1 : 0;
    }
  }

  /** Where the text begins behind the markers of items and definitions at {@code i}, if any. */
  private int behindMarkers(int i, int end) {
    byte[] b = source.bytes;
    int k = i;
    while (k < end
        && (b[k] == '-' || b[k] == '*' || b[k] == '+' || b[k] == ':' || Bytes.isDigit(b[k]))) {
      int behind = LineStarts.markerEnd(b, k, end);
      if (behind == 0) {
        return k;
      }
      k = Bytes.skipBlanks(b, behind, end);
    }
    return k;
  }
}
