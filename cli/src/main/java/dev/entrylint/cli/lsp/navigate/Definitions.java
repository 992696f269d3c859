package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Spot;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.model.Reference;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Where what stands at a place is defined. */
public final class Definitions {

  private Definitions() {}

  /** The definitions of what stands at {@code position}. */
  public static Either<List<? extends Location>, List<? extends LocationLink>> at(
      Spot spot, Position position, ClientFeatures client) {
    Optional<Subject> subject = Subjects.at(spot, spot.offset(position));
    Optional<Destination> there = subject.flatMap(each -> of(spot, each));
    if (there.isEmpty()) {
      return Either.forLeft(List.of());
    }
    Locations locations = new Locations(spot);
    if (!client.linksDefinitions()) {
      return Either.forLeft(List.of(locations.of(there.get())));
    }
    return Either.forRight(
        List.of(
            new LocationLink(
                locations.uri(there.get().path()),
                locations.range(there.get(), there.get().whole()),
                locations.range(there.get(), there.get().selected()),
                spot.places().range(subject.get().span()))));
  }

  /** Where {@code subject}, which stands in the document of {@code spot}, is defined. */
  static Optional<Destination> of(Spot spot, Subject subject) {
    if (subject instanceof Subject.Target target) {
      Optional<Destination> there = Destination.of(spot.moment(), target.link());
      Reference reference = target.link().reference();
      boolean outward = target.link().resolution() instanceof Resolution.External;
      return there.isEmpty() && outward && reference.label().isPresent()
          ? label(spot, reference.label().get())
          : there;
    }
    if (subject instanceof Subject.Label label) {
      return label(spot, label.label());
    }
    if (subject instanceof Subject.Note note) {
      return note.notes()
          .note(note.label())
          .map(
              found ->
                  new Destination(
                      spot.document().path(),
                      Optional.of(spot.document()),
                      Optional.empty(),
                      found.span(),
                      Footnotes.marker(found)));
    }
    return subject instanceof Subject.Named named
        ? Optional.of(Destination.of(named.definition()))
        : Optional.empty();
  }

  private static Optional<Destination> label(Spot spot, String label) {
    return Labels.definition(spot.moment().corpus(), spot.document(), label)
        .map(
            found ->
                new Destination(
                    found.document().path(),
                    Optional.of(found.document()),
                    Optional.empty(),
                    found.label().span(),
                    found.label().span()));
  }
}
