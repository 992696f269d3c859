package dev.entrylint.cli.lsp.complete;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.CorpusEntries;
import dev.entrylint.corpus.entry.Aliases;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.entry.ItemNames;
import dev.entrylint.edit.entry.NewItem;
import dev.entrylint.edit.link.NewLink;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/** Links to entries, by their titles and other names, whole as they are written from here. */
final class EntryItems {

  private final Typing typing;
  private final Offer offer;
  private final CorpusEntries entries;
  private final Optional<Entry> own;

  /**
   * An entry, or a document that begins with none, by one of its names.
   *
   * @param alias whether it is another than its title
   */
  private record Named(Document document, Optional<Entry> entry, String name, boolean alias) {}

  /** A link to an entry. */
  private record Written(Named named, String text) {}

  EntryItems(Typing typing, Offer offer) {
    this.typing = typing;
    this.offer = offer;
    entries = typing.corpus().entries();
    own = entries.at(typing.document(), typing.typed().offset());
  }

  /**
   * Adds those that may stand in the place of {@code span}.
   *
   * @param begun the letters of it by which one is sought
   * @param alone whether nothing is offered outside of lists that state relations
   */
  void add(Span span, String begun, boolean alone) {
    Optional<Relation> relation = relation();
    if (alone && relation.isEmpty()) {
      return;
    }
    List<Named> all = named(relation);
    // Of equal ones that in the same document, then by name.
    String path = typing.document().path();
    all.sort(
        Comparator.comparing((Named each) -> !each.document().path().equals(path))
            .thenComparing(Named::name, String.CASE_INSENSITIVE_ORDER));
    Ranking<Named> ranking = Ranking.of(all, begun, each -> List.of(each.name()));
    offer.cut(ranking.cut());
    String typed = span.of(typing.typed().text());
    String mark = typed.startsWith("[") ? "[" : "";
    for (Written each : sure(written(ranking.best(), relation))) {
      Named named = each.named();
      Optional<Entry> entry = named.entry();
      String kind = entry.map(Entry::kind).orElse(named.document().path());
      CompletionItem item =
          offer.add(
              CompletionItemKind.Class,
              named.name(),
              named.alias() ? entry.map(Entry::title).orElse("") : kind,
              typing.typed().range(span),
              each.text(),
              mark + named.name());
      int at = entry.flatMap(Entry::heading).map(heading -> heading.span().start()).orElse(0);
      ItemData.put(item, typing, named.document().path(), at);
    }
  }

  private List<Named> named(Optional<Relation> relation) {
    List<Named> all = new ArrayList<>();
    for (Entry each : entries.all()) {
      if (isOffered(each, relation)) {
        Document document = each.document();
        all.add(new Named(document, Optional.of(each), each.title(), false));
        for (String alias : Aliases.of(typing.corpus().frontMatter(document), each)) {
          all.add(new Named(document, Optional.of(each), alias, true));
        }
      }
    }
    Titles titles = new Titles(typing);
    for (Document each : relation.isEmpty() ? typing.corpus().documents() : List.<Document>of()) {
      boolean own = each.path().equals(typing.document().path());
      String title = own || entries.opening(each).isPresent() ? "" : titles.of(each);
      if (!title.isBlank()) {
        all.add(new Named(each, Optional.empty(), title, false));
      }
    }
    return all;
  }

  // ---- which

