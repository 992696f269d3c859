package dev.entrylint.cli.lsp.complete;

import dev.entrylint.corpus.entry.Aliases;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.edit.relink.PathNames;
import dev.entrylint.edit.relink.TargetLetters;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Reference.Form;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/** What may stand between double brackets: names of pages, headings in them, and texts. */
final class NameItems {

  private final Typing typing;
  private final Place.Name place;
  private final Offer offer;
  private final Titles titles;

  /**
   * A document by one of its names.
   *
   * @param text what a reader is to see; empty for the name of the page
   */
  private record Named(Document document, String text) {}

  NameItems(Typing typing, Place.Name place, Offer offer) {
    this.typing = typing;
    this.place = place;
    this.offer = offer;
    titles = new Titles(typing);
  }

  /** Adds them. */
  void add() {
    Typed typed = typing.typed();
    String begun = typed.text().substring(place.span().start(), typed.offset());
    int bar = begun.indexOf('|');
    int hash = begun.lastIndexOf('#');
    if (bar >= 0) {
      texts(begun.substring(0, bar), place.span().start() + bar + 1);
    } else if (hash >= 0) {
      fragments(begun.substring(0, begun.indexOf('#')), begun.substring(hash + 1), hash + 1);
    } else {
      names(begun);
    }
  }

  private void names(String begun) {
    List<Named> all = new ArrayList<>();
    for (Document each : typing.corpus().documents()) {
      all.add(new Named(each, ""));
    }
    boolean table = typing.typed().before().strip().startsWith("|");
    if (!table && place.span().end() >= typing.typed().offset() && !isTextThere()) {
      for (Document each : typing.corpus().documents()) {
        typing.corpus().entries().opening(each).map(this::aliases).orElse(List.of()).stream()
            .filter(text -> text.chars().noneMatch(c -> "[]|".indexOf(c) >= 0))
            .forEach(text -> all.add(new Named(each, text)));
      }
    }
    Ranking<Named> ranking = Ranking.of(all, begun, this::said);
    offer.cut(ranking.cut());
    for (Named each : ranking.best()) {
      name(each.document()).ifPresent(name -> add(each, name));
    }
  }

  private boolean isTextThere() {
    return typing.typed().text().startsWith("|", place.span().end());
  }

  private List<String> aliases(Entry entry) {
    return Aliases.of(typing.corpus().frontMatter(entry.document()), entry);
  }

  private List<String> said(Named named) {
    String path = named.document().path();
    return named.text().isEmpty()
        ? List.of(path.substring(path.lastIndexOf('/') + 1), path, titles.of(named.document()))
        : List.of(named.text());
  }

  /** The shortest name that is that of {@code document} alone. */
  private Optional<String> name(Document document) {
    PathNames names = new PathNames(new TargetLetters(true, true, true));
    String own = typing.document().path();
    for (String each :
        names.of(
            "", new PathNames.Relocated(own, own), new PathNames.Relocated("", document.path()))) {
      if (each.chars().noneMatch(c -> "#^[]|".indexOf(c) >= 0) && isName(each, document)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private boolean isName(String name, Document document) {
    Reference reference = saying(name);
    Resolution there = typing.trial().resolve(reference);
    return there instanceof Resolution.Found found
        && found.document().path().equals(document.path())
        && typing.corpus().links().namesakes(new Link(typing.document(), reference, there)).size()
            <= 1;
  }

  private static Reference saying(String target) {
    Span span = new Span(0, target.length());
    return new Reference(Form.WIKI, false, target, target, Optional.empty(), span, span);
  }

  private void add(Named named, String name) {
    String text = named.text();
    String title = titles.of(named.document());
    String label = text.isEmpty() ? name : text;
    String detail = !text.isEmpty() ? name : title.equals(name) ? "" : title;
    put(
        label,
        detail,
        place.span(),
        text.isEmpty() ? name : name + "|" + text,
        named.document(),
        0);
  }

  private void put(String label, String detail, Span span, String text, Document document, int at) {
    boolean open = place.all().end() == place.span().end();
    CompletionItem item =
        offer.add(
            CompletionItemKind.File,
            label,
            detail,
            typing.typed().range(span),
            text + (open ? "]]" : ""),
            text + " " + detail);
    ItemData.put(item, typing, document.path(), at);
  }

  // ---- behind a name

  private Optional<Document> document(String name) {
    return name.isEmpty()
        ? Optional.of(typing.document())
        : typing
            .trial()
            .resolve(saying(name))
            .found()
            .flatMap(found -> typing.corpus().document(found.document().path()));
  }

  private void fragments(String name, String begun, int start) {
    Optional<Document> there = document(name);
    if (there.isEmpty()) {
      return;
    }
    Fragments fragments = new Fragments(typing, there.get(), name.isEmpty(), begun);
    offer.cut(fragments.cut());
    Span span = new Span(place.span().start() + start, place.span().end());
    for (Fragments.Named each : fragments.best()) {
      // Names have no percent codes.
      String fragment = each.title().isEmpty() ? each.definition().id() : each.title();
      for (String way : List.of(fragment, each.definition().id())) {
        boolean written = way.chars().noneMatch(c -> "#[]|".indexOf(c) >= 0);
        if (written && each.isMeant(typing.trial().resolve(saying(name + "#" + way)))) {
          put(
              way,
              each.title().equals(way) ? "" : each.title(),
              span,
              way,
              each.definition().document(),
              each.definition().anchor().span().start());
          break;
        }
      }
    }
  }

  private void texts(String name, int start) {
    Optional<Document> there = document(name.replaceFirst("(?s)#.*", ""));
    if (there.isEmpty()) {
      return;
    }
    List<String> texts = new ArrayList<>(List.of(titles.of(there.get())));
    typing.corpus().entries().opening(there.get()).map(this::aliases).ifPresent(texts::addAll);
    for (String each : texts) {
      if (!each.isBlank() && each.chars().noneMatch(c -> "[]|".indexOf(c) >= 0)) {
        put(each, "", new Span(start, place.span().end()), each, there.get(), 0);
      }
    }
  }
}
