package dev.entrylint.parse.scan.inline;

import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Tokens;
import java.util.Arrays;

/**
 * Which stretch of a heading pandoc reads as emphasis that is never closed. Once it has begun one
 * it reads on to the end, and takes no attribute list behind; what it read becomes plain text. It
 * follows {@code enclosure} of pandoc 2.17 and 3.
 */
public final class PandocEmphasis {

  private final Tokens tokens;

  /** The marks that are open, the innermost last: how many of which character. */
  private int[] lengths = new int[8];

  private byte[] marks = new byte[8];
  private int depth;

  private byte[] t;
  private int limit;

  /** Reads headings in which {@code tokens} stand. */
  public PandocEmphasis(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether emphasis that begins in {@code t[start..limit)} is open at its end. */
  public boolean isOpen(byte[] t, int start, int limit) {
    this.t = t;
    this.limit = limit;
    depth = 0;
    int token = 0;
    int i = start;
    boolean behindWord = false;
    while (i < limit) {
      while (token < tokens.count && (tokens.end(token) <= i || isBracket(token))) {
        token++;
      }
      if (token < tokens.count && tokens.start(token) <= i) {
        i = behind(token);
        behindWord = false;
        continue;
      }
      int c = t[i];
      if (c == '\\') {
        i += 2;
        behindWord = false;
      } else if (c == '*' || c == '_') {
        int next = mark(i, behindWord);
        behindWord = next < 0;
        i = Math.abs(next);
      } else {
        behindWord = c < 0 || Bytes.isLetterOrDigit(c);
        i++;
      }
    }
    return depth > 0;
  }

  private boolean isBracket(int token) {
    return tokens.kind(token) == Tokens.BRACKET;
  }

  /** The end of what {@code token} begins: the text of a link is read apart. */
  private int behind(int token) {
    int open = 0;
    for (int k = token; k < tokens.count; k++) {
      if (tokens.kind(k) == Tokens.OPEN) {
        open++;
      } else if (tokens.kind(k) == Tokens.CLOSE) {
        open--;
      }
      if (open == 0 && !isBracket(k)) {
        return tokens.end(k);
      }
    }
    return limit;
  }

  /** Reads the mark at {@code i}; its end, negative if a stretch of emphasis ends there. */
  private int mark(int i, boolean behindWord) {
    int c = t[i];
    if (depth > 0 && marks[depth - 1] == c) {
      int end = close(i, c);
      if (end != 0) {
        return end;
      }
    }
    if (c == '_' && behindWord) {
      return i + 1;
    }
    int end = Bytes.skipRun(t, i, limit, c);
    boolean opens = end - i <= 3 && (end == limit || !Bytes.isSpace(t[end]));
    if (opens) {
      push(c, end - i);
    }
    return end;
  }

  /** Closes the innermost stretch, or part of it, at {@code i}; 0 if nothing ends there. */
  private int close(int i, int c) {
    int length = lengths[depth - 1];
    if (length == 1) {
      if (!ends(i, c, 1)) {
        return 0;
      }
      boolean another = i + 1 < limit && t[i + 1] == c && !ends(i + 2, c, 1);
      if (another) {
        push(c, 2);
        return i + 2;
      }
      depth--;
      return -(i + 1);
    }
    if (length == 2) {
      if (!ends(i, c, 2)) {
        return 0;
      }
      depth--;
      return -(i + 2);
    }
    for (int most = 3; most > 0; most--) {
      if (ends(i, c, most)) {
        depth--;
        if (most < 3) {
          push(c, 3 - most);
        }
        return -(i + most);
      }
    }
    return 0;
  }

  private boolean ends(int i, int c, int length) {
    if (i + length > limit || Bytes.skipRun(t, i, i + length, c) < i + length) {
      return false;
    }
    int next = i + length < limit ? t[i + length] : ' ';
    return c == '*' || next >= 0 && !Bytes.isLetterOrDigit(next);
  }

  private void push(int c, int length) {
    if (depth == marks.length) {
      marks = Arrays.copyOf(marks, depth * 2);
      lengths = Arrays.copyOf(lengths, depth * 2);
    }
    marks[depth] = (byte) c;
    lengths[depth++] = length;
  }
}
