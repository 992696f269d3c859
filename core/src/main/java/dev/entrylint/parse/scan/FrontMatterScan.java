package dev.entrylint.parse.scan;

import dev.entrylint.model.FrontMatter;
import java.util.Optional;

/** Recognises the metadata at the head of a text. */
final class FrontMatterScan {

  private final Source source;
  private final Switches switches;

  /** The first line behind the metadata. */
  private int nextLine;

  FrontMatterScan(Source source, Switches switches) {
    this.source = source;
    this.switches = switches;
  }

  /** The first line, counted from 0, behind what {@link #read} found. */
  int nextLine() {
    return nextLine;
  }

  Optional<FrontMatter> read() {
    if (switches.yamlFrontMatter && isFence(0, '-')) {
      return fenced(FrontMatter.Format.YAML, '-', '.');
    }
    if (switches.tomlFrontMatter && isFence(0, '+')) {
      return fenced(FrontMatter.Format.TOML, '+', '+');
    }
    return Optional.empty();
  }

  /** Whether a line is three times {@code mark} and nothing else. */
  private boolean isFence(int line, int mark) {
    byte[] b = source.bytes;
    int start = source.lineStart(line);
    int end = source.lineEnd(line);
    int behind = Bytes.skipRun(b, start, end, mark);
    return behind - start == 3 && Bytes.skipBlanks(b, behind, end) == end;
  }

  private Optional<FrontMatter> fenced(FrontMatter.Format format, int mark, int otherMark) {
    for (int line = 1; line < source.lines(); line++) {
      if (isFence(line, mark) || isFence(line, otherMark)) {
        nextLine = line + 1;
        String text = source.text(source.lineStart(1), source.lineStart(line));
        int end = Bytes.trimEnd(source.bytes, source.lineStart(line), source.lineEnd(line));
        return Optional.of(new FrontMatter(format, text, source.span(source.start(), end)));
      }
    }
    return Optional.empty();
  }
}
