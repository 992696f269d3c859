package dev.entrylint.corpus.entry;

import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.Meta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Other names that entries have, as their front matter says. */
public final class Aliases {

  private Aliases() {}

  /**
   * Those of {@code entry}, in the order of the text; none if its kind has no keys for them.
   *
   * @param frontMatter that of its document
   */
  public static List<String> of(FrontMatterData frontMatter, Entry entry) {
    if (EntryConventions.kind(entry).aliases().isEmpty()) {
      return List.of();
    }
    List<String> aliases = new ArrayList<>();
    Optional<Meta.Fields> fields = frontMatter.fields();
    for (String key : EntryConventions.kind(entry).aliases()) {
      Meta.Field field = fields.map(all -> all.fields().get(key)).orElse(null);
      if (field != null) {
        collect(field.value(), aliases);
      }
    }
    return aliases;
  }

  private static void collect(Meta value, List<String> texts) {
    if (value instanceof Meta.Items list) {
      list.items().forEach(item -> collect(item, texts));
    } else if (value instanceof Meta.Scalar scalar) {
      texts.add(scalar.text().strip());
    }
  }
}
