package dev.entrylint.parse.flexmark;

import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Feature;
import java.util.Optional;

/**
 * What stands before the Markdown of a file: a byte order mark and metadata.
 *
 * @param end where the Markdown begins
 */
record Head(Optional<FrontMatter> frontMatter, int end) {

  static Head of(String text, LineTable lines, Grammar grammar) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    Head none = new Head(Optional.empty(), start);
    int line = first(text, lines, grammar);
    int from = line == 1 ? start : lines.start(line);
    if (from == text.length()) {
      return none;
    }
    return switch (text.charAt(from)) {
      case '-' ->
          grammar.has(Feature.YAML_FRONT_MATTER)
              ? fenced(text, lines, from, "---", grammar).orElse(none)
              : none;
      case '+' ->
          grammar.has(Feature.TOML_FRONT_MATTER)
              ? fenced(text, lines, from, "+++", grammar).orElse(none)
              : none;
      case '{' ->
          grammar.has(Feature.JSON_FRONT_MATTER) ? json(text, lines, from).orElse(none) : none;
      case '%' -> grammar.has(Feature.TITLE_BLOCK) ? titleBlock(text, lines, start) : none;
      default -> none;
    };
  }

  /** The line that metadata would begin in. */
  private static int first(String text, LineTable lines, Grammar grammar) {
    int first = 1;
    if (grammar.has(Feature.LATE_FRONT_MATTER)) {
      while (first < lines.count() && line(text, lines, first).isBlank()) {
        first++;
      }
    }
    return first;
  }

  /** Metadata from one fence to the next; in most dialects no blank line is behind the first. */
  private static Optional<Head> fenced(
      String text, LineTable lines, int start, String fence, Grammar grammar) {
    FrontMatter.Format format =
        fence.equals("---") ? FrontMatter.Format.YAML : FrontMatter.Format.TOML;
    int first = lines.line(start);
    String opening = text.substring(start, lineEnd(text, lines, first));
    if (!opening.stripTrailing().equals(fence)
        || lines.count() <= first
        || !grammar.has(Feature.SPACED_FRONT_MATTER) && line(text, lines, first + 1).isBlank()
        || grammar.has(Feature.KEYED_FRONT_MATTER) && !hasKey(text, lines, first + 1)) {
      return Optional.empty();
    }
    for (int i = first + 1; i <= lines.count(); i++) {
      String line = line(text, lines, i).stripTrailing();
      if (line.equals(fence) || format == FrontMatter.Format.YAML && line.equals("...")) {
        Span span = new Span(start, lines.start(i) + line.length());
        String inner = text.substring(lines.start(first + 1), lines.start(i));
        return Optional.of(head(format, inner, span, lines, i));
      }
    }
    return Optional.empty();
  }

  /** Whether the first line from {@code number} on that is no comment, nor blank, has a key. */
  private static boolean hasKey(String text, LineTable lines, int number) {
    for (int i = number; i <= lines.count(); i++) {
      String line = line(text, lines, i);
      if (!line.isBlank() && !line.startsWith("#")) {
        return line.startsWith("{") || line.matches(".+:([ \\t].*)?");
      }
    }
    return false;
  }

  /** A JSON object whose closing brace ends a line. */
  private static Optional<Head> json(String text, LineTable lines, int start) {
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        int line = lines.line(i);
        Span span = new Span(start, i + 1);
        boolean alone = text.substring(i + 1, lineEnd(text, lines, line)).isBlank();
        return alone
            ? Optional.of(head(FrontMatter.Format.JSON, span.of(text), span, lines, line))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Title, authors and date: at most three lines of {@code %}, each with indented lines below. */
  private static Head titleBlock(String text, LineTable lines, int start) {
    int last = 1;
    int fields = 1;
    for (int i = 2; i <= lines.count(); i++) {
      String line = line(text, lines, i);
      boolean field = line.startsWith("%");
      if (field && ++fields > 3 || !field && (line.isBlank() || !isIndented(line))) {
        break;
      }
      last = i;
    }
    Span span = new Span(start, lines.start(last) + line(text, lines, last).length());
    return head(FrontMatter.Format.TITLE_BLOCK, span.of(text), span, lines, last);
  }

  private static boolean isIndented(String line) {
    return line.charAt(0) == ' ' || line.charAt(0) == '\t';
  }

  private static Head head(
      FrontMatter.Format format, String inner, Span span, LineTable lines, int last) {
    return new Head(Optional.of(new FrontMatter(format, inner, span)), lines.end(last));
  }

  private static String line(String text, LineTable lines, int number) {
    return text.substring(lines.start(number), lineEnd(text, lines, number));
  }

  private static int lineEnd(String text, LineTable lines, int number) {
    int end = lines.end(number);
    while (end > lines.start(number) && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
