package dev.entrylint.config;

import dev.entrylint.convention.Glob;
import dev.entrylint.renderer.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which documents have a renderer of their own that was detected, since they lie in the folder of
 * its pages; and which files it leaves out.
 *
 * @param areas those in deeper folders first
 * @param omissions the files that are no documents, since none of the renderers makes pages of them
 * @param rest why documents in no area are read as they are, if no file gave that away
 */
public record RendererAreas(List<Area> areas, List<Omission> omissions, String rest) {

  /** Where all documents are rendered by one. */
  public static final RendererAreas NONE =
      new RendererAreas(List.of(), List.of(), "the configuration says so");

  /**
   * The documents in a folder.
   *
   * @param folder seen from the root, without a closing slash; empty for the root
   * @param names of the only files that it is about, without ending, which lie in the folder
   *     itself; none if it is about all in and below the folder
   * @param because what gave the renderer away: the path of a file, or what is written in documents
   * @param part whether they are no pages of a site, and are put into some
   */
  public record Area(
      String folder, Set<String> names, Renderer renderer, String because, boolean part) {

    /** Documents that are what their renderer makes of them. */
    public Area(String folder, Set<String> names, Renderer renderer, String because) {
      this(folder, names, renderer, because, false);
    }

    /** Whether the document at {@code path} is one of them. */
    boolean holds(String path) {
      int start = folder.isEmpty() ? 0 : folder.length() + 1;
      boolean inside =
          start == 0 || path.startsWith(folder) && path.startsWith("/", folder.length());
      return inside && (names.isEmpty() || names.contains(stem(path, start)));
    }

    /** The name of the file without its ending, if it lies in the folder itself. */
    private static String stem(String path, int start) {
      int dot = path.lastIndexOf('.');
      boolean here = path.indexOf('/', start) < 0;
      return here ? path.substring(start, dot < start ? path.length() : dot) : "";
    }

    /** The documents as globs. */
    public List<Glob> globs() {
      String start = folder.isEmpty() ? "" : folder + "/";
      List<Glob> globs = new ArrayList<>();
      for (String name : names.stream().sorted().toList()) {
        globs.add(new Glob(start + name + ".*"));
      }
      return globs.isEmpty() ? List.of(new Glob(start + "**")) : List.copyOf(globs);
    }
  }

  /**
   * Files that are left out.
   *
   * @param why the reason, as it stands behind a colon
   */
  public record Omission(Glob glob, String why) {}

  /** The area of the document at {@code path}, if it lies in any. */
  public Optional<Area> of(String path) {
    for (Area area : areas) {
      if (area.holds(path)) {
        return Optional.of(area);
      }
    }
    return Optional.empty();
  }
}
