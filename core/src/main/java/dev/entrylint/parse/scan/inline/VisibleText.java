package dev.entrylint.parse.scan.inline;

import static dev.entrylint.parse.scan.text.Bytes.isBlank;
import static dev.entrylint.parse.scan.text.Bytes.isLineEnd;

import dev.entrylint.parse.TitlePart;
import dev.entrylint.parse.TitlePart.Kind;
import dev.entrylint.parse.Whitespace;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Entities;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import dev.entrylint.parse.scan.text.Tokens;
import java.util.Arrays;
import java.util.List;

/** Makes of a stretch of inlines what a reader sees: without markup, escapes and references. */
public final class VisibleText {

  private final SyntaxOptions options;
  private final Tokens tokens;
  private final Emphasis emphasis;
  private final boolean[] special = new boolean[256];

  private final TitleParts parts = new TitleParts();
  private final StringBuilder reference = new StringBuilder(2);

  private byte[] t;
  private int start;
  private int limit;

  /** Whether the text is a cell of a table, where a backslash before a pipe is not shown. */
  private boolean inRow;

  /** For each open pair of brackets the runs of emphasis before it. */
  private int[] bottoms = new int[8];

  /** Shows texts in which {@code tokens} stand. */
  public VisibleText(SyntaxOptions options, Tokens tokens) {
    this.options = options;
    this.tokens = tokens;
    emphasis = new Emphasis(options);
    for (char c : "\\&*_\n\r".toCharArray()) {
      special[c] = true;
    }
    special['~'] = options.strikethrough || options.subAndSuperscript;
    special['^'] = options.subAndSuperscript;
  }

  /** The text in which all stretches lie from now on: {@code t[start..limit)}. */
  public void begin(byte[] t, int start, int limit, boolean inRow) {
    this.inRow = inRow;
    this.t = t;
    this.start = start;
    this.limit = limit;
  }

  /** The text of {@code [from, to)}, whose tokens begin with {@code token}, as one line. */
  String line(int from, int to, int token) {
    if (token == tokens.count && isPlain(from, to)) {
      return string(from, to);
    }
    StringBuilder line = new StringBuilder(to - from);
    for (TitlePart part : parts(from, to, token)) {
      switch (part.kind()) {
        case TEXT, ADDRESS, CODE, MATH, IMAGE -> line.append(part.text());
        case BREAK -> line.append(' ');
        case HTML, FOOTNOTE, LABEL -> {}
      }
    }
    return Whitespace.fold(line.toString());
  }

  /** Whether a stretch without tokens shows just what it is. */
  private boolean isPlain(int from, int to) {
    boolean gap = true;
    for (int i = from; i < to; i++) {
      int c = t[i] & 0xFF;
      boolean space = c <= ' ';
      if (special[c] || space && (gap || c != ' ')) {
        return false;
      }
      gap = space;
    }
    return !gap || from == to;
  }

  /** The parts of {@code [from, to)}, whose tokens begin with {@code token}. */
  public List<TitlePart> parts(int from, int to, int token) {
    if (from < to && token == tokens.count && isPlain(from, to)) {
      String text = string(from, to);
      return List.of(new TitlePart(Kind.TEXT, text));
    }
    parts.clear(t);
    emphasis.clear();
    int at = from;
    int open = 0;
    for (int k = token; k < tokens.count && tokens.start(k) < to; k++) {
      int kind = tokens.kind(k);
      if (kind == Tokens.BRACKET) {
        continue;
      }
      plain(at, tokens.start(k));
      at = tokens.end(k);
      if (kind == Tokens.OPEN) {
        if (open == bottoms.length) {
          bottoms = Arrays.copyOf(bottoms, open * 2);
        }
        bottoms[open++] = emphasis.count();
      } else if (kind == Tokens.CLOSE) {
        emphasis.process(bottoms[--open]);
        label(tokens.start(k), tokens.end(k));
      } else {
        token(k, kind);
      }
    }
    plain(at, to);
    emphasis.process(0);
    emphasis.flatten();
    return parts.toList(emphasis);
  }

  /** Where the first emphasis begins in the text shown last; {@code end} if there is none. */
  public int firstEmphasis(int end) {
    int first = end;
    for (int run = 0; run < emphasis.count(); run++) {
      int opens = emphasis.opens(run);
      first = opens < 0 ? first : Math.min(first, opens);
    }
    return first;
  }

  /** Where the last emphasis ends in the text shown last; {@code start} if there is none. */
  public int lastEmphasis(int start) {
    int last = start;
    for (int run = 0; run < emphasis.count(); run++) {
      last = Math.max(last, emphasis.closes(run));
    }
    return last;
  }

