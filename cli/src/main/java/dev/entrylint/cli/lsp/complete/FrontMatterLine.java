package dev.entrylint.cli.lsp.complete;

import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Span;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of front matter is about in which somebody types: it may be broken there, so that
 * nobody can read it as data.
 *
 * @param name where the letters of a key are, if one is begun
 * @param key the key at the top whose value, or one of whose items, is typed; else empty
 * @param value where the letters of that value are, quotes and all
 * @param flow whether it stands in brackets
 * @param item whether it is an item of a list
 */
record FrontMatterLine(Optional<Span> name, String key, Span value, boolean flow, boolean item) {

  private static final Pattern KEY = Pattern.compile("^([\\w.-]+)\\s*[:=]");
  private static final Pattern BEGUN = Pattern.compile("^[\\w.-]*$");
  private static final Pattern VALUE = Pattern.compile("^([\\w.-]+)\\s*[:=]\\s+(.*)$");
  private static final Pattern POINT = Pattern.compile("^(\\s*-\\s+)(.*)$");

  /** That of the place in {@code head}. */
  static FrontMatterLine at(Typed typed, FrontMatter head) {
    String before = typed.before();
    int start = typed.lineStart();
    if (BEGUN.matcher(before).matches()) {
      int end = typed.offset();
      while (end < typed.lineEnd()
          && BEGUN.matcher(typed.text().substring(end, end + 1)).matches()) {
        end++;
      }
      return new FrontMatterLine(
          Optional.of(new Span(start, end)), "", Span.at(typed.offset()), false, false);
    }
    Matcher value = VALUE.matcher(before);
    if (value.matches()) {
      String said = value.group(2);
      int from = start + value.start(2);
      return said.startsWith("[")
          ? inBrackets(typed, value.group(1), from)
          : new FrontMatterLine(
              Optional.empty(), value.group(1), new Span(from, end(typed)), false, false);
    }
    Matcher point = POINT.matcher(before);
    Optional<String> above = point.matches() ? above(typed, head, start) : Optional.empty();
    if (above.isPresent()) {
      Span span = new Span(start + point.start(2), end(typed));
      return new FrontMatterLine(Optional.empty(), above.get(), span, false, true);
    }
    return new FrontMatterLine(Optional.empty(), "", Span.at(typed.offset()), false, false);
  }

  private static int end(Typed typed) {
    int end = typed.lineEnd();
    while (end > typed.offset() && Character.isWhitespace(typed.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The item of a list in brackets that the place is in. */
  private static FrontMatterLine inBrackets(Typed typed, String key, int open) {
    String text = typed.text();
    int start = open + 1;
    for (int i = open + 1; i < typed.offset(); i++) {
      start = text.charAt(i) == ',' ? i + 1 : start;
    }
    while (start < typed.offset() && text.charAt(start) == ' ') {
      start++;
    }
    int end = typed.offset();
    while (end < typed.lineEnd() && ",]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean closed = text.substring(open + 1, typed.offset()).indexOf(']') >= 0;
    return new FrontMatterLine(
        Optional.empty(), closed ? "" : key, new Span(start, end), true, true);
  }

  /** The key of the list whose item the line is. */
  private static Optional<String> above(Typed typed, FrontMatter head, int start) {
    int end = start;
    while (end > head.span().start()) {
      int line = typed.text().lastIndexOf('\n', end - 2) + 1;
      String text = typed.text().substring(Math.max(0, line), end).stripTrailing();
      Matcher key = KEY.matcher(text);
      if (key.find()) {
        return Optional.of(key.group(1));
      }
      boolean within = text.isEmpty() || text.startsWith(" ") || text.startsWith("-");
      if (!within || text.equals("---") || line == 0) {
        return Optional.empty();
      }
      end = line;
    }
    return Optional.empty();
  }

  /** The keys at the top that there are. */
  static Set<String> keys(Typed typed, FrontMatter head) {
    Set<String> keys = new LinkedHashSet<>();
    for (String line : head.span().of(typed.text()).split("\\R")) {
      Matcher key = KEY.matcher(line);
      if (key.find()) {
        keys.add(key.group(1));
      }
    }
    return keys;
  }
}
