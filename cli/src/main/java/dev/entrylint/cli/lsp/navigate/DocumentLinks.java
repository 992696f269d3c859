package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.cli.lsp.root.Spot;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.Position;

/** The links of a document, to be followed. */
public final class DocumentLinks {

  private final Spot spot;
  private final Locations locations;
  private final Set<Span> seen = new HashSet<>();
  private final List<DocumentLink> all = new ArrayList<>();

  private DocumentLinks(Spot spot) {
    this.spot = spot;
    locations = new Locations(spot);
  }

  /** Where the links of the document lead; those out into the world editors find themselves. */
  public static List<DocumentLink> of(Spot spot) {
    return new DocumentLinks(spot).find();
  }

  private List<DocumentLink> find() {
    Moment moment = spot.moment();
    for (RelationList list : moment.corpus().relations().lists(spot.document())) {
      if (list.section().isEmpty()) {
        list.items().forEach(item -> add(item, item.reference().span()));
      }
    }
    for (Link each : moment.corpus().links().of(spot.document())) {
      boolean wiki = each.reference().form() == Reference.Form.WIKI;
      add(each, wiki ? each.reference().span() : each.reference().place());
    }
    for (LabelDefinition each : spot.document().labels()) {
      add(Labels.link(moment.corpus(), spot.document(), each), each.targetSpan());
    }
    return all;
  }

  private void add(Link link, Span place) {
    if (place.length() == 0 || link.resolution() instanceof Resolution.NoSuchAnchor) {
      return;
    }
    Optional<Destination> there = Destination.of(spot.moment(), link);
    if (there.isPresent() && seen.add(place)) {
      DocumentLink shown = new DocumentLink(spot.places().range(place), target(there.get()));
      shown.setTooltip(there.get().title(spot.moment()));
      all.add(shown);
    }
  }

  /** The address of the file, with the line and letter, from 1, if a place in it is meant. */
  private String target(Destination there) {
    String uri = locations.uri(there.path());
    if (there.definition().isEmpty()) {
      return uri;
    }
    Position start = locations.range(there, there.whole()).getStart();
    return uri + "#L" + (start.getLine() + 1) + "," + (start.getCharacter() + 1);
  }
}
