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
 */
public final class RelationList {

  private final Relation agreed;
  private final Entry entry;
  private final Optional<Section> section;
  private final Span place;
  private final List<Link> items;

  RelationList(
      Relation agreed, Entry entry, Optional<Section> section, Span place, List<Link> items) {
    this.agreed = agreed;
    this.entry = entry;
    this.section = section;
    this.place = place;
    this.items = items;
  }

  /** What was agreed of the relation; for others {@link RelationConventions#of}. */
  Relation agreed() {
    return agreed;
  }

  /** What configuration calls the relation. */
  public String relation() {
    return agreed.name();
  }

  /** The entry that states it. */
  public Entry entry() {
    return entry;
  }

  /** The section that it stands in; none if it stands in front matter. */
  public Optional<Section> section() {
    return section;
  }

  /** What a finding about the list as a whole points at: the section's heading, or the key. */
  public Span place() {
    return place;
  }

  /** Its links in the order of the text, those that open and close it included. */
  public List<Link> items() {
    return items;
  }

  /** Whether {@code item} has the target of an item that opens each list. */
  public boolean isHead(Link item) {
    return agreed.head().contains(item.reference().target());
  }

  /** Whether {@code item} has the target of an item that closes each list. */
  public boolean isTail(Link item) {
    return agreed.tail().contains(item.reference().target());
  }

  /** Whether {@code item} opens or closes each list, and so states nothing of its entry. */
  public boolean isFixed(Link item) {
    return isTail(item) || isHead(item);
  }

  /** What a reader calls the list: what configuration calls its section, or the key. */
  public String name() {
    return agreed.home().name();
  }

  /** Whether nothing is written where it should stand. */
  public boolean isEmpty() {
    return items.isEmpty() && section.map(Section::isEmpty).orElse(true);
  }

  @Override
  public String toString() {
    return "'" + agreed.name() + "' of " + entry;
  }
}
