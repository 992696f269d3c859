package dev.entrylint.corpus;

import java.util.List;

/**
 * One list by which an entry states a relation; an entry has as many as it has sections for it.
 *
 * @param items its links in the order of the text, the closing one included
 */
public record RelationList(Relation relation, Entry entry, Section section, List<Link> items) {

  /** Whether {@code item} has the target of the closing item. */
  public boolean isTail(Link item) {
    return relation.tail().isPresent() && relation.tail().get().equals(item.reference().target());
  }
}
