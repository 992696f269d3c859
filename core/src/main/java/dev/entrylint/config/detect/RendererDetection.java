package dev.entrylint.config.detect;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.SlashedPath;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.RendererMarker;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.renderer.SiteSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The dialect of a corpus, detected from the configuration of a renderer that lies in its root, in
 * the folder below it that holds most of its pages, or above it with the root among its pages.
 *
 * @param dialect its name, with options
 * @param because the path of the file or folder that gave it away
 * @param base the folder in which that lies, seen from the root; empty if that is the root
 * @param folders in which a path is looked up that begins at the root of the site, the one with the
 *     pages first; none if nothing is known of them
 * @param languages the folders of the pages of languages, by what their addresses begin with, such
 *     as {@code /de/}
 * @param forms what paths and labels may be besides what they always may in that dialect
 * @param site what more the configuration says; its paths are seen from the root
 */
public record RendererDetection(
    String dialect,
    String because,
    String base,
    List<String> folders,
    Map<String, String> languages,
    Set<PathForm> forms,
    SiteSettings site) {

  /** Where a renderer's configuration lies if it is not in the root of a repository. */
  private static final List<String> BELOW =
      List.of(
          "docs",
          "doc",
          "documentation",
          "website",
          "site",
          "book",
          "guide",
          "manual",
          "en",
          "docs/en",
          "docs/website");

  /**
   * What is detected for the corpus at the root of {@code files}, among {@code known} dialects, if
   * it has but one renderer. What is looked at are the names of files, and the lines of those that
   * have one of a renderer's.
   */
  public static Optional<RendererDetection> in(FileTree files, Collection<String> known) {
    return RendererMap.marked(files, known).main();
  }

  /** The search for what lies in the folder {@code top}, which is the root or around it. */
  record Search(
      FileTree files, String top, Collection<String> known, List<RendererMarker> markers) {

    /** The first that is detected beside the pages, where configurations often lie, and fits. */
    Optional<RendererDetection> below(Predicate<RendererDetection> fits) {
      Optional<RendererDetection> detection = Optional.empty();
      for (int i = 0; detection.isEmpty() && i < BELOW.size(); i++) {
        if (files.isFolder(SlashedPath.resolve(top, BELOW.get(i)))) {
          detection = in(BELOW.get(i), fits);
        }
      }
      return detection;
    }

    /**
     * The first that is detected by what lies in {@code folder} that fits; if there are several,
     * one whose pages have a folder.
     */
    Optional<RendererDetection> in(String folder, Predicate<RendererDetection> fits) {
      Optional<RendererDetection> first = Optional.empty();
      // There are hundreds of names to look for, and steps up only in the path of the top.
      String here = inside(folder);
      String start = inside(top) + here;
      for (RendererMarker marker : markers) {
        for (String name : marker.names()) {
          Optional<FoundMarker> found = FoundMarker.of(marker, files, start + name);
          if (found.isPresent()) {
            RendererDetection detection = detect(found.get(), folder, here + name);
            if (fits.test(detection) && files.isFolder(detection.home())) {
              return Optional.of(detection);
            }
            first = first.isPresent() ? first : Optional.of(detection).filter(fits);
          }
        }
      }
      return first;
    }

    private static String inside(String folder) {
      return folder.isEmpty() ? "" : folder + "/";
    }

    private RendererDetection detect(FoundMarker found, String folder, String path) {
      Set<String> unread = found.marker().reader().unread();
      SettingsFile source =
          new SettingsFile(files, inside(top) + folder, inside(top) + path, unread);
      SiteSettings said = found.site(source, known);
      Languages languages = found.languages(source);
      List<String> names = languages.main(said.folders());
      boolean below = names.isEmpty() && top.isEmpty() && !folder.isEmpty();
      Set<PathForm> forms = new HashSet<>(found.forms(source));
      forms.addAll(said.forms());
      return new RendererDetection(
          said.dialect(),
          seen(path),
          seen(folder),
          seen(folder, below ? List.of("") : names),
          languages.others(each -> seen(folder, List.of(each))),
          Set.copyOf(forms),
          seen(folder, said));
    }

    /** What a site in {@code folder} says, with its paths as seen from the root. */
    private SiteSettings seen(String folder, SiteSettings said) {
      Map<String, List<String>> routes = new TreeMap<>();
      said.routes().forEach((start, names) -> routes.put(start, seen(folder, names)));
      routes.values().removeIf(List::isEmpty);
      return new SiteSettings(
          said.dialect(),
          seen(folder, said.folders()),
          routes,
          said.languages(),
          seen(folder, said.appended()),
          said.excluded(),
          said.tabs(),
          said.forms(),
          said.traits(),
          said.notes());
    }

    /** Those of the folders {@code names} in {@code folder} that lie below the top. */
    private List<String> seen(String folder, List<String> names) {
      List<String> folders = new ArrayList<>();
      for (String name : names) {
        String path = SlashedPath.resolve(folder, name);
        if (!SlashedPath.isAbsolute(name) && !path.equals("..") && !path.startsWith("../")) {
          folders.add(seen(path));
        }
      }
      return List.copyOf(folders);
    }

    /** A path below the top as seen from the root. */
    private String seen(String path) {
      return SlashedPath.shortened(SlashedPath.resolve(top, path), files.above());
    }
  }

  /** The folder in which the pages lie, as far as is known. */
  public String home() {
    return folders.isEmpty() ? base : folders.get(0);
  }

  /** Whether the root, above or beside which the configuration lies, holds pages of it. */
  boolean isAround() {
    String home = home();
    return home.isEmpty() || home.equals("..") || home.endsWith("/..");
  }

  /** Whether it is a guess at {@code dialect}, or at the same with other options. */
  public boolean speaksFor(String dialect) {
    return Renderers.isSameButForOptions(this.dialect, dialect);
  }
}
