package dev.entrylint.renderer;

import dev.entrylint.renderer.setting.Setting;
import java.util.Optional;
import java.util.Set;

/** The way from the configuration of a renderer to what it says of a site. */
@FunctionalInterface
public interface SiteReader {

  /** What is there to be read. */
  interface Source {

    /** What the file says by which the renderer was found; nothing if that is a folder. */
    Setting own();

    /** What the file at {@code path} says, seen from the folder of the site, if there is one. */
    Optional<Setting> at(String path);

    /** Whether there is a file or folder at {@code path}, seen from the folder of the site. */
    boolean exists(String path);

    /** The names of what lies in {@code folder}, seen from the folder of the site; or none. */
    Set<String> names(String folder);
  }

  /**
   * The keys of the configuration, as far as it is YAML, that it has no use for: what stands below
   * them may be long, and is not read.
   */
  default Set<String> unread() {
    return Set.of();
  }

  /** Puts what {@code source} says into {@code draft}. */
  void read(Source source, SiteDraft draft);
}
