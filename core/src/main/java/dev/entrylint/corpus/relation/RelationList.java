package dev.entrylint.corpus.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * One list by which an entry states a relation; an entry has as many as it has sections for it, and
 * one if it states it in front matter.
 *
 * @param section the section that it stands in; none if it stands in front matter
 * @param place what a finding about the list as a whole points at: the section's heading, or the
 *     key
 * @param items its links in the order of the text, those that open and close it included
 */
public record RelationList(
    Relation relation, Entry entry, Optional<Section> section, Span place, List<Link> items) {

  /** Whether {@code item} has the target of an item that opens each list. */
  public boolean isHead(Link item) {
    return relation.head().contains(item.reference().target());
  }

  /** Whether {@code item} has the target of an item that closes each list. */
  public boolean isTail(Link item) {
    return relation.tail().contains(item.reference().target());
  }

  /** Whether {@code item} opens or closes each list, and so states nothing of its entry. */
  public boolean isFixed(Link item) {
    return isTail(item) || isHead(item);
  }

  /** What a reader calls the list: what configuration calls its section, or the key. */
  public String name() {
    return relation.home().name();
  }

  /** Whether nothing is written where it should stand. */
  public boolean isEmpty() {
    return items.isEmpty() && section.map(Section::isEmpty).orElse(true);
  }
}
