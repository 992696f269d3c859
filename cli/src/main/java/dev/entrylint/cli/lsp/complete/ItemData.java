package dev.entrylint.cli.lsp.complete;

import com.google.gson.JsonObject;
import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** What is known of an item that is offered, until somebody wants to read about it. */
final class ItemData {

  private static final String URI = "uri";
  private static final String PATH = "path";
  private static final String AT = "at";
  private static final int MOST = 600;

  private ItemData() {}

  /** Says what {@code item} is about: a place in the document at {@code path}. */
  static void put(CompletionItem item, Typing typing, String path, int at) {
    JsonObject data = new JsonObject();
    data.addProperty(URI, typing.moment().uri(typing.document().path()));
    data.addProperty(PATH, path);
    data.addProperty(AT, at);
    item.setData(data);
  }

  /** The address of the document in which {@code item} was offered; empty if it does not say. */
  static String uri(CompletionItem item) {
    return item.getData() instanceof JsonObject data && data.has(URI)
        ? data.get(URI).getAsString()
        : "";
  }

  /**
   * {@code item} with what its document, or its part of that, is called and begins with. It is
   * plain text: nobody knows what a stranger's Markdown has in it.
   */
  static CompletionItem described(CompletionItem item, Moment moment) {
    if (item.getData() instanceof JsonObject data && data.has(PATH) && data.has(AT)) {
      int at = data.get(AT).getAsInt();
      moment
          .corpus()
          .document(data.get(PATH).getAsString())
          .ifPresent(
              each ->
                  item.setDocumentation(
                      new MarkupContent(MarkupKind.PLAINTEXT, about(moment, each, at))));
    }
    return item;
  }

  private static String about(Moment moment, Document document, int at) {
    Optional<Heading> heading = Optional.empty();
    for (Heading each : document.headings()) {
      if (heading.isEmpty() || each.span().start() <= at) {
        heading = Optional.of(each);
      }
    }
    Optional<Entry> entry = moment.corpus().entries().at(document, at);
    String kind = entry.map(each -> " (" + each.kind() + ")").orElse("");
    String title = heading.map(Heading::title).orElse(document.path());
    int from = heading.map(each -> each.span().end()).orElse(0);
    return title + kind + "\n" + document.path() + paragraph(moment, document, from);
  }

  private static String paragraph(Moment moment, Document document, int from) {
    List<Block> blocks = document.blocks();
    for (Block each : blocks) {
      if (each.span().start() >= from && each.kind() == Block.Kind.PARAGRAPH) {
        try {
          String text =
              moment.snapshot().text(document, each.span()).strip().replaceAll("\\s+", " ");
          boolean cut = text.codePointCount(0, text.length()) > MOST;
          int end = cut ? text.offsetByCodePoints(0, MOST) : text.length();
          return "\n\n" + text.substring(0, end) + (cut ? "…" : "");
        } catch (UncheckedIOException changed) {
          return "";
        }
      }
      if (each.span().start() >= from && each.kind() == Block.Kind.HEADING) {
        break;
      }
    }
    return "";
  }
}
