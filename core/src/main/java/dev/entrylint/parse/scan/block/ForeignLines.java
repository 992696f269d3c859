package dev.entrylint.parse.scan.block;

import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Span;
import dev.entrylint.parse.scan.inline.TexInlines;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where blocks end that are in another language than Markdown, in pandoc: YAML in the midst of a
 * text, and environments of TeX.
 */
final class ForeignLines {

  private static final String BEGIN = "\\begin{";
  private static final String END = "\\end{";

  private final Source source;
  private final byte[] bytes;

  /** From this line on no fence of metadata is closed. */
  private int unclosedFrom = Integer.MAX_VALUE;

  /** For each environment where it ends last; found when first asked for. */
  private Map<String, Integer> ends;

  ForeignLines(Source source) {
    this.source = source;
    bytes = source.bytes;
  }

  /** The last line of the metadata whose fence is at {@code start} of {@code line}; or -1. */
  int metadataEnd(int line, int start) {
    boolean fence = start == source.lineStart(line) && FrontMatterScan.isFence(source, line, '-');
    if (!fence || line >= unclosedFrom || line + 1 >= source.lines() || !looksLikeYaml(line + 1)) {
      return -1;
    }
    for (int k = line + 1; k < source.lines(); k++) {
      if (FrontMatterScan.isFence(source, k, '-') || FrontMatterScan.isFence(source, k, '.')) {
        return k;
      }
    }
    unclosedFrom = line;
    return -1;
  }

  /**
   * Takes the metadata between two lines for that of the text, which has none before. Where there
   * are several pandoc takes all of it; the first is where people write what counts.
   */
  void takeMetadata(int first, int last, Facts facts) {
    if (facts.frontMatter().isEmpty()) {
      int end = Bytes.trimEnd(bytes, source.lineStart(last), source.lineEnd(last));
      String text = source.text(source.lineStart(first + 1), source.lineStart(last));
      Span span = source.span(source.lineStart(first), end);
      facts.setFrontMatter(Optional.of(new FrontMatter(FrontMatter.Format.YAML, text, span)));
    }
  }

  /** Whether the first line from {@code line} on that is no comment has a key, or ends it all. */
  private boolean looksLikeYaml(int line) {
    int k = line;
    while (k < source.lines() && isComment(k)) {
      k++;
    }
    if (k == source.lines()) {
      return false;
    }
    int start = source.lineStart(k);
    int end = source.lineEnd(k);
    if (start == end || Bytes.isBlank(bytes[start]) || bytes[start] == '[') {
      return false;
    }
    if (FrontMatterScan.isFence(source, k, '-') || FrontMatterScan.isFence(source, k, '.')) {
      return k > line;
    }
    boolean item = bytes[start] == '-' && (start + 1 == end || Bytes.isBlank(bytes[start + 1]));
    return !item && (bytes[start] == '{' || FrontMatterScan.hasKey(bytes, start, end));
  }

  private boolean isComment(int line) {
    int start = source.lineStart(line);
    return start < source.lineEnd(line) && bytes[start] == '#';
  }

  /** The last line of an environment, or of a line of commands, at {@code start}; or -1. */
  int texEnd(int line, int start) {
    int end = environmentEnd(line, start);
    return end < 0 && isCommands(start, source.lineEnd(line)) ? line : end;
  }

  private boolean isCommands(int start, int lineEnd) {
    int i = start;
    while (i < lineEnd && bytes[i] == '\\' && !isEnvironment(i, lineEnd)) {
      int end = TexInlines.commandEnd(bytes, i, lineEnd);
      if (end < 0) {
        return false;
      }
      i = Bytes.skipBlanks(bytes, end, lineEnd);
    }
    return i == lineEnd;
  }

  private boolean isEnvironment(int i, int lineEnd) {
    return Bytes.startsWith(bytes, i, lineEnd, BEGIN) || Bytes.startsWith(bytes, i, lineEnd, END);
  }

  /**
   * The last line of the environment of TeX that begins at {@code start} of {@code line}; -1 if
   * there is none, or text behind it.
   */
  private int environmentEnd(int line, int start) {
    String name = nameBehind(BEGIN, start, source.lineEnd(line));
    if (name.isEmpty()) {
      return -1;
    }
    int last = ends().getOrDefault(name, -1);
    if (last < start) {
      return -1;
    }
    int depth = 0;
    int i = start;
    while (i <= last) {
      if (bytes[i] != '\\') {
        i++;
        continue;
      }
      if (name.equals(nameBehind(BEGIN, i, source.length))) {
        depth++;
      } else if (name.equals(nameBehind(END, i, source.length)) && --depth == 0) {
        break;
      }
      i += 2;
    }
    int end = source.line(Math.min(i, last));
    int behind = Math.min(i, last) + END.length() + name.length() + 1;
    int lineEnd = source.lineEnd(end);
    return Bytes.skipBlanks(bytes, behind, lineEnd) == lineEnd ? end : -1;
  }

  private Map<String, Integer> ends() {
    if (ends == null) {
      ends = new HashMap<>();
      int i = Bytes.indexOf(bytes, source.start(), source.length, END);
      while (i >= 0) {
        ends.put(nameBehind(END, i, source.length), i);
        i = Bytes.indexOf(bytes, i + 1, source.length, END);
      }
    }
    return ends;
  }

  /** The name in the braces of {@code command} at {@code i}; empty if it is not there. */
  private String nameBehind(String command, int i, int limit) {
    if (!Bytes.startsWith(bytes, i, limit, command)) {
      return "";
    }
    int from = i + command.length();
    int to = TexInlines.nameEnd(bytes, from, limit);
    boolean closed = to > from && to < limit && bytes[to] == '}';
    return closed ? Bytes.string(bytes, from, to) : "";
  }
}
