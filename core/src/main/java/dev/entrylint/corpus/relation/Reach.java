package dev.entrylint.corpus.relation;

import dev.entrylint.convention.AnchorScope;
import dev.entrylint.convention.Conventions;
import dev.entrylint.convention.Root;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.entry.IdOwner;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.LinkIndex;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.page.Pages;
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
 * What readers reach by links from the declared roots. Where each file is a page of its own, a page
 * is reached with all that stands on it; where all files are one page, an entry is reached by the
 * links that lead to it, and with it what lies in it.
 */
public final class Reach {

  private final Pages pages;
  private final LinkIndex links;
  private final EntryIndex entries;
  private final EntryLinks entryLinks;
  private final AnchorScope scope;
  private final int roots;
  private final List<Root> unused = new ArrayList<>(0);

  /** The paths of documents that are reached; of one page the part that lies in no entry. */
  private final Set<String> reachedDocuments = new HashSet<>();

  private final Set<IdOwner> reachedEntries = new HashSet<>();

  /** Where links have still to be followed. */
  private final Deque<Spot> open = new ArrayDeque<>();

  /** An entry, or what of a document lies in none. */
  private record Spot(Document document, Optional<Entry> entry) {}

  /** Follows the links from the roots that {@code conventions} declare. */
  public Reach(
      Conventions conventions,
      Pages pages,
      LinkIndex links,
      EntryIndex entries,
      EntryLinks entryLinks) {
    this.pages = pages;
    this.links = links;
    this.entries = entries;
    this.entryLinks = entryLinks;
    scope = conventions.anchors();
    roots = conventions.roots().size();
    for (Root root : conventions.roots()) {
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

  /** Whether readers reach {@code entry}, or one with its id; true without any root. */
  public boolean includes(Entry entry) {
    if (unused.size() == roots) {
      return true;
    }
    return scope == AnchorScope.FILE
        ? reachedDocuments.contains(entry.document().path())
        : reachedEntries.contains(entries.owner(entry));
  }

  private boolean enter(Root root) {
    boolean used = false;
    for (Document document : pages.documents()) {
      if (root.fitsPath(document.path())) {
        enter(document);
        entries.of(document).forEach(this::enter);
        used = true;
      } else if (root.isId()) {
        for (Entry entry : entries.of(document)) {
          if (root.fitsId(entry.id())) {
            enter(entry);
            used = true;
          }
        }
      }
    }
    return used;
  }

  private void enter(Document document) {
    if (reachedDocuments.add(document.path())) {
      open.push(new Spot(document, Optional.empty()));
    }
  }

  private void enter(Entry entry) {
    if (scope == AnchorScope.FILE) {
      enter(entry.document());
    } else if (reachedEntries.add(entries.owner(entry))) {
      open.push(new Spot(entry.document(), Optional.of(entry)));
    }
  }

  private void follow(Spot from) {
    if (from.entry().isPresent()) {
      Span span = from.entry().get().span();
      links.of(from.document()).within(span).forEach(this::follow);
      entries.within(from.document(), span).forEach(this::enter);
      return;
    }
    for (Link link : links.of(from.document())) {
      if (scope == AnchorScope.FILE || !isInEntry(link)) {
        follow(link);
      }
    }
  }

  private boolean isInEntry(Link link) {
    return entries.at(link.document(), link.reference().span().start()).isPresent();
  }

  private void follow(Link link) {
    if (link.resolution().found().isEmpty()) {
      return;
    }
    Resolution.Found found = link.resolution().found().get();
    Optional<Entry> entry = entryLinks.target(link);
    if (entry.isEmpty() && found.definition().isPresent()) {
      int place = found.definition().get().anchor().span().start();
      entry = entries.at(found.document(), place);
    }
    entry.ifPresent(this::enter);
    if (entry.isEmpty() || found.definition().isEmpty()) {
      enter(found.document());
    }
  }
}
