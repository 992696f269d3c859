package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.root.Spot;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.Backlinks;
import dev.entrylint.corpus.relation.RelationList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * The relations of entries, as calls: an entry calls those in its lists. Where no relations are
 * agreed on, all links count; where there are no entries, documents are.
 */
public final class CallHierarchy {

  /** What the detail of an item says where links are meant. */
  private static final String LINKS = "links";

  /** One end of a relation, and which. */
  private record End(Unit unit, String relation) {}

  private final Spot spot;
  private final Corpus corpus;
  private final Locations locations;

  private CallHierarchy(Spot spot) {
    this.spot = spot;
    corpus = spot.moment().corpus();
    locations = new Locations(spot);
  }

  /** The entry that the link at {@code position} leads to; where there is none that it lies in. */
  public static List<CallHierarchyItem> at(Spot spot, Position position) {
    int offset = spot.offset(position);
    CallHierarchy calls = new CallHierarchy(spot);
    return Subjects.at(spot, offset)
        .filter(Subject.Target.class::isInstance)
        .map(Subject.Target.class::cast)
        .flatMap(each -> Unit.target(calls.corpus, each.link()))
        .or(() -> Optional.of(Unit.at(calls.corpus, spot.document(), offset)))
        .map(unit -> List.of(calls.item(unit, unit.kind())))
        .orElse(List.of());
  }

  private CallHierarchyItem item(Unit unit, String detail) {
    CallHierarchyItem item = new CallHierarchyItem();
    item.setName(unit.title(corpus));
    item.setDetail(detail);
    item.setKind(DocumentSymbols.ENTRY);
    item.setUri(locations.uri(unit.document().path()));
    item.setRange(locations.range(unit.document(), unit.span()));
    item.setSelectionRange(locations.range(unit.document(), unit.place(corpus)));
    return item;
  }

  private Unit unit(CallHierarchyItem item) {
    int offset = spot.offset(item.getSelectionRange().getStart());
    return Unit.at(corpus, spot.document(), offset);
  }

  private boolean hasRelations() {
    return !corpus.conventions().relations().isEmpty();
  }

  /** The entries that have {@code item} in a list. */
  public static List<CallHierarchyIncomingCall> incoming(Spot spot, CallHierarchyItem item) {
    return new CallHierarchy(spot).incoming(item);
  }

  private List<CallHierarchyIncomingCall> incoming(CallHierarchyItem item) {
    Map<End, List<Link>> calls = new LinkedHashMap<>();
    Unit unit = unit(item);
    if (!hasRelations()) {
      for (Link each : unit.inbound(corpus)) {
        int start = each.reference().span().start();
        add(calls, Unit.at(corpus, each.document(), start), LINKS, each);
      }
    } else if (unit.entry().isPresent()) {
      for (Backlinks.Naming each : corpus.backlinks().to(unit.entry().get())) {
        add(calls, Unit.of(each.list().entry()), each.list().relation(), each.item());
      }
    }
    List<CallHierarchyIncomingCall> all = new ArrayList<>();
    calls.forEach(
        (from, links) ->
            all.add(new CallHierarchyIncomingCall(item(from.unit, from.relation), ranges(links))));
    return all;
  }

  /** The entries in the lists of {@code item}. */
  public static List<CallHierarchyOutgoingCall> outgoing(Spot spot, CallHierarchyItem item) {
    return new CallHierarchy(spot).outgoing(item);
  }

  private List<CallHierarchyOutgoingCall> outgoing(CallHierarchyItem item) {
    Map<End, List<Link>> calls = new LinkedHashMap<>();
    Unit unit = unit(item);
    if (!hasRelations()) {
      for (Link each : corpus.links().of(spot.document()).within(unit.span())) {
        Unit.target(corpus, each)
            .filter(to -> !to.equals(unit))
            .ifPresent(to -> add(calls, to, LINKS, each));
      }
    } else {
      for (RelationList list : corpus.relations().lists(spot.document())) {
        boolean own = unit.equals(Unit.of(list.entry()));
        for (Link each : own ? list.items() : List.<Link>of()) {
          if (!list.isFixed(each)) {
            corpus
                .relations()
                .meant(list, each)
                .ifPresent(to -> add(calls, Unit.of(to), list.relation(), each));
          }
        }
      }
    }
    List<CallHierarchyOutgoingCall> all = new ArrayList<>();
    calls.forEach(
        (to, links) ->
            all.add(new CallHierarchyOutgoingCall(item(to.unit, to.relation), ranges(links))));
    return all;
  }

  private static void add(Map<End, List<Link>> calls, Unit unit, String relation, Link link) {
    calls.computeIfAbsent(new End(unit, relation), end -> new ArrayList<>()).add(link);
  }

  private List<Range> ranges(List<Link> links) {
    return links.stream().map(each -> locations.of(each).getRange()).toList();
  }
}
