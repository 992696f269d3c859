package dev.entrylint.parse.scan.block;

import dev.entrylint.model.FrontMatter;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Source;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import java.util.Optional;

/** Recognises the metadata at the head of a text. */
public final class FrontMatterScan {

  private final Source source;
  private final SyntaxOptions options;

  /** The line that the metadata begins in. */
  private int firstLine;

  /** The first line behind the metadata. */
  private int nextLine;

  /** Prepares to read the head of {@code source}. */
  public FrontMatterScan(Source source, SyntaxOptions options) {
    this.source = source;
    this.options = options;
  }

  /** The first line, counted from 0, behind what {@link #read} found. */
  public int nextLine() {
    return nextLine;
  }

  /** Reads the metadata that the text begins with, if there is any that the dialect knows. */
  public Optional<FrontMatter> read() {
    if (source.start() == source.length) {
      return Optional.empty();
    }
    if (options.lateFrontMatter) {
      while (firstLine < source.lines() - 1 && isBlank(firstLine)) {
        firstLine++;
      }
    }
    if (start() == source.length) {
      return Optional.empty();
    }
    return switch (source.bytes[start()]) {
      case '-' -> options.yamlFrontMatter ? fenced(FrontMatter.Format.YAML) : Optional.empty();
      case '+' -> options.tomlFrontMatter ? fenced(FrontMatter.Format.TOML) : Optional.empty();
      case '{' -> options.jsonFrontMatter ? json() : Optional.empty();
      case '%' -> options.titleBlock ? titleBlock() : Optional.empty();
      default -> Optional.empty();
    };
  }

  private int start() {
    return firstLine == 0 ? source.start() : source.lineStart(firstLine);
  }

  /** Whether a line is three times {@code mark} and nothing else. */
  static boolean isFence(Source source, int line, int mark) {
    byte[] b = source.bytes;
    int start = source.lineStart(line);
    int end = source.lineEnd(line);
    int behind = Bytes.skipRun(b, start, end, mark);
    return behind - start == 3 && Bytes.skipBlanks(b, behind, end) == end;
  }

  /** Metadata from one fence to the next; in most dialects no blank line is behind the first. */
  private Optional<FrontMatter> fenced(FrontMatter.Format format) {
    int mark = source.bytes[start()];
    int second = firstLine + 1;
    int otherMark = format == FrontMatter.Format.YAML ? '.' : mark;
    if (!isFence(source, firstLine, mark)
        || source.lines() <= second
        || !options.spacedFrontMatter && isBlank(second)
        || options.keyedFrontMatter && !hasKeyFrom(second)) {
      return Optional.empty();
    }
    for (int line = second; line < source.lines(); line++) {
      if (isFence(source, line, mark) || isFence(source, line, otherMark)) {
        String text = source.text(source.lineStart(second), source.lineStart(line));
        int end = Bytes.trimEnd(source.bytes, source.lineStart(line), source.lineEnd(line));
        return found(format, text, end, line);
      }
    }
    return Optional.empty();
  }

  /** Whether the first line from {@code line} on that is no comment, nor blank, has a key. */
  private boolean hasKeyFrom(int line) {
    int k = line;
    while (k < source.lines() && (isBlank(k) || source.bytes[source.lineStart(k)] == '#')) {
      k++;
    }
    return k < source.lines()
        && (source.bytes[source.lineStart(k)] == '{'
            || hasKey(source.bytes, source.lineStart(k), source.lineEnd(k)));
  }

  /** Whether a colon behind something in {@code b[start..end)} has white space behind it. */
  static boolean hasKey(byte[] b, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (b[i] == ':' && (i + 1 == end || Bytes.isBlank(b[i + 1]))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBlank(int line) {
    int end = source.lineEnd(line);
    return Bytes.skipBlanks(source.bytes, source.lineStart(line), end) == end;
  }

  /** A JSON object whose closing brace ends a line. */
  private Optional<FrontMatter> json() {
    byte[] b = source.bytes;
    int depth = 0;
    boolean quoted = false;
    for (int i = start(); i < source.length; i++) {
      int c = b[i];
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        int line = source.line(i);
        boolean ends = Bytes.skipBlanks(b, i + 1, source.lineEnd(line)) == source.lineEnd(line);
        String text = source.text(start(), i + 1);
        return ends ? found(FrontMatter.Format.JSON, text, i + 1, line) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Title, authors and date: at most three lines of {@code %}, each with indented lines below. */
  private Optional<FrontMatter> titleBlock() {
    int fields = 1;
    int last = 0;
    for (int line = 1; line < source.lines() && !isBlank(line); line++) {
      int first = source.bytes[source.lineStart(line)];
      boolean field = first == '%';
      if (field && ++fields > 3 || !field && !Bytes.isBlank(first)) {
        break;
      }
      last = line;
    }
    int end = source.lineEnd(last);
    String text = source.text(source.start(), end);
    return found(FrontMatter.Format.TITLE_BLOCK, text, end, last);
  }

  private Optional<FrontMatter> found(
      FrontMatter.Format format, String text, int end, int lastLine) {
    nextLine = lastLine + 1;
    return Optional.of(new FrontMatter(format, text, source.span(start(), end)));
  }
}
