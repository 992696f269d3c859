package dev.entrylint.engine.move;

import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Addresses;
import dev.entrylint.corpus.link.Addresses.Address;
import dev.entrylint.corpus.link.FoundBy;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.frontmatter.FrontMatterEdits;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Redirecting;
import dev.entrylint.renderer.Redirecting.OwnAddress;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Renderers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Addresses that live on when pages get another path, for links from elsewhere: a page keeps its
 * own, or lists that which it had.
 */
final class FormerAddresses {

  private final Snapshot before;
  private final MovedCorpus corpus;

  FormerAddresses(Snapshot before, MovedCorpus corpus) {
    this.before = before;
    this.corpus = corpus;
  }

  // ---- pages that keep their address

  /**
   * Writes its own address into each page that may say one, and would get another.
   *
   * @param renamed the corpus in which all has its new path
   * @return whether any has been written
   * @throws MoveRefusedException if one cannot be written
   */
  boolean keep(Snapshot renamed) throws MoveRefusedException {
    boolean written = false;
    for (Document document : moving()) {
      Optional<OwnAddress> own = redirecting(document).address();
      if (own.isPresent() && isLost(document, renamed)) {
        corpus.edits().add(address(document, own.get()));
        written = true;
      }
    }
    return written;
  }

  private TextEdit address(Document document, OwnAddress own) throws MoveRefusedException {
    String path = document.path();
    String then = corpus.relocation().of(path);
    if (!own.isFor(path) || !own.isFor(then)) {
      throw refused(document, "pages there have no '" + own.key() + "'");
    }
    Optional<String> address = before.corpus().addresses().below(document);
    if (address.isEmpty()) {
      throw refused(document, "its address is made of a date");
    }
    return FrontMatterEdits.of(
            document, corpus.texts().of(document), Optional.of(FrontMatter.Format.YAML))
        .set(own.key(), address.get())
        .orElseThrow(
            () -> refused(document, "'" + own.key() + "' cannot be written in its front matter"));
  }

  /** Whether the page has another address in {@code after}, or shares its own with another. */
  private boolean isLost(Document document, Snapshot after) {
    Addresses addresses = after.corpus().addresses();
    Document then = then(document, after);
    Optional<Address> address = before.corpus().addresses().of(document);
    return address.isPresent()
        && (!addresses.of(then).equals(address)
            || addresses
                .at(address.get())
                .filter(each -> each.path().equals(then.path()))
                .isEmpty());
  }

  // ---- pages that list the address that they had

  /**
   * Lays the addresses into {@code corpus} that pages had, and gives the snapshot that has them.
   *
   * @param moved what it is without them
   * @throws MoveRefusedException if the renderer has no such addresses, or links would be lost
   */
  Snapshot list(Snapshot moved) throws MoveRefusedException, IOException, ConfigException {
    MoveEdits edits = new MoveEdits();
    for (Document document : moving()) {
      if (redirecting(document).address().isEmpty()) {
        alias(document, moved).ifPresent(edits::add);
      } else if (isLost(document, moved)) {
        throw refused(document, "another page has its address, or would have it");
      }
    }
    if (edits.paths().isEmpty()) {
      return moved;
    }
    Snapshot after = corpus.laid(edits);
    Mover.refuseLost(LinkProof.lostById(moved, after, edits));
    return after;
  }

  private Optional<TextEdit> alias(Document document, Snapshot moved)
      throws MoveRefusedException, IOException {
    Optional<String> key = redirecting(document).listedIn(renderer(document));
    if (key.isEmpty()) {
      throw refused(document, renderer(document).name() + " knows no former addresses of pages");
    }
    Document then = then(document, moved);
    Optional<String> address = address(document);
    if (address.isEmpty()) {
      throw refused(document, "its address is not known");
    }
    boolean kept = redirecting(document).plugin() && !isLost(document, moved);
    if (kept || leads(moved.corpus(), address.get(), then)) {
      return Optional.empty(); // it has an address of its own, and keeps it
    }
    Optional<TextEdit> edit =
        FrontMatterEdits.of(then, corpus.then(then.path()), Optional.of(FrontMatter.Format.YAML))
            .add(key.get(), 0, address.get());
    if (edit.isEmpty()) {
      throw refused(document, "'" + key.get() + "' cannot be written in its front matter");
    }
    return edit;
  }

  /** The address that the page has on its site. */
  private Optional<String> address(Document document) {
    Renderer renderer = renderer(document);
    if (!redirecting(document).plugin()) {
      return shortest(document);
    }
    Optional<String> below = before.corpus().addresses().below(document);
    boolean file = !renderer.has(LinkTrait.PRETTY_ADDRESSES);
    return below.map(
        each ->
            each.endsWith("/") || each.endsWith(".html") ? each : each + (file ? ".html" : "/"));
  }

  /**
   * The shortest path from the site's root, with a slash at its end, that is the address of the
   * page.
   */
  private Optional<String> shortest(Document document) {
    String path = document.path();
    int dot = path.lastIndexOf('.');
    String stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    for (String page : List.of(stem, stem.substring(0, Math.max(0, stem.lastIndexOf('/'))))) {
      for (int at = page.length(); at > 0; ) {
        at = page.lastIndexOf('/', at - 1);
        String address = "/" + page.substring(at + 1) + "/";
        if (leads(before.corpus(), address, document)) {
          return Optional.of(address);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean leads(Corpus corpus, String address, Document document) {
    return corpus
        .links()
        .resolve(document, link(address))
        .found()
        .filter(each -> each.by().clue() == FoundBy.Clue.ADDRESS)
        .filter(each -> each.document().path().equals(document.path()))
        .isPresent();
  }

  private static Reference link(String target) {
    return new Reference(
        Reference.Form.INLINE, false, target, "", Optional.empty(), Span.at(0), Span.at(0));
  }

  // ---- the pages, and their renderers

  private List<Document> moving() {
    return before.corpus().documents().stream()
        .filter(each -> corpus.relocation().moves(each.path()))
        .toList();
  }

  private Document then(Document document, Snapshot after) {
    return after.corpus().document(corpus.relocation().of(document.path())).orElseThrow();
  }

  private Renderer renderer(Document document) {
    return before.project().config().renderersOf(document.path()).get(0);
  }

  private Redirecting redirecting(Document document) {
    return Renderers.redirecting(renderer(document).name());
  }

  private MoveRefusedException refused(Document document, String why) {
    return new MoveRefusedException(
        "the address of '"
            + document.path()
            + "' cannot be kept: "
            + why
            + "; without --keep-old, "
            + redirecting(document).way());
  }
}
