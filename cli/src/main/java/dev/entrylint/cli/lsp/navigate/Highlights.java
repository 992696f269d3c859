package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.root.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

/** What in a document names the same as a place in it. */
public final class Highlights {

  private Highlights() {}

  /** All that names what stands at {@code position}, and what that is, if it is here. */
  public static List<DocumentHighlight> at(Spot spot, Position position) {
    Optional<Subject> subject = Subjects.at(spot, spot.offset(position));
    if (subject.isEmpty()) {
      return List.of();
    }
    Locations locations = new Locations(spot);
    List<DocumentHighlight> all = new ArrayList<>();
    Optional<Location> defined =
        Definitions.of(spot, subject.get())
            .filter(there -> !there.isStart())
            .map(locations::of)
            .filter(each -> isIn(spot, each));
    defined.ifPresent(each -> all.add(of(each, DocumentHighlightKind.Write)));
    for (Location each :
        ReferenceSearch.uses(spot, subject.get(), locations, List.of(spot.document()))) {
      if (isIn(spot, each) && !each.equals(defined.orElse(null))) {
        all.add(of(each, DocumentHighlightKind.Read));
      }
    }
    return all;
  }

  private static boolean isIn(Spot spot, Location location) {
    return location.getUri().equals(spot.moment().uri(spot.path()));
  }

  private static DocumentHighlight of(Location location, DocumentHighlightKind kind) {
    return new DocumentHighlight(location.getRange(), kind);
  }
}
