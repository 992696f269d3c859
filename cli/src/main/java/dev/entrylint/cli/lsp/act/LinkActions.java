package dev.entrylint.cli.lsp.act;

import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.list.ListItem;
import dev.entrylint.edit.list.MarkdownList;
import dev.entrylint.edit.list.Stretch;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done about links of one document that lead nowhere, beside what rules say. */
record LinkActions(Moment moment, String path) {

  /** The links in {@code asked} that lead nowhere. */
  List<Link> lost(Span asked) {
    Optional<Document> document = moment.document(path);
    if (document.isEmpty()) {
      return List.of();
    }
    List<Link> lost = new ArrayList<>();
    for (Link each : moment.corpus().links().of(document.get())) {
      Span place = each.reference().span();
      boolean asks = place.start() <= asked.end() && asked.start() <= place.end();
      boolean nowhere =
          each.resolution() instanceof Resolution.NoSuchFile
              || each.resolution() instanceof Resolution.NoSuchAnchor
              || each.resolution() instanceof Resolution.NoSuchEntry;
      if (asks && nowhere) {
        lost.add(each);
      }
    }
    return lost;
  }

  /** Where those of them begin that stand in a section that lists a relation. */
  List<Span> removable(Span asked) {
    List<Span> found = new ArrayList<>();
    for (Link each : lost(asked)) {
      if (removal(each).isPresent()) {
        found.add(each.reference().span());
      }
    }
    return found;
  }

  /** Takes the item out that {@code link} stands in. */
  Optional<Fix> removal(Link link) {
    Document document = link.document();
    Corpus corpus = moment.corpus();
    for (RelationList list : corpus.relations().lists(document)) {
      boolean within =
          list.section().isPresent()
              && list.items().stream()
                  .anyMatch(each -> each.reference().span().equals(link.reference().span()));
      if (within) {
        return item(document, link.reference().span());
      }
    }
    return Optional.empty();
  }

  private Optional<Fix> item(Document document, Span link) {
    Stretch text = Stretch.whole(moment.snapshot().text(document));
    Optional<MarkdownList> list = MarkdownList.at(document, text, link.start());
    if (list.isEmpty()) {
      return Optional.empty();
    }
    for (ListItem each : list.get().items()) {
      if (each.span().contains(link)) {
        return Optional.of(
            Fix.unsafe(
                "remove this item",
                new ListEdit.Remove(document.path(), list.get().span(), each.span())));
      }
    }
    return Optional.empty();
  }

  /** The link that begins at {@code offset} and leads nowhere. */
  Optional<Link> at(int offset) {
    return lost(Span.at(offset)).stream()
        .filter(each -> each.reference().span().start() == offset)
        .findFirst();
  }
}
