package dev.entrylint.edit.frontmatter;

import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ways to write a changed value of a field, the one that changes least first. */
final class FieldChange {

  private final String text;
  private final FrontMatterLayout layout;
  private final FrontMatterField field;
  private final WritingHabits habits;
  private final ScalarWriter writer;

  FieldChange(String text, FrontMatterLayout layout, FrontMatterField field) {
    this.text = text;
    this.layout = layout;
    this.field = field;
    habits = new WritingHabits(text, layout);
    writer = habits.writer();
  }

  /** Ways to make {@code value} the value; none if it is a list or a map. */
  List<Replacement> set(String value) {
    List<Replacement> ways = new ArrayList<>();
    Span span = field.valueSpan();
    boolean braces = layout.inBraces();
    switch (field.style()) {
      case PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED ->
          ways.add(new Replacement(span, writer.write(value, field.style(), braces)));
      case LITERAL, FOLDED -> {
        Span letters = ((Meta.Scalar) field.value()).letters();
        String indentation = FieldLines.indentation(text, letters.start());
        String lines = value.replace("\n", FieldLines.lineEnd(text) + indentation);
        ways.add(new Replacement(letters, lines));
        ways.add(new Replacement(span, writer.write(value, FieldStyle.NOTHING, braces)));
      }
      case ALIAS, NOTHING -> {
        String blank = span.length() == 0 ? " " : "";
        ways.add(new Replacement(span, blank + writer.write(value, FieldStyle.NOTHING, braces)));
      }
      default -> {}
    }
    return ways;
  }

  /** Ways to add {@code item} to the list, or to make a list of a text. */
  List<Replacement> add(int index, String item) {
    return switch (field.style()) {
      case FLOW_LIST ->
          field.hasItems() ? new FlowList(text, field, writer).add(index, item) : List.of();
      case BLOCK_LIST -> field.hasItems() ? List.of(addLine(index, item)) : List.of();
      case NOTHING -> fill(item);
      case MAP -> List.of();
      default -> pair(index, item);
    };
  }

  private Replacement addLine(int index, String item) {
    FrontMatterItem beside = field.items().get(Math.max(0, index - 1));
    String line =
        WritingHabits.dash(text, beside)
            + writer.write(item, beside.style(), false)
            + FieldLines.lineEnd(text);
    return Replacement.insertion(index == 0 ? beside.span().start() : beside.span().end(), line);
  }

  /** A list with one item where nothing stands. */
  private List<Replacement> fill(String item) {
    Span span = field.valueSpan();
    List<Replacement> ways = new ArrayList<>();
    Optional<String> dash = span.length() == 0 ? habits.dash() : Optional.empty();
    if (dash.isPresent()) {
      String line = writer.write(item, FieldStyle.NOTHING, false) + FieldLines.lineEnd(text);
      ways.add(Replacement.insertion(FieldLines.next(text, span.start()), dash.get() + line));
    }
    String list = "[" + writer.write(item, FieldStyle.NOTHING, true) + "]";
    ways.add(new Replacement(span, (span.length() == 0 ? " " : "") + list));
    return ways;
  }

  /** A list of the text that stands there and another. */
  private List<Replacement> pair(int index, String item) {
    String there = field.valueSpan().of(text);
    boolean isText =
        field.value() instanceof Meta.Scalar scalar && scalar.value() instanceof String;
    boolean date = layout.format() == FrontMatter.Format.TOML && field.style() == FieldStyle.PLAIN;
    if (isText && field.style() != FieldStyle.ALIAS && !date) {
      there = writer.write(((Meta.Scalar) field.value()).text(), field.style(), true);
    }
    FieldStyle style = field.style() == FieldStyle.ALIAS ? FieldStyle.NOTHING : field.style();
    String added = writer.write(item, date ? FieldStyle.NOTHING : style, true);
    String list = index == 0 ? added + ", " + there : there + ", " + added;
    return List.of(new Replacement(field.valueSpan(), "[" + list + "]"));
  }

  /** Ways to make {@code value} an item of the list; none if it is written over several lines. */
  List<Replacement> replace(int index, String value) {
    FrontMatterItem item = field.items().get(index);
    boolean flow = field.style() == FieldStyle.FLOW_LIST || layout.inBraces();
    return switch (item.style()) {
      case PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED ->
          List.of(new Replacement(item.valueSpan(), writer.write(value, item.style(), flow)));
      default -> List.of();
    };
  }

  /** Ways to remove an item of the list. */
  List<Replacement> remove(int index) {
    if (field.style() == FieldStyle.FLOW_LIST) {
      return new FlowList(text, field, writer).remove(index);
    }
    Span lines = field.items().get(index).span();
    if (field.items().size() > 1) {
      return List.of(new Replacement(lines, ""));
    }
    int behindMark = text.indexOf(':', field.keySpan().end()) + 1;
    String between = text.substring(behindMark, Math.max(behindMark, lines.start()));
    return List.of(new Replacement(new Span(behindMark, lines.end()), " []" + between));
  }
}
