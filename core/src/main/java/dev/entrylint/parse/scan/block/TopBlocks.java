package dev.entrylint.parse.scan.block;

import dev.entrylint.model.Block;
import dev.entrylint.model.Span;
import dev.entrylint.parse.BareText;
import dev.entrylint.parse.BlockText;
import dev.entrylint.parse.CommentMarks;
import dev.entrylint.parse.Whitespace;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The blocks at the top level, as they are met: kind, and where their lines begin and end. */
public final class TopBlocks {

  private static final byte WHITE = 0;
  private static final byte OTHER = 1;
  private static final byte WORD = 3;

  /** The first byte of a character that is not ASCII. */
  private static final byte WIDE = 4;

  /** What a byte is to words. */
  private static final byte[] KINDS = kinds();

  private Block.Kind[] kinds = new Block.Kind[32];
  private int[] starts = new int[32];
  private int[] ends = new int[32];

  /** Of each list how many items it has. */
  private int[] items = new int[32];

  private int count;

  /** What marks the items of the list that is the last block, or 0. */
  private int listMark;

  TopBlocks() {}

  void open(Block.Kind kind, int lineStart, int lineEnd) {
    if (count == kinds.length) {
      kinds = Arrays.copyOf(kinds, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      items = Arrays.copyOf(items, count * 2);
    }
    kinds[count] = kind;
    starts[count] = lineStart;
    items[count] = 0;
    ends[count++] = lineEnd;
    listMark = 0;
  }

  /**
   * Opens an item: a new list, unless the last block is one with the same kind of marks; 0 stands
   * for a container that is never continued.
   */
  void openItem(Block.Kind kind, int mark, int lineStart, int lineEnd) {
    if (mark == 0 || listMark != mark) {
      open(kind, lineStart, lineEnd);
      listMark = mark;
    }
    items[count - 1]++;
  }

  /** The last block turns out to be of another kind. */
  void rename(Block.Kind kind) {
    kinds[count - 1] = kind;
  }

  /** The last block turns out to be definitions; such just above them it joins. */
  void renameDefinitions(Source source) {
    boolean joins =
        count > 1
            && kinds[count - 2] == Block.Kind.LINK_DEFINITION
            && source.line(ends[count - 2]) + 1 == source.line(starts[count - 1]);
    if (joins) {
      ends[count - 2] = ends[--count];
    }
    kinds[count - 1] = Block.Kind.LINK_DEFINITION;
  }

  /** The last block has a line that ends at {@code lineEnd}. */
  void extend(int lineEnd) {
    if (count > 0) {
      ends[count - 1] = lineEnd;
    }
  }

  /** The last block, a paragraph, is the term of a definition; a list before it goes on. */
  void renameTerm() {
    if (count > 1 && kinds[count - 2] == Block.Kind.DEFINITION_LIST) {
      count--;
    }
    kinds[count - 1] = Block.Kind.DEFINITION_LIST;
    listMark = ':';
  }

  /**
   * @param measured whether words and checksums are wanted, and which blocks are bare
   * @param comments those that the dialect has beside those of HTML
   */
  public List<Block> toList(Source source, boolean measured, CommentMarks comments) {
    List<Block> blocks = new ArrayList<>(count);
    for (int k = 0; k < count; k++) {
      int words = measured ? words(source.bytes, starts[k], ends[k]) : 0;
      int checksum = measured ? BlockText.checksum(source.bytes, starts[k], ends[k]) : 0;
      boolean emphasised =
          kinds[k] == Block.Kind.PARAGRAPH
              && BlockText.isEmphasised(source.bytes, starts[k], ends[k]);
      Span span = source.span(starts[k], ends[k]);
      int points = kinds[k] == Block.Kind.LIST ? items[k] : 0;
      BareText text = new BareText(source.bytes, starts[k], ends[k], comments);
      Block.Kind kind = text.isComment(kinds[k]) ? Block.Kind.COMMENT : kinds[k];
      boolean bare = measured && text.isBare(kind);
      blocks.add(new Block(kind, span, words, checksum, points, emphasised, bare));
    }
    return blocks;
  }

  /** The runs without white space that hold a letter or digit. */
  private static int words(byte[] b, int start, int end) {
    byte[] kinds = KINDS;
    int words = 0;
    int counted = 0;
    for (int i = start; i < end; i++) {
      int kind = kinds[b[i] & 0xFF];
      if (kind == WIDE) {
        kind = Character.isLetterOrDigit(Bytes.codePoint(b, i)) ? WORD : OTHER;
      }
      // Without a branch, since where words begin and end cannot be foretold: the lower bit keeps
      // what is known of the run, the upper one says that it holds a letter or digit.
      int now = counted & kind | kind >> 1;
      words += now & ~counted;
      counted = now;
    }
    return words;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (int c = 0; c < 256; c++) {
      if (Whitespace.is(c)) {
        kinds[c] = WHITE;
      } else if (Bytes.isLetterOrDigit(c)) {
        kinds[c] = WORD;
      } else {
        kinds[c] = c >= 0xC0 ? WIDE : OTHER;
      }
    }
    return kinds;
  }
}
