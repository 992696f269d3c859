package dev.entrylint.edit.frontmatter;

import dev.entrylint.edit.ListOrder.Placed;
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

  /**
   * Ways to give the list its items in {@code order}; a text is a list of one item then, and
   * nothing is one of none.
   */
  List<Replacement> arrange(List<Placed> order) {
    return switch (field.style()) {
      case FLOW_LIST ->
          field.hasItems()
              ? new FlowList(text, field, writer).arranged(order).stream().toList()
              : List.of();
      case BLOCK_LIST ->
          field.hasItems() ? new BlockList(text, field, writer).arranged(order) : List.of();
      case NOTHING -> fill(order);
      case MAP -> List.of();
      default -> bracket(order);
    };
  }

  /** A list where nothing stands. */
  private List<Replacement> fill(List<Placed> order) {
    Span span = field.valueSpan();
    List<Replacement> ways = new ArrayList<>();
    Optional<String> dash = span.length() == 0 ? habits.dash() : Optional.empty();
    if (dash.isPresent()) {
      StringBuilder lines = new StringBuilder();
      for (Slot each : slots(order, "", false)) {
        lines.append(dash.get()).append(each.text()).append(FieldLines.lineEnd(text));
      }
      ways.add(Replacement.insertion(FieldLines.next(text, span.start()), lines.toString()));
    }
    ways.add(
        new Replacement(span, (span.length() == 0 ? " " : "") + brackets(slots(order, "", true))));
    return ways;
  }

  /** A list of the text that stands there and others. */
  private List<Replacement> bracket(List<Placed> order) {
    String there = field.valueSpan().of(text);
    boolean isText =
        field.value() instanceof Meta.Scalar scalar && scalar.value() instanceof String;
    if (isText && field.style() != FieldStyle.ALIAS && !isDate()) {
      there = writer.write(((Meta.Scalar) field.value()).text(), field.style(), true);
    }
    return List.of(new Replacement(field.valueSpan(), brackets(slots(order, there, true))));
  }

  private boolean isDate() {
    return layout.format() == FrontMatter.Format.TOML && field.style() == FieldStyle.PLAIN;
  }

  private List<Slot> slots(List<Placed> order, String there, boolean flow) {
    FieldStyle style =
        field.style() == FieldStyle.ALIAS || isDate() ? FieldStyle.NOTHING : field.style();
    return Slot.kept(
        Slot.of(order, i -> there, (content, beside) -> writer.write(content, style, flow)));
  }

  private static String brackets(List<Slot> slots) {
    return "[" + String.join(", ", slots.stream().map(Slot::text).toList()) + "]";
  }

  /** Ways to make {@code value} of a list without comments. */
  List<Replacement> unite(String value) {
    boolean lines = field.style() == FieldStyle.BLOCK_LIST;
    List<FrontMatterItem> items = field.items();
    if (items.isEmpty() || !lines && field.style() != FieldStyle.FLOW_LIST) {
      return List.of();
    }
    int end = items.get(items.size() - 1).span().end();
    Span all =
        lines ? new Span(text.indexOf(':', field.keySpan().end()) + 1, end) : field.valueSpan();
    int at = all.start();
    for (FrontMatterItem item : items) {
      if (text.substring(at, item.valueSpan().start()).indexOf('#') >= 0) {
        return List.of();
      }
      at = item.valueSpan().end();
    }
    if (text.substring(at, all.end()).indexOf('#') >= 0) {
      return List.of();
    }
    String written = writer.write(value, FieldStyle.NOTHING, layout.inBraces());
    return List.of(
        new Replacement(all, lines ? " " + written + FieldLines.lineEnd(text) : written));
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
}
