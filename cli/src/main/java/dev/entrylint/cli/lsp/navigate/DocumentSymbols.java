package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Spot;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What a document consists of. */
public final class DocumentSymbols {

  /** What entries are to editors. */
  static final SymbolKind ENTRY = SymbolKind.Class;

  /** What headings are to editors. */
  static final SymbolKind HEADING = SymbolKind.String;

  private final Spot spot;
  private final Document document;
  private final List<DocumentSymbol> top = new ArrayList<>();

  private DocumentSymbols(Spot spot) {
    this.spot = spot;
    document = spot.document();
  }

  /** The entries and sections of the document, as its headings lie within one another. */
  public static List<Either<SymbolInformation, DocumentSymbol>> of(
      Spot spot, ClientFeatures client) {
    DocumentSymbols symbols = new DocumentSymbols(spot);
    symbols.find();
    List<Either<SymbolInformation, DocumentSymbol>> all = new ArrayList<>();
    if (client.nestsSymbols()) {
      symbols.top.forEach(each -> all.add(Either.forRight(each)));
    } else {
      symbols.addFlat(symbols.top, null, all);
    }
    return all;
  }

  private void find() {
    Corpus corpus = spot.moment().corpus();
    Map<Heading, Entry> entries = new IdentityHashMap<>();
    Deque<DocumentSymbol> open = new ArrayDeque<>();
    Deque<Integer> levels = new ArrayDeque<>();
    for (Entry each : corpus.entries().of(document)) {
      each.heading().ifPresent(heading -> entries.put(heading, each));
      if (each.heading().isEmpty()) {
        Span whole = new Span(0, document.lines().length());
        DocumentSymbol symbol = symbol(each.title(), ENTRY, whole, each.place(), each.kind());
        top.add(symbol);
        open.push(symbol);
        levels.push(0);
      }
    }
    Map<Integer, String> ids = ids(corpus);
    List<Heading> headings = Outline.headings(document);
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      while (!levels.isEmpty() && levels.peek() >= heading.level()) {
        levels.pop();
        open.pop();
      }
      DocumentSymbol symbol =
          symbol(
              heading.title(),
              entries.containsKey(heading) ? ENTRY : HEADING,
              Outline.section(document, headings, i),
              heading.span(),
              detail(
                  Optional.ofNullable(ids.get(heading.span().start())),
                  Optional.ofNullable(entries.get(heading))));
      (open.isEmpty() ? top : open.peek().getChildren()).add(symbol);
      open.push(symbol);
      levels.push(heading.level());
    }
  }

  /** The ids of headings by where these start. */
  private Map<Integer, String> ids(Corpus corpus) {
    Map<Integer, String> ids = new HashMap<>();
    for (Definition each : corpus.anchors().of(document)) {
      int heading = each.anchor().heading();
      if (heading >= 0 && !each.id().isEmpty()) {
        ids.putIfAbsent(document.headings().get(heading).span().start(), each.id());
      }
    }
    return ids;
  }

  private static String detail(Optional<String> id, Optional<Entry> entry) {
    String kind = entry.map(each -> each.kind() + " ").orElse("");
    return (kind + id.map(each -> "#" + each).orElse("")).strip();
  }

  private DocumentSymbol symbol(
      String name, SymbolKind kind, Span span, Span selected, String detail) {
    // Editors refuse what has no name.
    String shown = name.isBlank() ? "(no title)" : name;
    DocumentSymbol symbol =
        new DocumentSymbol(
            shown,
            kind,
            spot.places().range(span),
            spot.places().range(selected),
            detail,
            new ArrayList<>());
    return symbol;
  }

  @SuppressWarnings("deprecation") // of editors that know no other form
  private void addFlat(
      List<DocumentSymbol> symbols,
      String container,
      List<Either<SymbolInformation, DocumentSymbol>> all) {
    for (DocumentSymbol each : symbols) {
      Location location = new Location(spot.moment().uri(spot.path()), each.getRange());
      all.add(
          Either.forLeft(
              new SymbolInformation(each.getName(), each.getKind(), location, container)));
      addFlat(each.getChildren(), each.getName(), all);
    }
  }
}
