package dev.entrylint.corpus.suggest;

import dev.entrylint.base.Lazy;
import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.model.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What was probably meant by fragments that name nothing; searched when it is first asked for. */
final class NearMisses {

  /** A page that lacks more ids than these has not lost their ends, it is read in the wrong way. */
  private static final int MOST_PARTS = 50;

  private final AnchorIndex anchors;
  private final UnreadIds unread;

  private final Lazy<MissedFragments> missed;

  /** By the text in which fragments are looked up. */
  private final Map<Object, Map<String, List<Definition>>> found = new ConcurrentHashMap<>();

  /**
   * @param unread the ids of which is known what they mean
   */
  NearMisses(AnchorIndex anchors, UnreadIds unread, Lazy<MissedFragments> missed) {
    this.anchors = anchors;
    this.unread = unread;
    this.missed = missed;
  }

  /** The likeliest first, then in the order of their ids. */
  List<Definition> of(Document document, String fragment, int most) {
    List<Definition> near = of(document, fragment);
    return near.size() <= most ? near : List.copyOf(near.subList(0, most));
  }

  private List<Definition> of(Document document, String fragment) {
    Object text = anchors.text(document);
    Set<String> missedHere = missed.get().in(text);
    if (!missedHere.contains(fragment)) {
      return search(document, Set.of(fragment), Set.of(fragment)).getOrDefault(fragment, List.of());
    }
    Set<String> soughtHere = missed.get().sought().in(text);
    if (soughtHere.isEmpty()) {
      return List.of();
    }
    return found
        .computeIfAbsent(text, any -> search(document, missedHere, soughtHere))
        .getOrDefault(fragment, List.of());
  }

  private Map<String, List<Definition>> search(
      Document document, Set<String> missedHere, Set<String> soughtHere) {
    // What is missed in one text of all pages is not for this page alone to leave out.
    Set<String> fragments = anchors.areShared() ? soughtHere : unread.without(document, soughtHere);
    Map<String, List<Definition>> near = NearSearch.of(fragments, anchors.all(document));
    boolean misread = missedHere.size() - near.size() > MOST_PARTS;
    if (anchors.areShared() || near.size() == fragments.size() || misread) {
      return near;
    }
    Set<String> rest = new HashSet<>(fragments);
    rest.removeAll(near.keySet());
    Map<String, List<Definition>> all = new HashMap<>(near);
    PartSearch.of(rest, anchors.all(document))
        .forEach((part, whole) -> all.put(part, List.of(whole)));
    return all;
  }
}
