package dev.entrylint.edit.frontmatter;

import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Ways to change a list in brackets, in one line or in several, with comments or without. */
final class FlowList {

  private final String text;
  private final List<FrontMatterItem> items;
  private final int open;
  private final int close;
  private final ScalarWriter writer;

  FlowList(String text, FrontMatterField field, ScalarWriter writer) {
    this.text = text;
    items = field.items();
    open = field.valueSpan().start();
    close = field.valueSpan().end() - 1;
    this.writer = writer;
  }

  List<Replacement> add(int index, String item) {
    if (items.isEmpty()) {
      String written = writer.write(item, FieldStyle.NOTHING, true);
      return List.of(Replacement.insertion(open + 1, written));
    }
    FieldStyle style = items.get(Math.max(0, index - 1)).style();
    String written = writer.write(item, style, true);
    if (index < items.size()) {
      return List.of(Replacement.insertion(start(index), written + separator()));
    }
    int end = end(items.size() - 1);
    String tail = text.substring(end, close);
    if (tail.indexOf('#') < 0) {
      return List.of(Replacement.insertion(end, separator() + written));
    }
    // What is said of the last item stays behind it.
    boolean comma = tail.startsWith(",");
    String said = (comma ? "" : ",") + tail.stripTrailing();
    String line = FieldLines.lineEnd(text) + FieldLines.indentation(text, start(items.size() - 1));
    String rest = tail.substring(tail.stripTrailing().length());
    String added = said + line + written + (comma ? "," : "") + rest;
    return List.of(new Replacement(new Span(end, close), added));
  }

  /** What parts the items, as it stands between two of them. */
  private String separator() {
    for (int i = 1; i < items.size(); i++) {
      String between = text.substring(end(i - 1), start(i));
      if (between.indexOf('#') < 0) {
        return between;
      }
    }
    String before = text.substring(open + 1, start(0));
    boolean lines = text.substring(open, start(items.size() - 1)).indexOf('\n') >= 0;
    if (items.size() == 1 && before.isBlank() && lines) {
      return "," + before;
    }
    int last = start(items.size() - 1);
    return lines ? "," + FieldLines.lineEnd(text) + FieldLines.indentation(text, last) : ", ";
  }

  List<Replacement> remove(int index) {
    List<Replacement> ways = new ArrayList<>();
    int start = start(index);
    int end = end(index);
    boolean last = index == items.size() - 1;
    if (!last) {
      String between = text.substring(end, start(index + 1));
      int line = FieldLines.next(text, end);
      if (between.indexOf('#') >= 0 && line < start(index + 1)) {
        // A comment behind the item goes with it, one above the next stays.
        ways.add(Replacement.removal(start, FieldLines.behindBlanks(text, line, close)));
      }
      ways.add(Replacement.removal(start, start(index + 1)));
      return ways;
    }
    int before = index == 0 ? open + 1 : end(index - 1);
    if (text.substring(before, start).indexOf('#') < 0) {
      boolean only = index == 0 && text.substring(end, close).indexOf('#') < 0;
      ways.add(Replacement.removal(before, only ? close : end));
    }
    int comma = text.startsWith(",", end) ? end + 1 : end;
    ways.add(Replacement.removal(FieldLines.beforeSpace(text, start), comma));
    ways.add(Replacement.removal(start, comma));
    ways.add(Replacement.removal(FieldLines.beforeSpace(text, start), end));
    ways.add(Replacement.removal(start, end));
    return ways;
  }

  private int start(int index) {
    return items.get(index).value().span().start();
  }

  private int end(int index) {
    return items.get(index).valueSpan().end();
  }
}
