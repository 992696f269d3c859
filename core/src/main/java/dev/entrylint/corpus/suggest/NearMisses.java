package dev.entrylint.corpus.suggest;

import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.page.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What was probably meant by fragments that name nothing; searched when it is first asked for. */
public final class NearMisses {

  /** A page that lacks more ids than these has not lost their ends, it is read in the wrong way. */
  private static final int MOST_PARTS = 50;

  private final AnchorIndex anchors;
  private final UnreadIds unread;

  // By the text in which fragments are looked up.
  private final Map<Object, Set<String>> missed = new ConcurrentHashMap<>();
  private final Map<Object, Map<String, List<Definition>>> found = new ConcurrentHashMap<>();

  /**
   * @param unread the ids of which is known what they mean
   */
  public NearMisses(AnchorIndex anchors, UnreadIds unread) {
    this.anchors = anchors;
    this.unread = unread;
  }

  /** Notes a fragment that names nothing in the text of {@code page}; on any thread. */
  public void miss(Page page, String fragment) {
    missed.computeIfAbsent(anchors.text(page), text -> ConcurrentHashMap.newKeySet()).add(fragment);
  }

  /** All fragments that name nothing. */
  Set<String> all() {
    Set<String> all = new HashSet<>();
    missed.values().forEach(all::addAll);
    return all;
  }

  /** The likeliest first, then in the order of their ids. */
  public List<Definition> of(Page page, String fragment, int most) {
    List<Definition> near = of(page, fragment);
    return near.size() <= most ? near : List.copyOf(near.subList(0, most));
  }

  private List<Definition> of(Page page, String fragment) {
    Object text = anchors.text(page);
    Set<String> noted = missed.getOrDefault(text, Set.of());
    if (!noted.contains(fragment)) {
      return search(page, Set.of(fragment)).getOrDefault(fragment, List.of());
    }
    return found
        .computeIfAbsent(text, any -> search(page, noted))
        .getOrDefault(fragment, List.of());
  }

  private Map<String, List<Definition>> search(Page page, Set<String> noted) {
    // What is noted for one text of all pages is not for this page alone to leave out.
    Set<String> fragments = anchors.areShared() ? noted : unread.without(page.document, noted);
    Map<String, List<Definition>> near = NearSearch.of(fragments, anchors.all(page));
    boolean misread = noted.size() - near.size() > MOST_PARTS;
    if (anchors.areShared() || near.size() == fragments.size() || misread) {
      return near;
    }
    Set<String> rest = new HashSet<>(fragments);
    rest.removeAll(near.keySet());
    Map<String, List<Definition>> all = new HashMap<>(near);
    PartSearch.of(rest, anchors.all(page)).forEach((part, whole) -> all.put(part, List.of(whole)));
    return all;
  }
}
