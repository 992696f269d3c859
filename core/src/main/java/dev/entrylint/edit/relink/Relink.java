package dev.entrylint.edit.relink;

import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.link.Resolution.Found;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.relink.PathNames.Relocated;
import dev.entrylint.edit.relink.WrittenLink.Rewritten;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Gives a link another target, in the form and the style in which it is written. What is given was
 * held against the corpus: the link leads where it should, by its own renderer. Nothing if there is
 * no such way, or the form cannot hold it.
 *
 * @param text that of the document that the link is in
 */
public record Relink(CorpusView corpus, Link link, String text) {

  /**
   * Another path.
   *
   * @param path decoded, as seen from where the one before is
   * @param right whether it is where the link should lead
   */
  public Optional<TextEdit> path(String path, Predicate<Resolution> right) {
    LinkSearch search = search(right);
    String other = search.written().letters().path(path);
    return edit(search.with(Optional.of(other), Optional.empty()));
  }

  /**
   * Another fragment.
   *
   * @param fragment decoded
   */
  public Optional<TextEdit> fragment(String fragment, Predicate<Resolution> right) {
    LinkSearch search = search(right);
    String other = search.written().letters().fragment(fragment);
    return edit(search.with(Optional.empty(), Optional.of(other)));
  }

  /**
   * The path of the file at {@code to}; the fragment stays.
   *
   * @param to below the root, with {@code /}
   */
  public Optional<TextEdit> to(String to, Predicate<Resolution> right) {
    LinkSearch search = search(right);
    return edit(search.first(paths(search.written(), to), List.of()));
  }

  /** The same for a document, in which the fragment must be an id. */
  public Optional<TextEdit> to(Document to) {
    boolean id = written().fragment().isPresent();
    return to(to.path(), there -> leadsTo(there, to, id));
  }

  /** Tells whether a link leads exactly to where {@code meant} is. */
  public static Predicate<Resolution> same(Resolution meant) {
    return there -> {
      if (!(meant instanceof Found right) || !(there instanceof Found found)) {
        return meant.equals(there);
      }
      return found.document().path().equals(right.document().path())
          && found.definition().isPresent() == right.definition().isPresent()
          && (right.definition().isEmpty()
              || found.definition().get().isSame(right.definition().get()));
    };
  }

  /** The path of its document, and its id. */
  public Optional<TextEdit> to(Definition definition) {
    LinkSearch search = search(there -> leadsTo(there, definition));
    String path = definition.document().path();
    boolean here = path.equals(document().path()) && reference().form() != Reference.Form.WIKI;
    List<String> paths = here ? List.of("") : paths(search.written(), path);
    return edit(search.first(paths, fragments(search.written(), definition)));
  }

  /** Its id alone, as is enough where all files are one text. */
  public Optional<TextEdit> bare(Definition definition) {
    LinkSearch search = search(there -> leadsTo(there, definition));
    return fragments(search.written(), definition).stream()
        .flatMap(each -> edit(search.with(Optional.of(""), Optional.of(each))).stream())
        .findFirst();
  }

  private static boolean leadsTo(Resolution there, Definition definition) {
    return there instanceof Found found
        && found.definition().filter(each -> each.isSame(definition)).isPresent();
  }

  /** What the link calls {@code definition}: its id, or the title of its heading. */
  public String name(Definition definition) {
    Anchor anchor = definition.anchor();
    boolean titled =
        corpus.links().nameHeadingsByTitle(document())
            && (anchor.kind() == Anchor.Kind.DERIVED || anchor.kind() == Anchor.Kind.EXPLICIT);
    return titled
        ? definition.document().headings().get(anchor.heading()).title()
        : definition.id();
  }

  // ---- how it is written, and ways to write it otherwise

  private WrittenLink written() {
    return new WrittenLink(document(), text, reference());
  }

  private LinkSearch search(Predicate<Resolution> right) {
    return new LinkSearch(
        written(), corpus.links(), document(), (reference, there) -> right.test(there), true);
  }

  private static Optional<TextEdit> edit(Optional<Rewritten> way) {
    return way.map(Rewritten::edit);
  }

  /** Paths of the file at {@code to}, which look like that to where the link leads. */
  private List<String> paths(WrittenLink written, String to) {
    Relocated from = new Relocated(document().path(), document().path());
    String now = place(link.resolution()).orElse("");
    List<String> paths = new ArrayList<>();
    SitePaths.of(corpus, written.path(), now, to).ifPresent(paths::add);
    paths.addAll(new PathNames(written.letters()).of(written.path(), from, new Relocated(now, to)));
    return paths;
  }

  /** The path of the file that it leads to, whatever the fragment is. */
  private static Optional<String> place(Resolution there) {
    if (there instanceof Resolution.Misspelled misspelled) {
      return place(misspelled.meant());
    }
    if (there instanceof Resolution.OtherFile other) {
      return Optional.of(other.path());
    }
    return there instanceof Resolution.NoSuchAnchor missing
        ? Optional.of(missing.document().path())
        : there.found().map(found -> found.document().path());
  }

  private List<String> fragments(WrittenLink written, Definition definition) {
    return FragmentNames.of(
        written.fragment().orElse(""), List.of(name(definition)), written.letters());
  }

  /** Whether {@code there} is {@code to}, and an id in it if there must be one. */
  private static boolean leadsTo(Resolution there, Document to, boolean id) {
    return there instanceof Found found
        && found.document().path().equals(to.path())
        && (!id || found.definition().isPresent());
  }

  private Document document() {
    return link.document();
  }

  private Reference reference() {
    return link.reference();
  }
}
