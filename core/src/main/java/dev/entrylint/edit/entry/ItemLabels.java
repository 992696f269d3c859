package dev.entrylint.edit.entry;

import dev.entrylint.convention.NamePattern;
import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What items of a relation read.
 *
 * @param like the items of the list that the label is for
 */
record ItemLabels(CorpusView corpus, Relation relation, List<Link> like) {

  /** What an entry may be called, the usual name first. */
  private static final List<NamePattern> STYLES =
      List.of(
          NamePattern.of("{title}"),
          NamePattern.of("{title:bare}"),
          NamePattern.of("{id}"),
          NamePattern.of("{title:lower}"));

  /**
   * What an item reads that names {@code entry}: as was agreed; as all items of this list are
   * called, if not by their titles; its title, unless all other lists call it otherwise.
   */
  String of(Entry entry) {
    for (NamePattern label : relation.labels()) {
      if (EntryConventions.hasName(entry, label)) {
        return EntryConventions.name(entry, label);
      }
    }
    int style = style();
    if (style > 0) {
      return EntryConventions.name(entry, STYLES.get(style));
    }
    Map<String, Integer> used = used(entry);
    String title = entry.title();
    if (used.isEmpty() || used.containsKey(title)) {
      return title;
    }
    return used.entrySet().stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .orElseThrow()
        .getKey();
  }

  /** The first style that all items of the list have. */
  private int style() {
    List<Entry> entries = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Link item : like) {
      Optional<Entry> entry = corpus.links().target(item);
      if (entry.isPresent()) {
        entries.add(entry.get());
        texts.add(item.reference().text());
      }
    }
    for (int style = 0; style < STYLES.size() && entries.size() > 1; style++) {
      boolean all = true;
      for (int i = 0; i < entries.size() && all; i++) {
        all = EntryConventions.name(entries.get(i), STYLES.get(style)).equals(texts.get(i));
      }
      if (all) {
        return style;
      }
    }
    return 0;
  }

  /** How often lists of the relation call {@code entry} by each name. */
  private Map<String, Integer> used(Entry entry) {
    Map<String, Integer> used = new LinkedHashMap<>();
    for (Link link : corpus.links().to(entry)) {
      String text = link.reference().text();
      // What is longer than the title says more than what the entry is called.
      if (text.length() <= entry.title().length() && isItem(link) && !isOther(entry, text)) {
        used.merge(text, 1, Integer::sum);
      }
    }
    return used;
  }

  /** Whether {@code text} is what another entry is called. */
  private boolean isOther(Entry entry, String text) {
    return corpus
        .entries()
        .titled(text)
        .filter(other -> !corpus.entries().sameId(other, entry))
        .isPresent();
  }

  private boolean isItem(Link link) {
    for (RelationList list : corpus.relations().lists(link.document())) {
      if (list.relation().equals(relation.name())
          && list.section()
              .filter(each -> each.span().contains(link.reference().span()))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
