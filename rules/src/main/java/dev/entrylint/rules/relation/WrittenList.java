package dev.entrylint.rules.relation;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.ItemPlaces;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.Edit;
import dev.entrylint.rule.RuleContext;
import java.util.List;
import java.util.Optional;

/**
 * A list of a relation as it is written, for edits of its items; there is none where the list, or
 * an item, cannot be told from what stands around it.
 */
interface WrittenList {

  /** How {@code list} is written, if that is one list. */
  static Optional<? extends WrittenList> of(RuleContext context, RelationList list) {
    return list.section().isPresent() ? SectionList.of(context, list) : FieldList.of(context, list);
  }

  /** Where new items of {@code list} go. */
  static ItemPlaces places(RuleContext context, RelationList list) {
    String path = list.entry().document().path();
    return ItemPlaces.of(list, Corpus.of(context.corpus()).conventions().locale(path));
  }

  /** An edit that takes {@code item} out, unless it is the only one. */
  Optional<Edit> remove(Link item);

  /**
   * An edit that adds {@code item} in its place: in the order of the list, before what closes it.
   *
   * @param separator what parts items where the list does not show it
   */
  Optional<Edit> add(NewItem item, String separator);

  /**
   * Edits that make {@code other} of {@code item}; what is said of it stays. It gets another place
   * if the order of the list asks for that.
   */
  List<Edit> replace(Link item, NewItem other);

  /** Whether nothing is said in {@code item} but the link. */
  boolean isBare(Link item);
}
