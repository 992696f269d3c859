package dev.entrylint.engine;

import dev.entrylint.base.Shortened;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Addresses.Address;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.renderer.Writing;
import java.util.List;
import java.util.Optional;

/**
 * What is said of pages and ids that vanished, and of what to do.
 *
 * @param ref how the state is called that has them
 */
record VanishedWords(String ref) {

  /** How many ids stand for those of a page. */
  private static final int EXAMPLES = 3;

  /** For many pages. */
  String pages() {
    return "{count} pages that were there at "
        + ref
        + " are gone, and nothing leads on from their addresses";
  }

  /**
   * For many ids of one page.
   *
   * @param gone all of them, at least one
   * @param page where they are missed
   */
  String ids(List<Definition> gone, Document page) {
    StringBuilder some = new StringBuilder();
    for (Definition each : gone.subList(0, Math.min(EXAMPLES, gone.size()))) {
      some.append(some.isEmpty() ? "'#" : ", '#").append(shown(each.id())).append('\'');
    }
    return Shortened.sentence(
        "{count} ids of "
            + ref
            + " are gone from '"
            + shown(page.path())
            + "', such as "
            + some
            + ", so links from outside miss them");
  }

  /** For many ids of pages that another renderer, or another setting of it, makes ids of now. */
  String idsMadeOtherwise(Renderer before, Renderer now) {
    return "{count} ids of "
        + ref
        + " are gone from {files} files, which are read as '"
        + now.name()
        + "' now and were as '"
        + before.name()
        + "'; links from outside miss them";
  }

  /**
   * For one page.
   *
   * @param moved what it is now, if that is known
   */
  String page(Document document, Address address, Optional<Document> moved, Renderer renderer) {
    boolean site = address.site().isPresent();
    String what = site ? "the page '" + shown(address.path()) + "'" : "this page";
    String fate =
        moved.isPresent()
            ? (site ? what : "'" + shown(document.path()) + "'")
                + " of "
                + ref
                + " is "
                + (site ? "'" + shown(moved.get().path()) + "'" : "this page")
                + " now"
            : what + " was here at " + ref + " and is gone";
    return Shortened.sentence(
        fate
            + ", and nothing leads on from "
            + (site ? "its address" : "there")
            + ", so links from outside break; "
            + Renderers.redirecting(site ? renderer.name() : Renderers.PLAIN).way());
  }

  /**
   * For one id.
   *
   * @param page where it was, by its address
   * @param moved what has its place now, if that is known
   * @param renderer that of {@code page}
   */
  String id(Definition definition, Document page, Optional<Definition> moved, Renderer renderer) {
    String old = "'#" + shown(definition.id()) + "' of " + ref;
    boolean here = moved.filter(each -> each.document().path().equals(page.path())).isPresent();
    String fate =
        moved.isEmpty()
            ? old + " is gone from this page"
            : here
                ? old + " is '#" + shown(moved.get().id()) + "' now"
                : old
                    + " is '"
                    + shown(moved.get().document().path() + "#" + moved.get().id())
                    + "' now";
    return Shortened.sentence(
        fate + ", so links from outside miss it" + advice(definition.id(), moved, here, renderer));
  }

  private static String advice(
      String id, Optional<Definition> moved, boolean here, Renderer renderer) {
    Writing writing = Renderers.writing(renderer.name());
    Optional<String> anchor = writing.anchor(id);
    if (anchor.isPresent()) {
      String place =
          here
              ? "above the heading"
              : moved.isPresent() ? "where readers learn of that" : "where readers find it now";
      return "; leave '" + anchor.get() + "' " + place;
    }
    Optional<String> list = writing.headingList(id);
    if (list.isPresent()) {
      return here
          ? "; keep it by '" + list.get() + "' behind the heading"
          : "; give it to a heading by '" + list.get() + "'";
    }
    return "; keep the heading's words, or tell who links here";
  }

  private static String shown(String name) {
    return new Shortened().name(name);
  }
}
