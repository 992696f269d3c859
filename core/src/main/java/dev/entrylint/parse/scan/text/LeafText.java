package dev.entrylint.parse.scan.text;

import dev.entrylint.model.Span;
import java.util.Arrays;

/**
 * The text of one block: the source itself where its lines follow each other there, else its lines
 * copied together without the markers of containers between them.
 */
public final class LeafText {

  /**
   * The array that the text lies in; only {@link #set} changes it, {@link #start}, {@link #end}.
   */
  public byte[] bytes;

  /** Where the text begins in {@link #bytes}. */
  public int start;

  /** Where the text ends in {@link #bytes}. */
  public int end;

  private final Source source;
  private byte[] copy = {};

  /** Where each copied line begins, here and in the source; empty when nothing was copied. */
  private int[] here = new int[8];

  private int[] there = new int[8];
  private int pieces;

  /** A text of {@code source}, which is set before it is asked for anything else. */
  public LeafText(Source source) {
    this.source = source;
    bytes = source.bytes;
  }

  /** Becomes the lines {@code first} to {@code last} of {@code blocks}. */
  public void set(TextBlocks blocks, int first, int last, boolean joined) {
    if (joined || last - first == 2) {
      set(blocks.lines[first], blocks.lines[last - 1]);
    } else {
      copyTogether(blocks.lines, first, last);
    }
    end = Bytes.trimEnd(bytes, start, end);
  }

  /** Becomes a stretch of the source. */
  public void set(int from, int to) {
    bytes = source.bytes;
    start = from;
    end = to;
    pieces = 0;
  }

  private void copyTogether(int[] lines, int first, int last) {
    int count = (last - first) / 2;
    if (here.length < count) {
      here = new int[count * 2];
      there = new int[count * 2];
    }
    pieces = 0;
    int length = 0;
    for (int k = first; k < last; k += 2) {
      int size = lines[k + 1] - lines[k];
      if (length + size + 1 > copy.length) {
        copy = Arrays.copyOf(copy, (length + size + 1) * 2);
      }
      here[pieces] = length;
      there[pieces++] = lines[k];
      System.arraycopy(source.bytes, lines[k], copy, length, size);
      length += size;
      copy[length++] = '\n';
    }
    bytes = copy;
    start = 0;
    end = length - 1;
  }

  /** The place in the source of the byte at {@code i}. */
  public int origin(int i) {
    if (pieces == 0) {
      return i;
    }
    int found = Arrays.binarySearch(here, 0, pieces, i);
    int piece = found >= 0 ? found : -found - 2;
    return there[piece] + i - here[piece];
  }

  /** The span in the source of {@code [from, to)}. */
  public Span span(int from, int to) {
    return source.span(origin(from), origin(to));
  }

  /** The characters of {@code [from, to)}. */
  public String string(int from, int to) {
    return Bytes.string(bytes, from, to);
  }

  /** The source of {@code [from, to)}, its lines without white space around them. */
  public String raw(int from, int to) {
    int lineEnd = from;
    while (lineEnd < to && !Bytes.isLineEnd(bytes[lineEnd])) {
      lineEnd++;
    }
    if (lineEnd == to) {
      return string(from, to);
    }
    StringBuilder raw = new StringBuilder(to - from);
    int start = from;
    for (int i = lineEnd; i < to; i++) {
      if (Bytes.isLineEnd(bytes[i])) {
        raw.append(string(start, Bytes.trimEnd(bytes, start, i))).append('\n');
        start = Bytes.skipSpaces(bytes, i, to);
        i = start - 1;
      }
    }
    return raw.append(string(start, to)).toString();
  }
}
