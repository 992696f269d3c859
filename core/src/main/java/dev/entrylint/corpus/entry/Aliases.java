package dev.entrylint.corpus.entry;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.Meta;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of entries beside their titles: those under the keys that their kinds name. */
public final class Aliases {

  private Aliases() {}

  /**
   * Those of {@code entry}, in the order of the text; none if its kind has no keys for them.
   *
   * @param frontMatter that of its document
   */
  public static List<String> of(FrontMatterData frontMatter, Entry entry) {
    if (entry.agreed().aliases().isEmpty()) {
      return List.of();
    }
    List<String> aliases = new ArrayList<>();
    Optional<Meta.Fields> fields = frontMatter.fields();
    for (String key : entry.agreed().aliases()) {
      Meta.Field field = fields.map(all -> all.fields().get(key)).orElse(null);
      if (field != null) {
        collect(field.value(), aliases);
      }
    }
    return aliases;
  }

  /**
   * The same, and those by which values of {@code relations} may name it, which only an entry has
   * that {@code opens} its document.
   */
  public static List<String> of(
      Page page, Entry entry, boolean opens, Iterable<Relation> relations) {
    Set<String> aliases = new LinkedHashSet<>(of(page.frontMatter(), entry));
    for (Relation each : relations) {
      if (opens && each.home() instanceof Relation.InFrontMatter home) {
        for (Relation.Naming naming : home.namings()) {
          if (naming.by() == Relation.Naming.By.ALIAS) {
            page.texts(List.of(naming.key())).forEach(text -> aliases.add(text.text()));
          }
        }
      }
    }
    return List.copyOf(aliases);
  }

  private static void collect(Meta value, List<String> texts) {
    if (value instanceof Meta.Items list) {
      list.items().forEach(item -> collect(item, texts));
    } else if (value instanceof Meta.Scalar scalar) {
      texts.add(scalar.text().strip());
    }
  }
}
