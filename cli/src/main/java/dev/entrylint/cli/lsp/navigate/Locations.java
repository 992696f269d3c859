package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.cli.lsp.root.Spot;
import dev.entrylint.cli.lsp.text.TextPlaces;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places in the files of a corpus as the protocol has them. For one request. */
final class Locations {

  private final Moment moment;
  private final Map<String, TextPlaces> texts = new HashMap<>();
  private final Map<String, String> uris = new HashMap<>();

  /** Those in files of {@code moment}. */
  Locations(Moment moment) {
    this.moment = moment;
  }

  /** Those of what is asked of {@code spot}, whose file keeps the name that it is open by. */
  Locations(Spot spot) {
    this(spot.moment());
    texts.put(spot.document().path(), spot.places());
    uris.put(spot.document().path(), spot.moment().uri(spot.path()));
  }

  /** What an editor calls the file at {@code path}. */
  String uri(String path) {
    return uris.computeIfAbsent(path, moment::uri);
  }

  /** The place of {@code span} in {@code document}. */
  Range range(Document document, Span span) {
    return texts.computeIfAbsent(document.path(), path -> moment.places(document)).range(span);
  }

  /** The same with the name of the file. */
  Location of(Document document, Span span) {
    return new Location(uri(document.path()), range(document, span));
  }

  /** Where {@code link} stands. */
  Location of(Link link) {
    return of(link.document(), link.reference().place());
  }

  /** The places of {@code links}, in their order. */
  List<Location> of(List<Link> links) {
    return links.stream().map(this::of).toList();
  }

  /** The place of {@code span} in the file of {@code there}. */
  Range range(Destination there, Span span) {
    return there
        .document()
        .map(document -> range(document, span))
        .orElseGet(() -> new Range(new Position(0, 0), new Position(0, 0)));
  }

  /** The place that {@code there} is. */
  Location of(Destination there) {
    return new Location(uri(there.path()), range(there, there.selected()));
  }
}
