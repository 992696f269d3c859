package dev.entrylint.cli.lsp.complete;

import dev.entrylint.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a configuration somebody types, as its lines are indented; it may be broken there.
 *
 * @param steps the keys, and {@code -} for items of lists, that lead to what is typed
 * @param key whether it is a key, or else a value
 * @param span the letters of it
 * @param siblings the keys that the map has already
 */
record YamlPlace(List<String> steps, boolean key, Span span, Set<String> siblings) {

  private static final Pattern LINE =
      Pattern.compile("^(\\s*)((?:-\\s+)*)(?:([\\w.-]+|\"[^\"]*\"|'[^']*')\\s*:(?:\\s+(.*))?)?.*$");

  private static final Pattern BEGUN = Pattern.compile("^(\\s*(?:-\\s+)*)([\\w.-]*)$");

  private static final Pattern VALUE =
      Pattern.compile("^(\\s*(?:-\\s+)*)([\\w.-]+|\"[^\"]*\"|'[^']*')\\s*:\\s+(.*)$");

  private record Step(int indent, String name) {}

  /** That of the place; none of its steps are known in what is no plain YAML. */
  static YamlPlace at(Typed typed) {
    String before = typed.before();
    Matcher begun = BEGUN.matcher(before);
    Matcher value = VALUE.matcher(before);
    boolean key = begun.matches();
    if (!key && !value.matches()) {
      return new YamlPlace(List.of(), false, Span.at(typed.offset()), Set.of());
    }
    String lead = key ? begun.group(1) : value.group(1);
    String[] lines = typed.text().substring(0, typed.lineStart()).split("\\R", -1);
    List<String> steps = new ArrayList<>(steps(lines, lead));
    int start;
    if (key) {
      start = typed.lineStart() + begun.start(2);
    } else {
      steps.add(unquoted(value.group(2)));
      start = typed.lineStart() + value.start(3);
    }
    if (!key && value.group(3).startsWith("[")) {
      String said = value.group(3);
      int last = Math.max(said.lastIndexOf('['), said.lastIndexOf(','));
      start += last + 1;
      while (start < typed.offset() && typed.text().charAt(start) == ' ') {
        start++;
      }
      steps.add(SchemaPath.ITEM);
    }
    int end = typed.offset();
    while (end < typed.lineEnd() && isWord(typed.text().charAt(end))) {
      end++;
    }
    Set<String> siblings = key ? siblings(typed, lines, lead.length()) : Set.of();
    return new YamlPlace(List.copyOf(steps), key, new Span(start, end), siblings);
  }

  /** The last step that leads there. */
  String last() {
    return steps.get(steps.size() - 1);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static String unquoted(String key) {
    return key.startsWith("\"") || key.startsWith("'") ? key.substring(1, key.length() - 1) : key;
  }

  /** What leads to a line that begins with {@code lead} behind {@code lines}. */
  private static List<String> steps(String[] lines, String lead) {
    Deque<Step> open = new ArrayDeque<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        take(line, open);
      }
    }
    int spaces = lead.length() - lead.stripLeading().length();
    int dash = lead.indexOf('-');
    close(open, dash >= 0 ? dash : spaces, dash >= 0);
    for (int i = Math.max(0, dash); dash >= 0 && i < lead.length(); i++) {
      if (lead.charAt(i) == '-') {
        open.push(new Step(i, SchemaPath.ITEM));
      }
    }
    List<String> steps = new ArrayList<>();
    open.descendingIterator().forEachRemaining(each -> steps.add(each.name()));
    return steps;
  }

  private static void take(String line, Deque<Step> open) {
    Matcher found = LINE.matcher(line);
    if (!found.matches()) {
      return;
    }
    int indent = found.group(1).length();
    String dashes = found.group(2);
    close(open, indent, !dashes.isEmpty());
    for (int i = 0; i < dashes.length(); i++) {
      if (dashes.charAt(i) == '-') {
        open.push(new Step(indent + i, SchemaPath.ITEM));
      }
    }
    if (found.group(3) != null) {
      open.push(new Step(indent + dashes.length(), unquoted(found.group(3))));
    }
  }

  /** Ends what a line of that indentation is not in; a dash may stand right below its key. */
  private static void close(Deque<Step> open, int indent, boolean dash) {
    while (!open.isEmpty()) {
      Step last = open.peek();
      boolean listed = dash && last.indent() == indent && !last.name().equals(SchemaPath.ITEM);
      if (last.indent() < indent || listed) {
        return;
      }
      open.pop();
    }
  }

  /** The keys of the map that the line belongs to. */
  private static Set<String> siblings(Typed typed, String[] before, int indent) {
    Set<String> keys = new LinkedHashSet<>();
    for (int i = before.length - 1; i >= 0; i--) {
      if (!collect(before[i], indent, keys, false)) {
        break;
      }
    }
    for (String line : typed.text().substring(typed.lineEnd()).split("\\R", -1)) {
      if (!collect(line, indent, keys, true)) {
        break;
      }
    }
    return keys;
  }

  /** Whether the map may go on beyond {@code line}. */
  private static boolean collect(String line, int indent, Set<String> keys, boolean down) {
    Matcher found = LINE.matcher(line);
    if (line.isBlank() || line.strip().startsWith("#") || !found.matches()) {
      return true;
    }
    int own = found.group(1).length();
    int column = own + found.group(2).length();
    boolean starts = !found.group(2).isEmpty();
    if (column == indent && found.group(3) != null && !(down && starts)) {
      keys.add(unquoted(found.group(3)));
    }
    return own >= indent && !(starts && own < indent);
  }
}
