package dev.entrylint.convention;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a corpus has agreed upon.
 *
 * @param anchors within which text ids are unique
 * @param kinds its kinds of entries; the first that recognises an entry has it
 * @param relations its relations
 * @param locales which documents are of which locale; the first that fits a document is its own
 * @param indexes its indexes
 * @param roots where readers come in
 * @param usages what entries avoid to write
 * @param deviations what is agreed otherwise for some documents; a later one wins
 */
public record Conventions(
    AnchorScope anchors,
    List<Kind> kinds,
    List<Relation> relations,
    Map<String, List<Glob>> locales,
    List<Index> indexes,
    List<Root> roots,
    List<Usage> usages,
    List<Deviation> deviations) {

  /** No kinds and no relations, each file a page of its own. */
  public static final Conventions NONE =
      new Conventions(
          AnchorScope.FILE,
          List.of(),
          List.of(),
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  /** The same, but for the text within which ids are unique. */
  public Conventions with(AnchorScope other) {
    return new Conventions(other, kinds, relations, locales, indexes, roots, usages, deviations);
  }

  /** The locale of the document at {@code path}, if one was declared for it. */
  public Optional<String> locale(String path) {
    for (Map.Entry<String, List<Glob>> locale : locales.entrySet()) {
      if (locale.getValue().stream().anyMatch(glob -> glob.matches(path))) {
        return Optional.of(locale.getKey());
      }
    }
    return Optional.empty();
  }
}
