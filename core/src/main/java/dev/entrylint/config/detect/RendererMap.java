package dev.entrylint.config.detect;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.Order;
import dev.entrylint.base.SlashedPath;
import dev.entrylint.convention.Glob;
import dev.entrylint.renderer.PageFiles;
import dev.entrylint.renderer.RendererMarker;
import dev.entrylint.renderer.Renderers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The renderers of a corpus: which sites lie in it, by the configurations of their renderers or by
 * what their pages are written in, and the forge that shows all else.
 *
 * @param sites that of the root first, then those nearer to the root first
 * @param main the site that the corpus is if it is but one: that of the root, or of most pages
 * @param forge shows what is on no site
 */
public record RendererMap(
    List<Site> sites, Optional<RendererDetection> main, ForgeDetection forge) {

  /** Where nothing is looked at. */
  public static final RendererMap NONE =
      new RendererMap(List.of(), Optional.empty(), ForgeDetection.PLAIN);

  /**
   * A site.
   *
   * @param folders in which its pages lie; the root is empty
   * @param names of files, without ending, that lie beside its configuration and are no pages of it
   * @param omitted what it leaves out
   * @param parts whether other files in the folder of its configuration are put into its pages
   */
  public record Site(
      RendererDetection detection,
      List<String> folders,
      Set<String> names,
      List<Omitted> omitted,
      boolean parts) {

    /** That which is known by a file, and has the folders that are there of those it may have. */
    static Site of(RendererDetection detection, FileTree files) {
      PageFiles pages = Renderers.files(detection.dialect());
      Set<String> folders = new LinkedHashSet<>();
      folders.add(inside(detection.home()));
      detection.languages().values().forEach(folder -> folders.add(inside(folder)));
      detection.site().routes().values().forEach(each -> addThere(each, files, folders));
      for (String more : pages.folders()) {
        String folder = SlashedPath.resolve(detection.base(), more);
        if (files.isFolder(folder) && !folder.startsWith("..")) {
          folders.add(folder);
        }
      }
      Set<String> names = new LinkedHashSet<>(pages.forgeFiles());
      boolean parts = hasParts(pages, detection.base(), folders);
      if (parts) {
        names.addAll(BodySigns.FORGE_FILES);
      }
      List<String> exclusions = new ArrayList<>(ExcludedFiles.of(detection, files));
      exclusions.removeIf(path -> isForgeFile(path, detection.base(), names));
      return new Site(
          detection,
          List.copyOf(folders),
          there(names, detection.base(), files),
          omitted(detection, pages, exclusions, files),
          parts);
    }

    /** Whether the site has a folder of its own, in which its pages are but some of the files. */
    private static boolean hasParts(PageFiles pages, String base, Set<String> folders) {
      return pages.parts()
          && !base.isEmpty()
          && !base.startsWith("..")
          && !folders.contains("")
          && !folders.contains(base);
    }

    private static void addThere(List<String> names, FileTree files, Set<String> folders) {
      for (String each : names) {
        if (!each.isEmpty() && !each.startsWith("..") && files.isFolder(each)) {
          folders.add(each);
        }
      }
    }

    /** Those of {@code names} that a file in {@code folder} has. */
    static Set<String> there(Set<String> names, String folder, FileTree files) {
      Set<String> there = new LinkedHashSet<>();
      for (String name : files.names(folder)) {
        int dot = name.lastIndexOf('.');
        if (dot > 0 && names.contains(name.substring(0, dot))) {
          there.add(name.substring(0, dot));
        }
      }
      return Set.copyOf(there);
    }

    private static List<Omitted> omitted(
        RendererDetection detection, PageFiles pages, List<String> exclusions, FileTree files) {
      List<Omitted> omitted = new ArrayList<>();
      if (detection.base().startsWith("..")) {
        return omitted;
      }
      for (PageFiles.Omission each : pages.omissions()) {
        boolean base = each.from() == PageFiles.From.BASE;
        String start = base ? detection.base() : detection.home();
        Glob glob = new Glob(SlashedPath.resolve(start, each.glob()));
        if (files.isFolder(glob.base())) {
          omitted.add(new Omitted(glob, each.why()));
        }
      }
      for (String glob : Renderers.frozen(detection.dialect())) {
        omitted.add(new Omitted(new Glob(glob), "an old version"));
      }
      for (String glob : exclusions) {
        omitted.add(new Omitted(new Glob(glob), detection.because() + " leaves it out"));
      }
      return List.copyOf(omitted);
    }

    /** Whether {@code path} is left out since a forge shows it; then its name is added. */
    private static boolean isForgeFile(String path, String base, Set<String> names) {
      for (String name : BodySigns.FORGE_FILES) {
        if (path.equals(SlashedPath.resolve(base, name + ".md"))) {
          names.add(name);
          return true;
        }
      }
      return false;
    }

    /** What is above the root is the root, if it is only looked at from inside. */
    private static String inside(String folder) {
      return folder.equals("..") || folder.endsWith("/..") ? "" : folder;
    }
  }

  /**
   * Files that are left out.
   *
   * @param why the reason, as it stands behind a colon
   */
  public record Omitted(Glob glob, String why) {}

  /** What is detected for the corpus at the root of {@code files}, among {@code known} dialects. */
  public static RendererMap in(FileTree files, Collection<String> known) {
    return in(files, known, true);
  }

  /** The same, by the names of files and what configurations of renderers say. */
  public static RendererMap marked(FileTree files, Collection<String> known) {
    return in(files, known, false);
  }

  private static RendererMap in(FileTree files, Collection<String> known, boolean read) {
    List<RendererMarker> markers = new ArrayList<>(Renderers.markers());
    markers.removeIf(marker -> !known.contains(marker.dialect()));
    SiteWalk walk =
        SiteWalk.of(files, markers.stream().flatMap(each -> each.names().stream()).toList());
    List<RendererDetection> found = new ArrayList<>();
    RendererDetection.Search search = new RendererDetection.Search(files, "", known, markers);
    for (String folder : walk.marked()) {
      boolean part = found.stream().anyMatch(site -> isPart(folder, site));
      if (!part) {
        search.in(folder, any -> true).ifPresent(found::add);
      }
    }
    Optional<RendererDetection> root =
        found.stream().filter(each -> each.base().isEmpty()).findFirst();
    Optional<RendererDetection> main = root.or(() -> ofMost(found, walk));
    Optional<RendererDetection> around =
        root.isPresent() ? Optional.empty() : around(files, known, markers);
    around.ifPresent(each -> found.add(0, each));
    List<Site> sites = new ArrayList<>();
    for (RendererDetection each : found) {
      sites.add(Site.of(each, files));
    }
    ForgeDetection forge = ForgeDetection.of(files, known);
    Optional<Site> body =
        read && !isCovered(sites, walk)
            ? BodySigns.of(files, walk, sites, known)
            : Optional.empty();
    body.ifPresent(sites::add);
    return new RendererMap(
        List.copyOf(sites), main.or(() -> around).or(() -> body.map(Site::detection)), forge);
  }

  /** Whether {@code folder} is where the configuration of {@code site} lies, in several files. */
  private static boolean isPart(String folder, RendererDetection site) {
    int start = site.base().isEmpty() ? 0 : site.base().length() + 1;
    int slash = site.because().indexOf('/', start);
    return slash > 0 && SiteWalk.isWithin(folder, site.because().substring(0, slash));
  }

  /** Whether the sites hold most pages, so that what is beside them is no body of its own. */
  private static boolean isCovered(List<Site> sites, SiteWalk walk) {
    Set<String> folders = new LinkedHashSet<>();
    sites.forEach(site -> folders.addAll(site.folders()));
    if (folders.contains("")) {
      return true;
    }
    long on =
        walk.pages().stream()
            .filter(page -> folders.stream().anyMatch(each -> SiteWalk.isWithin(page, each)))
            .count();
    return on * 2 > walk.pages().size();
  }

  /** The site whose pages are most of all, but for what is kept of old ones. */
  private static Optional<RendererDetection> ofMost(List<RendererDetection> found, SiteWalk walk) {
    for (RendererDetection each : found) {
      long all = walk.countWithout(Renderers.frozen(each.dialect()));
      if (!each.home().isEmpty() && walk.count(each.home()) * 2L > all) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** What lies above the root, or beside it, with the root among its pages. */
  private static Optional<RendererDetection> around(
      FileTree files, Collection<String> known, List<RendererMarker> markers) {
    Optional<RendererDetection> detection = Optional.empty();
    int depth = files.above().size();
    String top = "";
    for (int up = 0; detection.isEmpty() && up < depth && !isRepository(files, top); up++) {
      top = SlashedPath.resolve(top, "..");
      if (files.isOutside(top)) {
        break;
      }
      RendererDetection.Search search = new RendererDetection.Search(files, top, known, markers);
      detection = search.in("", RendererDetection::isAround);
      if (detection.isEmpty()) {
        detection = search.below(RendererDetection::isAround);
      }
    }
    return detection;
  }

  /** What is around a repository has nothing to do with it. */
  static boolean isRepository(FileTree files, String folder) {
    return files.exists(SlashedPath.resolve(folder, ".git"));
  }

  /** What is known of the site whose dialect is {@code name}, be it with other options. */
  public Optional<RendererDetection> site(String name) {
    if (main.isPresent() && main.get().speaksFor(name)) {
      return main;
    }
    return sites.stream().map(Site::detection).filter(site -> site.speaksFor(name)).findFirst();
  }

  /**
   * The same for documents in {@code folder}: only sites in it, or around it, the nearest first.
   */
  public RendererMap around(String folder) {
    List<Site> near = new ArrayList<>(sites);
    near.removeIf(
        site -> {
          String home = site.detection().home();
          return !SiteWalk.isWithin(home, folder) && !SiteWalk.isWithin(folder, home);
        });
    near.sort(Order.byNumber((Site site) -> -site.detection().home().length()));
    Optional<RendererDetection> nearest =
        folder.isEmpty() ? main : near.stream().map(Site::detection).findFirst();
    return new RendererMap(List.copyOf(near), nearest, forge);
  }
}
