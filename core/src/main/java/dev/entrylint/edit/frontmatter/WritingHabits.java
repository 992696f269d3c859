package dev.entrylint.edit.frontmatter;

import java.util.Optional;
import java.util.stream.Stream;

/** What is usual in the front matter of a document, so that what is new is written so. */
final class WritingHabits {

  private final String text;
  private final FrontMatterLayout layout;

  WritingHabits(String text, FrontMatterLayout layout) {
    this.text = text;
    this.layout = layout;
  }

  /** A writer with the usual quotes. */
  ScalarWriter writer() {
    FieldStyle quotes =
        layout.fields().stream()
            .flatMap(
                field ->
                    Stream.concat(
                        Stream.of(field.style()),
                        field.items().stream().map(FrontMatterItem::style)))
            .filter(style -> style == FieldStyle.SINGLE_QUOTED || style == FieldStyle.DOUBLE_QUOTED)
            .findFirst()
            .orElse(FieldStyle.DOUBLE_QUOTED);
    return new ScalarWriter(layout.format(), quotes);
  }

  /** What stands before an item where lists have dashes; empty where they have none. */
  Optional<String> dash() {
    return layout.fields().stream()
        .filter(field -> field.style() == FieldStyle.BLOCK_LIST && !field.items().isEmpty())
        .map(field -> dash(text, field.items().get(0)))
        .findFirst();
  }

  /** The blanks, the dash and the blanks before {@code item}. */
  static String dash(String text, FrontMatterItem item) {
    int start = item.span().start();
    String before = text.substring(start, Math.max(start, item.valueSpan().start()));
    return before.strip().equals("-") && before.endsWith(" ") && before.indexOf('\n') < 0
        ? before
        : FieldLines.indentation(text, text.indexOf('-', start)) + "- ";
  }
}
