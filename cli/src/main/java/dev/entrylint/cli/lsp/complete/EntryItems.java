package dev.entrylint.cli.lsp.complete;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.CorpusEntries;
import dev.entrylint.corpus.entry.Aliases;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.entry.ItemNames;
import dev.entrylint.edit.entry.NewItem;
import dev.entrylint.edit.link.NewLink;
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
   * An entry by one of its names.
   *
   * @param alias whether it is another than its title
   */
  private record Named(Entry entry, String name, boolean alias) {}

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
    List<Named> all = new ArrayList<>();
    for (Entry each : entries.all()) {
      if (isOffered(each, relation)) {
        all.add(new Named(each, each.title(), false));
        for (String alias : Aliases.of(typing.corpus().frontMatter(each.document()), each)) {
          all.add(new Named(each, alias, true));
        }
      }
    }
    // Of equal ones that in the same document, then by name.
    String path = typing.document().path();
    all.sort(
        Comparator.comparing((Named each) -> !each.entry().document().path().equals(path))
            .thenComparing(Named::name, String.CASE_INSENSITIVE_ORDER));
    Ranking<Named> ranking = Ranking.of(all, begun, each -> List.of(each.name()));
    offer.cut(ranking.cut());
    String typed = span.of(typing.typed().text());
    String mark = typed.startsWith("[") ? "[" : "";
    for (Written each : sure(written(ranking.best(), relation))) {
      Named named = each.named();
      CompletionItem item =
          offer.add(
              CompletionItemKind.Class,
              named.name(),
              named.alias() ? named.entry().title() : named.entry().kind(),
              typing.typed().range(span),
              each.text(),
              mark + named.name());
      Entry entry = named.entry();
      int at = entry.heading().map(heading -> heading.span().start()).orElse(0);
      ItemData.put(item, typing, entry.document().path(), at);
    }
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
        items
            .item(each.entry())
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
    for (var each : typing.corpus().documents()) {
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
    Entry entry = named.entry();
    if (style.names() && entry.opensDocument()) {
      Optional<String> link = byName(named);
      if (link.isPresent()) {
        return link;
      }
    }
    String path = entry.document().path();
    boolean here = path.equals(typing.document().path());
    boolean shared = typing.corpus().anchors().areShared();
    String id = entry.heading().isPresent() ? "#" + entry.id() : "";
    List<String> targets = new ArrayList<>();
    if (!id.isEmpty() && (here || shared)) {
      targets.add(id);
    }
    if (!here) {
      List<String> ways = style.ways(typing.corpus(), typing.document().path(), path, false);
      if (entry.opensDocument()) {
        targets.addAll(ways);
      }
      ways.forEach(way -> targets.add(way + id));
    }
    return targets.stream()
        .filter(target -> leads(Reference.Form.INLINE, target, entry))
        .findFirst()
        .flatMap(target -> NewLink.inline(named.name(), target));
  }

  private Optional<String> byName(Named named) {
    String path = named.entry().document().path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    int end = path.lastIndexOf('.');
    for (String name : List.of(stem, end > 0 ? path.substring(0, end) : path, file)) {
      if (leads(Reference.Form.WIKI, name, named.entry())) {
        String text = name.equals(named.name()) ? "" : named.name();
        return typing.corpus().writing(typing.document()).linkByName(name, text);
      }
    }
    return Optional.empty();
  }

  private boolean leads(Reference.Form form, String target, Entry entry) {
    Span span = new Span(0, target.length());
    return leads(new Reference(form, false, target, target, Optional.empty(), span, span), entry);
  }

  private boolean leads(Reference reference, Entry entry) {
    Link link = new Link(typing.document(), reference, typing.trial().resolve(reference));
    boolean alone = typing.corpus().links().namesakes(link).size() <= 1;
    return alone
        && link.resolution() instanceof dev.entrylint.corpus.link.Resolution.Found
        && typing
            .corpus()
            .links()
            .target(link)
            .filter(there -> entries.sameId(there, entry))
            .isPresent();
  }

  /** Those that are read as links to their entries. */
  private List<Written> sure(List<Written> written) {
    List<Optional<Reference>> read =
        typing.trial().references(written.stream().map(Written::text).toList(), "");
    List<Written> sure = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Entry entry = written.get(i).named().entry();
      if (read.get(i).filter(each -> leads(each, entry)).isPresent()) {
        sure.add(written.get(i));
      }
    }
    return sure;
  }

  /** What is agreed of the kind of the entry that the place is in. */
  Optional<String> kind() {
    return own.map(EntryConventions::kind).map(each -> each.name());
  }
}
