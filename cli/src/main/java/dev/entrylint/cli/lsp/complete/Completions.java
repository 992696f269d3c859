package dev.entrylint.cli.lsp.complete;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.cli.lsp.text.TextPlaces;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Span;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;

/** What can be written at a place: all that is offered leads where it says. */
public final class Completions {

  private Completions() {}

  /** What can be written at {@code position} of the file at {@code path}. */
  public static CompletionList at(
      Moment moment, String path, Position position, ClientFeatures client) {
    Offer offer = new Offer(client);
    if (ConfigurationItems.isOne(moment, path)) {
      Typed typed = typed(moment.places(path), position);
      new ConfigurationItems(moment, typed, offer).add();
      return offer.list();
    }
    Optional<Document> document = moment.document(path);
    if (document.isPresent()) {
      Typed typed = typed(moment.places(document.get()), position);
      Trial trial = new Trial(moment, document.get());
      add(new Typing(moment, document.get(), typed, trial), offer);
    }
    return offer.list();
  }

  private static Typed typed(TextPlaces places, Position position) {
    return new Typed(places, places.offset(position));
  }

  /** The address of the document in which {@code item} was offered; empty if it does not say. */
  public static String uri(CompletionItem item) {
    return ItemData.uri(item);
  }

  /** {@code item} with what there is to read about it. */
  public static CompletionItem described(CompletionItem item, Moment moment) {
    return ItemData.described(item, moment);
  }

  private static void add(Typing typing, Offer offer) {
    int offset = typing.typed().offset();
    Optional<FrontMatter> head =
        typing
            .document()
            .frontMatter()
            .filter(each -> each.span().start() < offset && offset < each.span().end());
    if (head.isPresent()) {
      new FrontMatterItems(typing, head.get(), offer).add();
      return;
    }
    if (new DirectiveItems(typing, offer).add()) {
      return;
    }
    PlaceFinder.at(typing).ifPresent(place -> add(typing, place, offer));
  }

  private static void add(Typing typing, Place place, Offer offer) {
    Typed typed = typing.typed();
    if (place instanceof Place.Target target) {
      new TargetItems(typing, target, offer).add();
    } else if (place instanceof Place.Name name) {
      new NameItems(typing, name, offer).add();
    } else if (place instanceof Place.Note note) {
      new LabelItems(typing, offer).addNotes(note.span());
    } else if (place instanceof Place.Label label) {
      Span span = label.span();
      String end = typed.text().startsWith("]", span.end()) ? "" : "]";
      new LabelItems(typing, offer).addLabels(span, "", end);
    } else if (place instanceof Place.Bracket bracket) {
      Span span = bracket.span();
      String begun = typed.text().substring(span.start() + 1, typed.offset());
      new LabelItems(typing, offer).addLabels(span, "[", "]");
      new EntryItems(typing, offer).add(span, begun, false);
    } else if (place instanceof Place.Item item) {
      String begun = typed.text().substring(item.span().start(), typed.offset());
      new EntryItems(typing, offer).add(item.span(), begun, true);
    } else if (place instanceof Place.Head head) {
      new SectionItems(typing, offer).add(head.span());
    }
  }
}
