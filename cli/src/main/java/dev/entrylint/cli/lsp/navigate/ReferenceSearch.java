package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.root.Spot;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

/** What leads to what stands at a place. */
public final class ReferenceSearch {

  private ReferenceSearch() {}

  /**
   * The places of all that leads to what stands at {@code position}.
   *
   * @param definition whether to name the place, too, that they lead to
   */
  public static List<Location> at(Spot spot, Position position, boolean definition) {
    Optional<Subject> subject = Subjects.at(spot, spot.offset(position));
    if (subject.isEmpty()) {
      return List.of();
    }
    Locations locations = new Locations(spot);
    Set<Location> all = new LinkedHashSet<>();
    if (definition) {
      Definitions.of(spot, subject.get()).ifPresent(there -> all.add(locations.of(there)));
    }
    List<Document> documents = spot.moment().corpus().documents();
    all.addAll(uses(spot, subject.get(), locations, documents));
    return List.copyOf(all);
  }

  /**
   * The places that lead to {@code subject}.
   *
   * @param documents where to look for what leads out of the corpus
   */
  static List<Location> uses(
      Spot spot, Subject subject, Locations locations, List<Document> documents) {
    Corpus corpus = spot.moment().corpus();
    Inbound inbound = new Inbound(corpus);
    if (subject instanceof Subject.Target target) {
      return locations.of(inbound.like(target.link(), documents));
    }
    if (subject instanceof Subject.Named named) {
      return locations.of(inbound.to(named.definition()));
    }
    if (subject instanceof Subject.Whole) {
      return locations.of(inbound.toDocument(spot.document()));
    }
    List<Span> spans =
        subject instanceof Subject.Label label
            ? Labels.places(corpus, spot.document(), label.label())
            : subject instanceof Subject.Note note ? note.notes().uses(note.label()) : List.of();
    return spans.stream().map(span -> locations.of(spot.document(), span)).toList();
  }
}
