package dev.entrylint.edit.frontmatter;

import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ways to add a field to front matter, the usual one first. */
final class FieldInsertion {

  private final String text;
  private final FrontMatterLayout layout;
  private final WritingHabits habits;
  private final ScalarWriter writer;

  FieldInsertion(String text, FrontMatterLayout layout) {
    this.text = text;
    this.layout = layout;
    habits = new WritingHabits(text, layout);
    writer = habits.writer();
  }

  /** Ways to add {@code key} with {@code value}. */
  List<Replacement> of(String key, String value) {
    String written = writer.write(value, FieldStyle.NOTHING, layout.inBraces());
    return at(pair(key) + written);
  }

  /** Ways to add {@code key} with a list of {@code items}. */
  List<Replacement> ofList(String key, List<String> items) {
    List<Replacement> ways = new ArrayList<>();
    Optional<String> dash = layout.inBraces() ? Optional.empty() : habits.dash();
    if (dash.isPresent()) {
      StringBuilder lines = new StringBuilder(pair(key).stripTrailing());
      for (String item : items) {
        String line = dash.get() + writer.write(item, FieldStyle.NOTHING, false);
        lines.append(FieldLines.lineEnd(text)).append(line);
      }
      ways.addAll(at(lines.toString()));
    }
    ways.addAll(at(pair(key) + writer.list(items)));
    return ways;
  }

  private String pair(String key) {
    return writer.key(key) + ScalarWriter.mark(layout.format());
  }

  /** Ways to put {@code pair}, with which no line ends, into the text. */
  private List<Replacement> at(String pair) {
    if (layout.inBraces()) {
      return List.of(inBraces(pair));
    }
    List<Replacement> ways = new ArrayList<>();
    String indentation =
        layout.fields().isEmpty()
            ? ""
            : FieldLines.indentation(text, layout.fields().get(0).keySpan().start());
    String line = indentation + pair + FieldLines.lineEnd(text);
    if (layout.format() == FrontMatter.Format.TOML) {
      beforeTables(line, ways);
    }
    ways.add(Replacement.insertion(layout.textSpan().end(), line));
    return ways;
  }

  /** What is written below the name of a table belongs to it. */
  private void beforeTables(String line, List<Replacement> ways) {
    Span all = layout.textSpan();
    for (int at = all.start(); at < all.end(); at = FieldLines.next(text, at)) {
      int first = FieldLines.behindBlanks(text, at, all.end());
      if (first < all.end() && text.charAt(first) == '[') {
        ways.add(Replacement.insertion(behindPairs(at), line));
      }
    }
  }

  /** The start of the blank lines and the comments above {@code line}. */
  private int behindPairs(int line) {
    int at = line;
    while (at > layout.textSpan().start()) {
      int above = FieldLines.start(text, at - 1);
      int first = FieldLines.behindBlanks(text, above, at);
      if (text.charAt(first) > ' ' && text.charAt(first) != '#') {
        return at;
      }
      at = above;
    }
    return at;
  }

  private Replacement inBraces(String pair) {
    List<FrontMatterField> fields = layout.fields();
    int open = layout.map().span().start() + 1;
    if (fields.isEmpty()) {
      return Replacement.insertion(open, pair);
    }
    FrontMatterField last = fields.get(fields.size() - 1);
    int first = fields.get(0).keySpan().start();
    String before = text.substring(open, first);
    String separator = before.isBlank() && before.indexOf('\n') >= 0 ? "," + before : ", ";
    if (fields.size() > 1) {
      int end = fields.get(fields.size() - 2).valueSpan().end();
      String between = text.substring(end, Math.max(end, last.keySpan().start()));
      separator = between.strip().equals(",") ? between : separator;
    }
    return Replacement.insertion(last.valueSpan().end(), separator + pair);
  }
}
