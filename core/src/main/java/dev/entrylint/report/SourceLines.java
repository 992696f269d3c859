package dev.entrylint.report;

import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Document;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Position;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * The lines that excerpts are taken from. Only the stretch around a finding is decoded, and the
 * search for it goes on where it ended, so that findings in the order of their text take one pass.
 */
final class SourceLines {

  /** How much is decoded on either side of where a finding begins, in bytes. */
  private static final int AROUND = 4 * (Excerpt.WIDTH + 2);

  private final Sources sources;
  private final Function<String, Optional<Document>> documents;
  private String path = "";
  private byte[] bytes = {};

  /** Where the lines start, if every byte is a unit, so that offsets are places in the bytes. */
  private Optional<LineTable> starts = Optional.empty();

  // A place in the bytes: where a line begins, and a column of that line, counted in UTF-16 units.
  private int line;
  private int lineStart;
  private int column;
  private int at;

  /**
   * @param documents tells which files could be read as text at all
   */
  SourceLines(Sources sources, Function<String, Optional<Document>> documents) {
    this.sources = sources;
    this.documents = documents;
  }

  /**
   * The excerpt for {@code finding}, or null if its file cannot be read, which is a finding itself.
   */
  Excerpt excerpt(Finding finding) {
    if (!finding.path().equals(path)) {
      open(finding.path());
    }
    if (bytes == null) {
      return null;
    }
    if (!jump(finding.start())) {
      seek(finding.start().line(), finding.start().column());
    }
    int from = characterStart(Math.max(lineStart, at - AROUND));
    int to = characterStart(Math.min(lineEnd(at), at + AROUND));
    String before = new String(bytes, from, at - from, StandardCharsets.UTF_8);
    String after = new String(bytes, at, to - at, StandardCharsets.UTF_8);
    int start = before.length() + finding.start().column() - column;
    return Excerpt.of(
        before + after, 0, start, start + finding.span().end() - finding.span().start());
  }

  private void open(String other) {
    path = other;
    Optional<Document> document = documents.apply(other);
    try {
      bytes = document.isPresent() ? sources.read(other).bytes() : null;
    } catch (IOException unreadable) {
      bytes = null;
    }
    starts =
        document.map(Document::lines).filter(all -> bytes != null && all.length() == bytes.length);
    toLine(1, 0);
  }

  /** Goes to {@code position} without a look at what is before it, if that can be done. */
  private boolean jump(Position position) {
    if (starts.isEmpty() || position.line() > starts.get().count()) {
      return false;
    }
    int start = starts.get().start(position.line());
    int offset = start + position.column() - 1;
    if (offset > bytes.length) {
      return false;
    }
    toLine(position.line(), start);
    column = position.column();
    at = offset;
    return true;
  }

  private void toLine(int number, int start) {
    line = number;
    lineStart = start;
    column = 1;
    at = start;
  }

  private void seek(int wantedLine, int wantedColumn) {
    if (wantedLine < line) {
      toLine(1, 0);
    }
    if (wantedLine == line && wantedColumn < column) {
      toLine(line, lineStart);
    }
    if (line < wantedLine) {
      seekLine(wantedLine);
    }
    seekColumn(wantedColumn);
  }

  private void seekLine(int wanted) {
    int number = line;
    int start = lineStart;
    for (int i = at; i < bytes.length && number < wanted; i++) {
      byte b = bytes[i];
      if (b == '\n' || b == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n')) {
        number++;
        start = i + 1;
      }
    }
    toLine(number, start);
  }

  /** Goes to the character at a column, or to one whose second unit is there. */
  private void seekColumn(int wanted) {
    int units = column;
    int i = at;
    while (units < wanted && i < bytes.length) {
      int next = i + length(bytes[i]);
      units += next - i == 4 ? 2 : 1;
      if (units <= wanted) {
        column = units;
        at = Math.min(next, bytes.length);
      }
      i = next;
    }
  }

  private static int length(byte first) {
    return first >= 0 ? 1 : (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : 4;
  }

  private int lineEnd(int from) {
    int end = from;
    int most = Math.min(bytes.length, from + AROUND);
    while (end < most && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end;
  }

  /** {@code offset}, moved back to where the character begins that it would part. */
  private int characterStart(int offset) {
    int start = offset;
    while (start > 0 && start < bytes.length && (bytes[start] & 0xC0) == 0x80) {
      start--;
    }
    return start;
  }
}
