package dev.entrylint.rules;

import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.rule.RuleContext;
import java.util.Optional;

/** What may stand in the lists by which entries state relations: others, and each of them once. */
public final class ListedOnce {

  private ListedOnce() {}

  /**
   * Whether {@code link} may lead to {@code target}: where it is an item of a list of the document
   * asked about, that is neither the entry whose list it is nor one that the list has already.
   */
  public static boolean allows(RuleContext context, Link link, Optional<Entry> target) {
    if (target.isEmpty()) {
      return true;
    }
    for (RelationList list : context.corpus().relations().lists(context.document())) {
      if (isIn(list, link) && isListed(context.corpus(), list, link, target.get())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIn(RelationList list, Link link) {
    return list.items().stream()
        .anyMatch(item -> item.reference().span().equals(link.reference().span()));
  }

  private static boolean isListed(CorpusView corpus, RelationList list, Link link, Entry target) {
    if (corpus.entries().sameId(list.entry(), target)) {
      return true;
    }
    for (Link item : list.items()) {
      boolean same =
          !item.reference().span().equals(link.reference().span())
              && corpus
                  .relations()
                  .meant(list, item)
                  .filter(other -> corpus.entries().sameId(other, target))
                  .isPresent();
      if (same) {
        return true;
      }
    }
    return false;
  }
}
