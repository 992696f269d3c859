package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The entries of a corpus by their names. */
public final class WorkspaceSymbols {

  /** How many are named. */
  private static final int MOST = 200;

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingInt(Hit::distance).thenComparingInt(hit -> hit.name.length());

  private record Hit(
      int distance, String name, String container, SymbolKind kind, Document document, Span span) {}

  private final Moment moment;
  private final FuzzyQuery query;
  private final List<Hit> hits = new ArrayList<>();

  private WorkspaceSymbols(Moment moment, String query) {
    this.moment = moment;
    this.query = new FuzzyQuery(query);
  }

  /**
   * The entries that {@code query} may mean by a title or an alias, the likeliest first; headings
   * if it means none.
   */
  public static List<WorkspaceSymbol> of(Moment moment, String query) {
    return new WorkspaceSymbols(moment, query).find();
  }

  private List<WorkspaceSymbol> find() {
    Corpus corpus = moment.corpus();
    for (Entry each : corpus.entries().all()) {
      Document document = each.document();
      add(each.title(), document.path(), DocumentSymbols.ENTRY, document, each.place());
      for (String alias : corpus.aliases(each)) {
        String container = each.title() + ", " + document.path();
        add(alias, container, DocumentSymbols.ENTRY, document, each.place());
      }
    }
    if (corpus.conventions().kinds().isEmpty()) { // each document is what an entry would be
      for (Document each : corpus.documents()) {
        Span place = corpus.entries().titleHeading(each).map(Heading::span).orElse(Span.at(0));
        add(corpus.entries().title(each), each.path(), SymbolKind.File, each, place);
      }
    }
    if (hits.isEmpty()) {
      for (Document document : corpus.documents()) {
        for (Heading each : document.headings()) {
          String path = document.path();
          add(each.title(), path, DocumentSymbols.HEADING, document, each.span());
        }
      }
    }
    Locations locations = new Locations(moment);
    return hits.stream().sorted(BEST_FIRST).limit(MOST).map(hit -> shown(hit, locations)).toList();
  }

  private void add(String name, String container, SymbolKind kind, Document document, Span span) {
    int distance = name.isBlank() ? FuzzyQuery.NONE : query.distance(name);
    if (distance != FuzzyQuery.NONE) {
      hits.add(new Hit(distance, name, container, kind, document, span));
    }
  }

  private static WorkspaceSymbol shown(Hit hit, Locations locations) {
    Location location = locations.of(hit.document, hit.span);
    return new WorkspaceSymbol(hit.name, hit.kind, Either.forLeft(location), hit.container);
  }
}
