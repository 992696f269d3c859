package dev.entrylint.corpus.relation;

import dev.entrylint.convention.AnchorScope;
import dev.entrylint.convention.Root;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.IdOwner;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What readers can come to by links from the declared roots. Where each file is a page of its own,
 * who comes to a page comes to all that stands on it; where all files are one page, it is the links
 * that lead to an entry, and with an entry what lies in it is reached.
 */
public final class Reach {

  private final Corpus corpus;
  private final AnchorScope scope;
  private final List<Root> unused = new ArrayList<>(0);

  /** The paths of documents that are reached; of one page the part that lies in no entry. */
  private final Set<String> documents = new HashSet<>();

  private final Set<IdOwner> entries = new HashSet<>();

  /** Where links have still to be followed. */
  private final Deque<Spot> open = new ArrayDeque<>();

  /** An entry, or what of a document lies in none. */
  private record Spot(Document document, Optional<Entry> entry) {}

  public Reach(Corpus corpus) {
    this.corpus = corpus;
    scope = corpus.conventions().anchors();
    for (Root root : corpus.conventions().roots()) {
      if (!enter(root)) {
        unused.add(root);
      }
    }
    while (!open.isEmpty()) {
      follow(open.pop());
    }
  }

  /** The roots that fit no document and no entry. */
  public List<Root> unusedRoots() {
    return List.copyOf(unused);
  }

  /** Whether readers come to {@code entry}, or to one that claims its id; true without any root. */
  public boolean includes(Entry entry) {
    if (unused.size() == corpus.conventions().roots().size()) {
      return true;
    }
    return scope == AnchorScope.FILE
        ? documents.contains(entry.document().path())
        : entries.contains(IdOwner.of(entry, scope));
  }

  private boolean enter(Root root) {
    boolean used = false;
    for (Document document : corpus.documents()) {
      if (root.fits(document)) {
        enter(document);
        corpus.entries(document).forEach(this::enter);
        used = true;
      } else if (root.isId()) {
        for (Entry entry : corpus.entries(document)) {
          if (root.fits(entry)) {
            enter(entry);
            used = true;
          }
        }
      }
    }
    return used;
  }

  private void enter(Document document) {
    if (documents.add(document.path())) {
      open.push(new Spot(document, Optional.empty()));
    }
  }

  private void enter(Entry entry) {
    if (scope == AnchorScope.FILE) {
      enter(entry.document());
    } else if (entries.add(IdOwner.of(entry, scope))) {
      open.push(new Spot(entry.document(), Optional.of(entry)));
    }
  }

  private void follow(Spot from) {
    if (from.entry().isPresent()) {
      Span span = from.entry().get().span();
      corpus.links(from.document(), span).forEach(this::follow);
      List<Entry> entries = corpus.entries(from.document());
      for (int i = firstAt(entries, span.start());
          i < entries.size() && span.contains(entries.get(i).span());
          i++) {
        enter(entries.get(i));
      }
      return;
    }
    for (Link link : corpus.links(from.document())) {
      if (scope == AnchorScope.FILE || !isInEntry(link)) {
        follow(link);
      }
    }
  }

  private static int firstAt(List<Entry> entries, int offset) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isInEntry(Link link) {
    return corpus.entryAt(link.document(), link.reference().span().start()).isPresent();
  }

  private void follow(Link link) {
    if (link.resolution().found().isEmpty()) {
      return;
    }
    Resolution.Found found = link.resolution().found().get();
    Optional<Entry> entry = corpus.target(link);
    if (entry.isEmpty() && found.definition().isPresent()) {
      int place = found.definition().get().anchor().span().start();
      entry = corpus.entryAt(found.document(), place);
    }
    entry.ifPresent(this::enter);
    if (entry.isEmpty() || found.definition().isEmpty()) {
      enter(found.document());
    }
  }
}
