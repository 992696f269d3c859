package dev.entrylint.corpus.suggest;

import dev.entrylint.base.Lazy;
import dev.entrylint.base.Workers;
import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.anchor.Definitions;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where else in the corpus there are ids that links look for in the wrong text; looked up when it
 * is first asked for, and only for the ids that are missed somewhere.
 */
final class OtherDefinitions {

  private final List<Page> pages;
  private final AnchorIndex anchors;
  private final Lazy<MissedFragments> missed;
  private final Workers workers;
  private final Lazy<Map<String, List<Definition>>> byId = new Lazy<>(this::collect);

  /**
   * @param pages in the order of the corpus
   */
  OtherDefinitions(
      List<Page> pages, AnchorIndex anchors, Lazy<MissedFragments> missed, Workers workers) {
    this.pages = pages;
    this.anchors = anchors;
    this.missed = missed;
    this.workers = workers;
  }

  /**
   * The first definition of {@code id} in each document that has one, if it is missed anywhere; of
   * documents that are read by whoever reads {@code document} so.
   */
  List<Definition> of(String id, Document document) {
    List<Definition> found = byId.get().getOrDefault(id, List.of());
    if (anchors.areReadByOne()) {
      return Collections.unmodifiableList(found);
    }
    List<Definition> alike = new ArrayList<>();
    for (Definition each : found) {
      if (anchors.areReadAlike(each.document(), document)) {
        alike.add(each);
      }
    }
    return Collections.unmodifiableList(alike);
  }

  private Map<String, List<Definition>> collect() {
    Set<String> ids = missed.get().all();
    Map<String, List<Definition>> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    // Of the many definitions only those are looked at that may be one of the few.
    int mask = Integer.highestOneBit(ids.size()) * 16 - 1;
    BitSet hashes = new BitSet(mask + 1);
    ids.forEach(id -> hashes.set(id.hashCode() & mask));
    List<List<Definition>> ofPages = new ArrayList<>(Collections.nCopies(pages.size(), null));
    workers.forEach(
        pages.size(), i -> ofPages.set(i, among(anchors.of(pages.get(i)), ids, hashes, mask)));
    for (List<Definition> ofPage : ofPages) {
      for (Definition each : ofPage) {
        List<Definition> all = found.computeIfAbsent(each.id(), id -> new ArrayList<>(1));
        if (all.isEmpty() || all.get(all.size() - 1).document() != each.document()) {
          all.add(each);
        }
      }
    }
    return found;
  }

  private static List<Definition> among(Definitions all, Set<String> ids, BitSet hashes, int mask) {
    List<Definition> found = List.of();
    for (int i = 0; i < all.size(); i++) {
      Definition definition = hashes.get(all.hash(i) & mask) ? all.get(i) : null;
      if (definition != null && ids.contains(definition.id())) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(definition);
      }
    }
    return found;
  }
}
