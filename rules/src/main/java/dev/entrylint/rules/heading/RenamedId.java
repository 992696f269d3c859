package dev.entrylint.rules.heading;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.heading.HeadingEdits;
import dev.entrylint.edit.link.LinkEdits;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rules.HeadingLinks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Another id for an entry, with all links to it. It is given where each of them can be written, and
 * nothing else has the id, or says the old one in other words than a link.
 */
record RenamedId(RuleContext context, Entry entry, String id) {

  List<Fix> fixes() {
    Heading heading = entry.heading().orElseThrow();
    Document document = context.document();
    Optional<TextEdit> own =
        HeadingEdits.id(
            document, text(document), heading, id, Corpus.of(context.corpus()).writing(document));
    boolean known = !new HeadingLinks(context).definitions(heading).isEmpty();
    if (own.isEmpty() || id.isEmpty() || !known || isTaken() || isSaidOtherwise()) {
      return List.of();
    }
    Set<Edit> edits = new LinkedHashSet<>();
    edits.add(own.get());
    for (Link link : new HeadingLinks(context).to(heading)) {
      Optional<TextEdit> edit =
          LinkEdits.fragment(link.document(), text(link.document()), link.reference(), id);
      if (edit.isEmpty()) {
        return List.of();
      }
      edits.add(edit.get());
    }
    int links = edits.size() - 1;
    String title = "change to '#" + id + "'" + (links == 0 ? "" : ", with " + links + " links");
    return List.of(new Fix(title, Fix.Safety.UNSAFE, new ArrayList<>(edits)));
  }

  private String text(Document document) {
    return context.text(document);
  }

  private boolean isTaken() {
    CorpusView corpus = context.corpus();
    List<Document> documents =
        corpus.anchors().areShared() ? corpus.documents() : List.of(context.document());
    for (Document document : documents) {
      for (Definition each : corpus.anchors().of(document)) {
        if (each.id().equalsIgnoreCase(id) && !isOwn(document, each)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is this heading's, which may have the id in another case. */
  private boolean isOwn(Document document, Definition each) {
    return document == context.document()
        && entry.heading().orElseThrow().span().contains(each.anchor().span());
  }

  /** Whether configuration, or a list in front matter, names the entry by its id. */
  private boolean isSaidOtherwise() {
    CorpusView corpus = context.corpus();
    for (Document document : corpus.documents()) {
      for (RelationList list : corpus.relations().lists(document)) {
        List<String> fixed = new ArrayList<>(RelationConventions.of(list).tail());
        fixed.addAll(RelationConventions.of(list).head());
        if (fixed.contains("#" + entry.id())
            || list.section().isEmpty()
                && list.items().stream().anyMatch(item -> names(list, item))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean names(RelationList list, Link item) {
    String text = item.reference().text();
    return (text.equals(entry.id()) || text.endsWith("#" + entry.id()))
        && context
            .corpus()
            .relations()
            .meant(list, item)
            .filter(there -> context.corpus().entries().sameId(there, entry))
            .isPresent();
  }
}
