package dev.entrylint.config.detect;

import dev.entrylint.base.SlashedPath;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.RendererMarker;
import dev.entrylint.renderer.Renderers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 */
public record RendererDetection(
    String dialect,
    String because,
    String base,
    List<String> folders,
    Map<String, String> languages,
    Set<PathForm> forms) {

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

  /** What is detected for the corpus at {@code root}, among {@code known} dialects. */
  public static Optional<RendererDetection> at(Path root, Collection<String> known) {
    List<RendererMarker> markers = new ArrayList<>(Renderers.markers());
    markers.removeIf(marker -> !known.contains(marker.dialect()));
    Search search = new Search(root, root, known, markers);
    Optional<RendererDetection> detection = search.in("", any -> true);
    if (detection.isEmpty()) {
      detection = search.below(each -> PageCount.isMost(root, each.home()));
    }
    Path top = root;
    while (detection.isEmpty() && !isRepository(top) && top.getParent() != null) {
      top = top.getParent();
      search = new Search(root, top, known, markers);
      detection = search.in("", each -> each.isAround(root));
      if (detection.isEmpty()) {
        detection = search.below(each -> each.isAround(root));
      }
    }
    return detection;
  }

  /** What is around a repository has nothing to do with it. */
  private static boolean isRepository(Path folder) {
    return Files.exists(folder.resolve(".git"));
  }

  /** The search for what lies in the folder {@code top}, which is the root or around it. */
  private record Search(
      Path root, Path top, Collection<String> known, List<RendererMarker> markers) {

    Optional<RendererDetection> below(Predicate<RendererDetection> fits) {
      Optional<RendererDetection> detection = Optional.empty();
      for (int i = 0; detection.isEmpty() && i < BELOW.size(); i++) {
        if (Files.isDirectory(top.resolve(BELOW.get(i)))) {
          detection = in(BELOW.get(i), fits);
        }
      }
      return detection;
    }

    /** The first that is detected by what lies in {@code folder} that fits. */
    Optional<RendererDetection> in(String folder, Predicate<RendererDetection> fits) {
      Path base = top.resolve(folder);
      for (RendererMarker marker : markers) {
        for (String name : marker.names()) {
          Optional<FoundMarker> found = FoundMarker.of(marker, base.resolve(name));
          if (found.isPresent()) {
            RendererDetection detection = detect(found.get(), base, name);
            if (fits.test(detection)) {
              return Optional.of(detection);
            }
          }
        }
      }
      return Optional.empty();
    }

    private RendererDetection detect(FoundMarker found, Path base, String name) {
      Languages languages = found.languages();
      List<String> names = languages.main(found.folders());
      boolean below = names.isEmpty() && !base.equals(root) && base.startsWith(root);
      return new RendererDetection(
          found.dialect(known),
          seen(base.resolve(name)),
          seen(base),
          seen(base, below ? List.of("") : names),
          languages.others(folder -> seen(base, List.of(folder))),
          found.forms());
    }

    /** Those of the folders {@code names} in {@code base} that lie below the top. */
    private List<String> seen(Path base, List<String> names) {
      List<String> folders = new ArrayList<>();
      for (String folder : names) {
        Path path = base.resolve(folder).normalize();
        if (path.startsWith(top)) {
          folders.add(seen(path));
        }
      }
      return List.copyOf(folders);
    }

    private String seen(Path path) {
      return SlashedPath.of(root.relativize(path));
    }
  }

  /** The folder in which the pages lie, as far as is known. */
  public String home() {
    return folders.isEmpty() ? base : folders.get(0);
  }

  /** Whether {@code root}, above or beside which the configuration lies, holds pages of it. */
  private boolean isAround(Path root) {
    return root.startsWith(root.resolve(home()).normalize());
  }

  /** Whether it is a guess at {@code dialect}, or at the same with other options. */
  public boolean speaksFor(String dialect) {
    return Renderers.isSameButForOptions(this.dialect, dialect);
  }
}
