package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.entrylint.model.Attributes;
import dev.entrylint.model.Block;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Span;
import dev.entrylint.parse.AttributeList;
import dev.entrylint.parse.BareText;
import dev.entrylint.parse.BlockText;
import dev.entrylint.parse.CommentMarks;
import dev.entrylint.parse.Whitespace;
import java.nio.charset.StandardCharsets;

/**
 * A text, and where in it the part begins that flexmark was given: flexmark counts from there.
 *
 * @param shift what to add to flexmark's offsets
 */
record Source(String text, LineTable lines, int shift) {

  public Span span(int start, int end) {
    return new Span(start + shift, Math.max(start, end) + shift);
  }

  public Span span(BasedSequence chars) {
    return span(chars.getStartOffset(), chars.getEndOffset());
  }

  public Span span(Node node) {
    return span(node.getChars());
  }

  /** The attribute list that begins at flexmark's {@code offset}; none for -1. */
  Attributes attributes(int offset) {
    return offset < 0
        ? Attributes.NONE
        : AttributeList.at(text, offset + shift).orElse(Attributes.NONE);
  }

  /** All the lines that {@code node} touches with more than white space, without the last end. */
  public Span lines(Node node) {
    Span span = span(node);
    int end = span.end();
    while (end > span.start() && Whitespace.is(text.charAt(end - 1))) {
      end--;
    }
    int start = Math.min(span.start(), end);
    while (start < end && isLineEnd(text.charAt(start))) {
      start++;
    }
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return new Span(Math.max(lines.start(lines.line(start)), shift), end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /**
   * @param comments those that the dialect has beside those of HTML
   */
  Block block(Block.Kind kind, Span span, int items, CommentMarks comments) {
    byte[] bytes = span.of(text).getBytes(StandardCharsets.UTF_8);
    boolean emphasised =
        kind == Block.Kind.PARAGRAPH && BlockText.isEmphasised(bytes, 0, bytes.length);
    int checksum = BlockText.checksum(bytes, 0, bytes.length);
    BareText bare = new BareText(bytes, 0, bytes.length, comments);
    Block.Kind seen = bare.isComment(kind) ? Block.Kind.COMMENT : kind;
    return new Block(seen, span, words(span), checksum, items, emphasised, bare.isBare(seen));
  }

  /** How many runs without white space hold a letter or digit. */
  private int words(Span span) {
    int words = 0;
    boolean counted = false;
    for (int i = span.start(); i < span.end(); ) {
      int c = text.codePointAt(i);
      if (Whitespace.is(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        words++;
      }
      i += Character.charCount(c);
    }
    return words;
  }
}
