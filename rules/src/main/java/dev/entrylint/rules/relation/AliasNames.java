package dev.entrylint.rules.relation;

import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;

/** What messages call the aliases by which items name entries. */
final class AliasNames {

  private AliasNames() {}

  /**
   * What {@code item} of {@code list} names instead of {@code meant}: the entry that stands for
   * that one, or what is written if there is none.
   */
  static String of(CorpusView corpus, RelationList list, Link item, Entry meant) {
    return corpus
        .links()
        .target(item)
        .filter(named -> named != meant)
        .map(named -> corpus.relations().shownName(list, named))
        .orElse(item.reference().target());
  }
}
