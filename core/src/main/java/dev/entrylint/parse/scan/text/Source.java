package dev.entrylint.parse.scan.text;

import dev.entrylint.model.LineTable;
import dev.entrylint.model.MalformedTextException;
import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import java.util.Arrays;

/**
 * The bytes of one text, known to be UTF-8, with its lines. Places in it are positions of bytes;
 * facts speak of offsets in UTF-16 code units.
 */
public final class Source {

  /** So many bits of a position choose a byte within its block of {@link #shifts}. */
  private static final int BLOCK_BITS = 5;

  /** The text as it is to be read, with a byte order mark perhaps. */
  public final byte[] bytes;

  /** The text as it was written, which has the same lines and mostly is the same. */
  private final byte[] written;

  /** The number of bytes. */
  public final int length;

  private int[] lineStarts;
  private int lines = 1;

  /** The offsets of the line starts; empty as long as the text is ASCII. */
  private int[] lineOffsets = {};

  /**
   * By how much the offset of each block's first byte differs from its position; beyond {@link
   * #shiftedBlocks} by {@link #shift}. Empty as long as the text is ASCII.
   */
  private int[] shifts = {};

  private int shiftedBlocks;
  private int shift;

  /**
   * Finds the lines of {@code file}.
   *
   * @throws MalformedTextException if it is not UTF-8
   */
  public Source(SourceFile file) {
    bytes = file.bytes();
    written = bytes;
    length = bytes.length;
    lineStarts = new int[Math.max(16, length / 24)];
    int i = 0;
    while (i < length) {
      i = plain(i);
      if (i == length) {
        break;
      }
      int c = bytes[i];
      if (c >= 0) {
        i++;
        if (c == '\r' && i < length && bytes[i] == '\n') {
          i++;
        }
        startLine(i);
      } else {
        i = wide(i, file.path());
      }
    }
  }

  /** The same lines, of which {@code bytes} are to be read; places are those in what is written. */
  private Source(Source same, byte[] bytes) {
    this.bytes = bytes;
    written = same.written;
    length = same.length;
    lineStarts = same.lineStarts;
    lines = same.lines;
    lineOffsets = same.lineOffsets;
    shifts = same.shifts;
    shiftedBlocks = same.shiftedBlocks;
    shift = same.shift;
  }

  /**
   * The same text with {@code bytes} in the place of those that were written, which have the same
   * length and the same lines.
   */
  public Source with(byte[] bytes) {
    return bytes == written ? this : new Source(this, bytes);
  }

  /** The first byte from {@code i} on that is a line end or not ASCII. */
  private int plain(int i) {
    byte[] b = bytes;
    int end = length;
    // Four at a time, as long as none is a control character, which is negative less a space.
    int most = end - 3;
    while (i < most
        && ((b[i] - ' ') | (b[i + 1] - ' ') | (b[i + 2] - ' ') | (b[i + 3] - ' ')) >= 0) {
      i += 4;
    }
    while (i < end) {
      int c = b[i];
      // One comparison for nearly all bytes: those that are not ASCII are negative.
      if (c <= '\r' && (c < 0 || c == '\n' || c == '\r')) {
        break;
      }
      i++;
    }
    return i;
  }

  private void startLine(int at) {
    if (lines == lineStarts.length) {
      lineStarts = Arrays.copyOf(lineStarts, lines * 2);
      if (lineOffsets.length > 0) {
        lineOffsets = Arrays.copyOf(lineOffsets, lines * 2);
      }
    }
    if (lineOffsets.length > 0) {
      lineOffsets[lines] = at + shift;
    }
    lineStarts[lines++] = at;
  }

  private int wide(int i, String path) {
    int sequence = Utf8.length(bytes, i, length);
    if (sequence == 0) {
      throw new MalformedTextException(path, i, bytes[i] & 0xFF);
    }
    if (shifts.length == 0) {
      shifts = new int[(length >> BLOCK_BITS) + 1];
      lineOffsets = lineStarts.clone();
    }
    while (shiftedBlocks <= i >> BLOCK_BITS) {
      shifts[shiftedBlocks++] = shift;
    }
    // A block may begin inside a sequence, so the shift is counted byte by byte.
    for (int k = i; k < i + sequence; k++) {
      if (shiftedBlocks <= k >> BLOCK_BITS) {
        shifts[shiftedBlocks++] = shift;
      }
      shift += shiftOf(bytes[k]);
    }
    return i + sequence;
  }

  private static int shiftOf(byte b) {
    return b >= 0 ? 0 : b < (byte) 0xC0 ? -1 : b >= (byte) 0xF0 ? 1 : 0;
  }

  /** The offset in UTF-16 code units of the character that begins at {@code position}. */
  int offset(int position) {
    if (shifts.length == 0) {
      return position;
    }
    int block = position >> BLOCK_BITS;
    if (block >= shiftedBlocks) {
      return position + shift;
    }
    int offset = position + shifts[block];
    for (int k = block << BLOCK_BITS; k < position; k++) {
      offset += shiftOf(written[k]);
    }
    return offset;
  }

  /** The span, in UTF-16 code units, of the bytes from {@code start} to {@code end}. */
  public Span span(int start, int end) {
    return new Span(offset(start), offset(end));
  }

  /** The characters of the bytes from {@code start} to {@code end}. */
  public String text(int start, int end) {
    return Bytes.string(bytes, start, end);
  }

  /** All characters that are written, whatever is read of them. */
  public String written() {
    return Bytes.string(written, 0, length);
  }

  /** Where the text begins behind a byte order mark. */
  public int start() {
    boolean marked =
        length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  /** The number of lines; the empty one behind a closing line end counts. */
  public int lines() {
    return lines;
  }

  /** Where line {@code k}, counted from 0, starts; a byte order mark is no part of the first. */
  public int lineStart(int k) {
    return k == 0 ? start() : lineStarts[k];
  }

  /** Where line {@code k}, counted from 0, ends, without its line end. */
  public int lineEnd(int k) {
    if (k + 1 == lines) {
      return length;
    }
    int end = lineStarts[k + 1] - 1;
    return bytes[end] == '\n' && end > lineStarts[k] && bytes[end - 1] == '\r' ? end - 1 : end;
  }

  /** The line, counted from 0, in which {@code position} lies. */
  public int line(int position) {
    int found = Arrays.binarySearch(lineStarts, 0, lines, position);
    return found >= 0 ? found : -found - 2;
  }

  LineTable lineTable() {
    return shifts.length == 0
        ? LineTable.of(lineStarts, lines, length)
        : LineTable.of(lineOffsets, lines, length + shift);
  }
}