  private void token(int k, int kind) {
    int from = tokens.start(k);
    int to = tokens.end(k);
    switch (kind) {
      case Tokens.CODE -> code(from, to);
      case Tokens.MATH -> {
        parts.begin(Kind.MATH);
        parts.append(tokens.text(k));
      }
      case Tokens.IMAGE -> {
        parts.begin(Kind.IMAGE);
        parts.append(tokens.text(k));
        label(labelStart(from, to), to);
      }
      case Tokens.SHOWN -> {
        parts.begin(Kind.TEXT);
        parts.append(tokens.text(k));
      }
      case Tokens.ADDRESS -> {
        parts.begin(Kind.ADDRESS);
        parts.append(tokens.text(k));
      }
      case Tokens.HTML -> {
        parts.begin(Kind.HTML);
        parts.append(from, to);
      }
      case Tokens.FOOTNOTE -> {
        parts.begin(Kind.FOOTNOTE);
        parts.append(from, to);
      }
      default -> {}
    }
  }

  /** Keeps the label of {@code ][label]}. */
  private void label(int from, int to) {
    if (to - from > 3 && t[from + 1] == '[' && t[to - 1] == ']') {
      parts.begin(Kind.LABEL);
      parts.append(from + 2, to - 1);
    }
  }

  private int labelStart(int from, int to) {
    int k = to - 1;
    while (k > from && !(t[k] == '[' && t[k - 1] == ']')) {
      k--;
    }
    return k > from ? k - 1 : to;
  }

  private String string(int from, int to) {
    return Bytes.string(t, from, to);
  }

  private void code(int from, int to) {
    parts.begin(Kind.CODE);
    int i = Bytes.skipRun(t, from, to, '`');
    int end = to - (i - from);
    int begin = parts.length();
    boolean blank = true;
    int copied = i;
    for (; i < end; i++) {
      blank &= Bytes.isSpace(t[i]);
      if (isLineEnd(t[i])) {
        parts.append(copied, i);
        parts.append(' ');
        i = skipLineEnd(i, end) - 1;
        copied = i + 1;
      } else if (t[i] == '\\' && inRow && i + 1 < end && t[i + 1] == '|') {
        parts.append(copied, i);
        copied = i + 1;
      }
    }
    parts.append(copied, end);
    if (!blank) {
      parts.stripFrom(begin);
    }
  }

  /** Where the line behind the line end at {@code i} begins, without its indent. */
  private int skipLineEnd(int i, int end) {
    int next = t[i] == '\r' && i + 1 < end && t[i + 1] == '\n' ? i + 2 : i + 1;
    return Bytes.skipBlanks(t, next, end);
  }

  /** Shows text in which there are no tokens. */
  private void plain(int from, int to) {
    int copied = from;
    int i = from;
    while (i < to) {
      int c = t[i] & 0xFF;
      if (!special[c]) {
        i++;
        continue;
      }
      int next = i + 1;
      int resume = -1;
      if (c == '\\') {
        if (next < to && isLineEnd(t[next])) {
          parts.text(copied, i);
          resume = next;
        } else if (next < to && options.escapes.has(t[next])) {
          parts.text(copied, i);
          // Apart from the text around it: to some renderers what is escaped is no mark-up.
          parts.beginResolved(i, next + 1);
          parts.append(next, ++next);
          parts.beginText();
          resume = next;
        }
      } else if (c == '&') {
        reference.setLength(0);
        int behind = Entities.append(t, i, to, reference);
        if (behind > 0) {
          parts.text(copied, i);
          parts.beginResolved(i, behind);
          parts.append(reference);
          parts.beginText();
          resume = behind;
          next = behind;
        }
      } else if (c == '\n' || c == '\r') {
        int end = i;
        while (end > copied && isBlank(t[end - 1])) {
          end--;
        }
        parts.text(copied, end);
        parts.begin(Kind.BREAK);
        parts.append('\n');
        next = skipLineEnd(i, to);
        resume = next;
      } else {
        next = Bytes.skipRun(t, i, to, c);
        if (next == i + 1 && isScript(c)) {
          int close = scriptEnd(i, to, c);
          if (close > 0) {
            parts.text(copied, i);
            parts.text(next, close);
            resume = close + 1;
            next = resume;
          }
        } else if (isMark(c, next - i)) {
          // Of an odd number of tildes, where only two strike, the first is plain.
          int run = c == '~' && options.doubleTildesOnly ? i + (next - i) % 2 : i;
          parts.text(copied, run);
          emphasis.add(t, i, run - i, next, start, limit, parts.length());
          parts.append(run, next);
          resume = next;
        }
      }
      if (resume >= 0) {
        copied = resume;
      }
      i = next;
    }
    parts.text(copied, to);
  }

  /** Whether one {@code c} begins a sub- or superscript. */
  private boolean isScript(int c) {
    return options.subAndSuperscript && (c == '^' || c == '~');
  }

  /** Where the script that begins at {@code i} ends: at the next mark, before any space; or 0. */
  private int scriptEnd(int i, int to, int c) {
    int k = i + 1;
    while (k < to && t[k] != c && !Bytes.isSpace(t[k])) {
      k += t[k] == '\\' ? 2 : 1;
    }
    return k < to && t[k] == c && k > i + 1 ? k : 0;
  }

  private boolean isMark(int c, int length) {
    boolean strikes = options.doubleTildesOnly ? length >= 2 : length <= 2;
    return c == '*' || c == '_' || c == '~' && options.strikethrough && strikes;
  }
}
