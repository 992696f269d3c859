package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Spot;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** What is shown above entries. */
public final class Lenses {

  /**
   * The command of an editor that shows places: with the address of a document, a position in it
   * and the places.
   */
  public static final String SHOW = "entrylint.showReferences";

  /** How many places are sent with one lens. */
  private static final int MOST = 1000;

  private Lenses() {}

  /**
   * The lenses of the document: how each of its entries stands in the corpus. Where nobody has said
   * what an entry is, the document is one.
   */
  public static List<CodeLens> of(Spot spot, ClientFeatures client) {
    Corpus corpus = spot.moment().corpus();
    Document document = spot.document();
    List<CodeLens> all = new ArrayList<>();
    if (corpus.conventions().kinds().isEmpty()) {
      Span place = corpus.entries().titleHeading(document).map(Heading::span).orElse(Span.at(0));
      List<Link> links = new Inbound(corpus).toDocument(document);
      String title = EntryStanding.links(links.size()) + " here";
      all.add(lens(spot, client, place, title, links));
    }
    for (Entry entry : corpus.entries().of(document)) {
      EntryStanding standing = new EntryStanding(corpus, entry);
      List<Link> links = new ArrayList<>(standing.inbound());
      links.addAll(standing.oneWay());
      all.add(lens(spot, client, entry.place(), standing.line(), links));
    }
    return all;
  }

  private static CodeLens lens(
      Spot spot, ClientFeatures client, Span place, String title, List<Link> links) {
    Position start = spot.places().position(place.start());
    Command command = new Command(title, "");
    if (client.calls(SHOW) && !links.isEmpty()) {
      List<Location> places =
          new Locations(spot).of(links.stream().limit(MOST).toList()).stream().distinct().toList();
      command.setCommand(SHOW);
      command.setArguments(List.of(spot.moment().uri(spot.path()), start, places));
    }
    return new CodeLens(new Range(start, start), command, null);
  }
}
