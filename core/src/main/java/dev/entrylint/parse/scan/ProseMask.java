package dev.entrylint.parse.scan;

import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.LeafText;
import dev.entrylint.parse.scan.text.Source;
import dev.entrylint.parse.scan.text.Tokens;
import java.util.List;

/**
 * The running text of a source: what a reader reads in paragraphs and cells of tables, without
 * headings, code, math, links, tags and what containers put before lines.
 */
final class ProseMask {

  private static final byte SHOWN = 1;
  private static final byte GAP = 2;

  /** Elements of HTML whose content is no running text. */
  private static final List<String> APART =
      List.of("a", "code", "kbd", "samp", "pre", "script", "style", "textarea", "svg", "math");

  private final Source source;

  /** What each byte of the source is; 0 is no running text. */
  private final byte[] marks;

  ProseMask(Source source) {
    this.source = source;
    marks = new byte[source.length];
  }

  /** Takes in {@code [from, to)} of a block, in which {@code tokens} were found. */
  void take(LeafText text, int from, int to, Tokens tokens) {
    for (int i = from; i < to; i++) {
      int at = text.origin(i);
      marks[at] = SHOWN;
      if (text.bytes[i] == '\n' && i + 1 < to) {
        fill(at, text.origin(i + 1), GAP);
      }
    }
    String apart = "";
    int since = 0;
    for (int k = 0; k < tokens.count; k++) {
      int start = tokens.start(k);
      if (tokens.kind(k) != Tokens.BRACKET) {
        fill(text.origin(start), text.origin(tokens.end(k) - 1) + 1, (byte) 0);
      }
      if (tokens.kind(k) == Tokens.HTML) {
        boolean closes = start + 1 < to && text.bytes[start + 1] == '/';
        String name = name(text.bytes, closes ? start + 2 : start + 1, to);
        if (apart.isEmpty() && !closes && APART.contains(name)) {
          apart = name;
          since = start;
        } else if (closes && name.equals(apart)) {
          fill(text.origin(since), text.origin(start) + 1, (byte) 0);
          apart = "";
        }
      }
    }
  }

  private static String name(byte[] bytes, int from, int to) {
    int end = from;
    while (end < to && Bytes.isLetterOrDigit(bytes[end])) {
      end++;
    }
    StringBuilder name = new StringBuilder(end - from);
    for (int i = from; i < end; i++) {
      name.append((char) (bytes[i] | 0x20));
    }
    return name.toString();
  }

  private void fill(int from, int to, byte mark) {
    for (int i = from; i < to; i++) {
      marks[i] = mark;
    }
  }

  /**
   * The text, as long as the source is: what is no running text is NUL, but for white space, and
   * what stands between the lines of a paragraph is blank.
   */
  String text(List<Reference> references) {
    char[] text = source.written().toCharArray();
    int at = 0;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      byte mark = marks[at];
      if (mark != SHOWN && c > ' ') {
        text[i] = mark == GAP ? ' ' : 0;
      }
      boolean surrogate = Character.isSurrogate(c);
      // Of the four bytes of a pair two belong to each half.
      at += c < 0x80 ? 1 : c < 0x800 || surrogate ? 2 : 3;
    }
    for (Reference reference : references) {
      Span span = reference.span();
      for (int i = span.start(); i < span.end(); i++) {
        text[i] = text[i] > ' ' ? 0 : text[i];
      }
    }
    return new String(text);
  }
}
