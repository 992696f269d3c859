package dev.entrylint.renderer;

import dev.entrylint.parse.Dialect;
import java.util.List;

/**
 * What turns pages into HTML, in the kinds and versions that are akin: their syntax and ids, how
 * they get from a link to a file, how they write what is added to a page, and what gives them away
 * in a root.
 */
interface RendererFamily {

  /**
   * The names by which configuration chooses one of them. Options of a renderer that change ids
   * stand behind its name, as in {@code mkdocs+attr_list}.
   */
  List<String> names();

  /**
   * Whether all names are those of one renderer, in the formats that it reads; the first leaves
   * them to the site.
   */
  default boolean formats() {
    return false;
  }

  /** The dialect of that name, which is one of {@link #names()}. */
  Dialect dialect(String name);

  /** How the one of that name finds files, unless configuration says otherwise. */
  Routing routing(String name);

  /** How the one of that name writes what an edit may add to a page. */
  Writing writing(String name);

  /** How they lead on from addresses that no page has any more. */
  default Redirecting redirecting() {
    return Redirecting.NONE;
  }

  /** What may lie in a root and give one of them away; the first that is there counts. */
  default List<RendererMarker> markers() {
    return List.of();
  }

  /**
   * How soon its markers count where those of several families lie in one root: those of the lowest
   * rank first, since they are the surest.
   */
  default int rank() {
    return 0;
  }

  /** What speaks for one of them in a corpus where nothing marks it. */
  default List<Habit> habits() {
    return List.of();
  }

  /** What speaks for those that show all files of a repository. */
  default List<ForgeMarker> forges() {
    return List.of();
  }

  /** Which files below their configuration are pages. */
  default PageFiles files() {
    return PageFiles.ALL;
  }

  /** Globs for pages that they keep as they were released, and that nobody writes any more. */
  default List<String> frozen() {
    return List.of();
  }
}
