package dev.entrylint.corpus;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationIndex;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.model.Document;
import java.util.List;
import java.util.Optional;

/** The lists by which entries state relations such as see-also, and what they state. */
public final class CorpusRelations {

  private final RelationIndex relations;

  CorpusRelations(RelationIndex relations) {
    this.relations = relations;
  }

  /**
   * The lists by which the entries of {@code document} state relations, in the order of the text.
   */
  public List<RelationList> lists(Document document) {
    return relations.lists(document);
  }

  /** The lists of the relation of that name of {@code entry} and of others with its id. */
  public List<RelationList> lists(String relation, Entry entry) {
    return relations.lists(relation, entry);
  }

  /** Whether what entries of {@code document} state depends on what its front matter says. */
  public boolean dependOnFrontMatter(Document document) {
    return relations.dependOnFrontMatter(document);
  }

  /**
   * The first item by which {@code from} states the relation of that name to {@code to}; entries
   * with one id count as one.
   */
  public Optional<Link> statement(String relation, Entry from, Entry to) {
    return relations.agreed(from.document()).stream()
        .filter(agreed -> agreed.name().equals(relation))
        .findFirst()
        .flatMap(agreed -> relations.statement(agreed, from, to));
  }

  /**
   * The entry that {@code item} of {@code list} means: the one that it names or, if that is an
   * alias, the one that it stands for.
   */
  public Optional<Entry> meant(RelationList list, Link item) {
    return relations.meant(RelationConventions.of(list), item);
  }

  /** Whether {@code item} of {@code list} names an entry by an alias, not by its proper name. */
  public boolean isIndirect(RelationList list, Link item) {
    return relations.isIndirect(RelationConventions.of(list), item);
  }

  /** What an item of {@code list} calls {@code entry}, such as {@code #Index}. */
  public String name(RelationList list, Entry entry) {
    return relations.name(RelationConventions.of(list), entry);
  }

  /**
   * What messages about {@code list} call {@code entry}: its title if that is clear, else what
   * lists in front matter, or links, call it.
   */
  public String shownName(RelationList list, Entry entry) {
    return relations.shownName(RelationConventions.of(list), entry);
  }
}
