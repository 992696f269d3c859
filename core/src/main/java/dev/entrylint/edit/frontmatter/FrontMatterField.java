package dev.entrylint.edit.frontmatter;

import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import java.util.List;

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

  /** Whether it is a list all of whose items have their places. */
  public boolean hasItems() {
    return value instanceof Meta.Items list && list.items().size() == items.size();
  }
}
