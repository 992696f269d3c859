package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the items are written that open and close each list of a relation, by other lists of it. */
record FixedItems(RuleContext context, Relation relation) {

  /** The items with {@code targets}; nothing if no list has one of them. */
  Optional<List<String>> all(List<String> targets) {
    List<String> all = new ArrayList<>();
    for (String target : targets) {
      Optional<String> item = item(target);
      if (item.isEmpty()) {
        return Optional.empty();
      }
      all.add(item.get());
    }
    return Optional.of(all);
  }

  /** The first item with {@code target} that leads somewhere. */
  Optional<String> item(String target) {
    CorpusView corpus = context.corpus();
    for (Document document : corpus.documents()) {
      for (RelationList list : corpus.relations().lists(document)) {
        for (Link item : list.relation().equals(relation.name()) ? list.items() : List.<Link>of()) {
          Reference reference = item.reference();
          boolean inline =
              reference.form() == Reference.Form.INLINE || reference.form() == Reference.Form.WIKI;
          if (reference.target().equals(target)
              && inline
              && item.resolution().found().isPresent()) {
            Span span = reference.span();
            return Optional.of(context.text(document, span)).filter(each -> each.indexOf('\n') < 0);
          }
        }
      }
    }
    return Optional.empty();
  }
}
