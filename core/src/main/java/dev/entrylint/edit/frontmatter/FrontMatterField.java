package dev.entrylint.edit.frontmatter;

import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import dev.entrylint.parse.data.FieldText;
import java.util.List;
import java.util.Optional;

/**
 * A key at the top of front matter and its value, as they are written.
 *
 * @param keySpan the key, with its quotes
 * @param value what the value says
 * @param valueSpan all of the value, with quotes and brackets, but without an anchor or tag before
 *     it and without comments behind it; empty, and behind the key's mark, where nothing is
 *     written; of a table of TOML its name
 * @param items of a list in brackets or of one with dashes; empty for other values, and for a list
 *     with items that are written elsewhere
 */
public record FrontMatterField(
    String key,
    Span keySpan,
    Meta value,
    FieldStyle style,
    Span valueSpan,
    List<FrontMatterItem> items) {

  /** The key with its value: what names the list in a {@link dev.entrylint.edit.ListEdit}. */
  public Span span() {
    return new Span(keySpan.start(), Math.max(keySpan.end(), valueSpan.end()));
  }

  /**
   * What stands in a list as its items, or alone, as a {@link dev.entrylint.edit.ListEdit} names
   * it: with quotes; nothing where an item has no place of its own.
   */
  public Optional<List<Span>> itemSpans() {
    if (value instanceof Meta.Items) {
      return hasItems()
          ? Optional.of(items.stream().map(FrontMatterItem::valueSpan).toList())
          : Optional.empty();
    }
    return Optional.of(style == FieldStyle.NOTHING ? List.of() : List.of(valueSpan));
  }

  /**
   * The parts of its text that stand between {@code separator}s, as a {@link
   * dev.entrylint.edit.ListEdit} names them; nothing where it is no text, or they have no places of
   * their own.
   */
  public Optional<List<Span>> parts(String separator) {
    if (value instanceof Meta.Nothing) {
      return Optional.of(List.of());
    }
    if (!(value instanceof Meta.Scalar scalar) || style == FieldStyle.ALIAS) {
      return Optional.empty();
    }
    FieldText all = new FieldText(key, scalar.text(), scalar.letters());
    return all.isLiteral()
        ? Optional.of(all.parts(separator.strip()).stream().map(FieldText::span).toList())
        : Optional.empty();
  }

  /** Whether it is a list all of whose items have their places. */
  public boolean hasItems() {
    return value instanceof Meta.Items list && list.items().size() == items.size();
  }
}