  /** The relation that is stated by lists in the section that the place is in. */
  private Optional<Relation> relation() {
    int offset = typing.typed().offset();
    for (Section section : own.map(Entry::sections).orElse(List.of())) {
      boolean within = section.heading().span().end() < offset && offset <= section.span().end();
      if (within && section.isDeclared()) {
        for (Relation each : typing.corpus().relationIndex().agreed(typing.document())) {
          boolean home =
              each.home() instanceof Relation.InSection
                  && each.home().name().equals(section.name());
          if (home) {
            return Optional.of(each);
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOffered(Entry entry, Optional<Relation> relation) {
    boolean named = entry.titled() && !entry.title().isBlank();
    boolean same = own.filter(each -> each == entry || entries.sameId(each, entry)).isPresent();
    return named && !same && (relation.isEmpty() || !isListed(entry, relation.get()));
  }

  private boolean isListed(Entry entry, Relation relation) {
    return own.isPresent()
        && typing
            .corpus()
            .relations()
            .statement(relation.name(), own.get(), entry)
            .filter(item -> !item.reference().span().contains(typing.typed().offset()))
            .isPresent();
  }

  // ---- how

  private List<Written> written(List<Named> names, Optional<Relation> relation) {
    List<Written> written = new ArrayList<>();
    if (relation.isPresent()) {
      ItemNames items =
          ItemNames.of(typing.corpus(), relation.get(), typing.document(), lists(relation.get()));
      for (Named each : names) {
        each.entry()
            .flatMap(items::item)
            .map(NewItem::content)
            .ifPresent(text -> written.add(new Written(each, text)));
      }
      return written;
    }
    LinkStyle style = LinkStyle.of(typing.corpus(), typing.document(), false, "");
    for (Named each : names) {
      link(each, style).ifPresent(text -> written.add(new Written(each, text)));
    }
    return written;
  }

  /** The list that is written, then others of the relation that show how it is done. */
  private List<RelationList> lists(Relation relation) {
    List<RelationList> lists = new ArrayList<>();
    for (RelationList each : typing.corpus().relations().lists(typing.document())) {
      if (each.relation().equals(relation.name())) {
        boolean mine = own.filter(entry -> entry == each.entry()).isPresent();
        lists.add(mine ? 0 : lists.size(), each);
      }
    }
    for (Document each : typing.corpus().documents()) {
      if (!lists.isEmpty() && lists.stream().anyMatch(list -> !list.items().isEmpty())) {
        break;
      }
      typing.corpus().relations().lists(each).stream()
          .filter(list -> list.relation().equals(relation.name()) && !list.items().isEmpty())
          .findFirst()
          .ifPresent(lists::add);
    }
    return lists;
  }

  private Optional<String> link(Named named, LinkStyle style) {
    Optional<Entry> entry = named.entry();
    boolean opens = entry.map(Entry::opensDocument).orElse(true);
    if (style.names() && opens) {
      Optional<String> link = byName(named);
      if (link.isPresent()) {
        return link;
      }
    }
    String path = named.document().path();
    boolean here = path.equals(typing.document().path());
    boolean shared = typing.corpus().anchors().areShared();
    String id =
        entry.filter(each -> each.heading().isPresent()).map(each -> "#" + each.id()).orElse("");
    List<String> targets = new ArrayList<>();
    if (!id.isEmpty() && (here || shared)) {
      targets.add(id);
    }
    if (!here) {
      List<String> ways = style.ways(typing.corpus(), typing.document().path(), path, false);
      if (opens) {
        targets.addAll(ways);
      }
      ways.forEach(way -> targets.add(way + id));
    }
    return targets.stream()
        .filter(target -> leads(Reference.Form.INLINE, target, named))
        .findFirst()
        .flatMap(target -> NewLink.inline(named.name(), target));
  }

  private Optional<String> byName(Named named) {
    String path = named.document().path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    int end = path.lastIndexOf('.');
    for (String name : List.of(stem, end > 0 ? path.substring(0, end) : path, file)) {
      if (leads(Reference.Form.WIKI, name, named)) {
        String text = name.equals(named.name()) ? "" : named.name();
        return typing.corpus().writing(typing.document()).linkByName(name, text);
      }
    }
    return Optional.empty();
  }

  private boolean leads(Reference.Form form, String target, Named named) {
    Span span = new Span(0, target.length());
    return leads(new Reference(form, false, target, target, Optional.empty(), span, span), named);
  }

  private boolean leads(Reference reference, Named named) {
    Link link = new Link(typing.document(), reference, typing.trial().resolve(reference));
    if (!(link.resolution() instanceof Resolution.Found found)
        || typing.corpus().links().namesakes(link).size() > 1) {
      return false;
    }
    Optional<Entry> there = typing.corpus().links().target(link);
    return named.entry().isPresent()
        ? there.filter(each -> entries.sameId(each, named.entry().get())).isPresent()
        : found.document().path().equals(named.document().path()) && found.definition().isEmpty();
  }

  /** Those that are read as links to their entries. */
  private List<Written> sure(List<Written> written) {
    List<Optional<Reference>> read =
        typing.trial().references(written.stream().map(Written::text).toList(), "");
    List<Written> sure = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Named named = written.get(i).named();
      if (read.get(i).filter(each -> leads(each, named)).isPresent()) {
        sure.add(written.get(i));
      }
    }
    return sure;
  }
}
