package dev.entrylint.config.detect;

import dev.entrylint.base.FileTree;
import dev.entrylint.config.detect.RendererMap.Site;
import dev.entrylint.renderer.Habit;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.renderer.SiteSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the pages of a body that no configuration marks are written in: links by name, as programs
 * for notes follow them, or what pandoc alone reads. Of a large body some pages are looked at,
 * spread over all.
 */
final class BodySigns {

  /** So many pages are looked at. */
  private static final int MOST = 300;

  /** Fewer signs than these are an accident. */
  private static final int LEAST = 3;

  /** What a forge shows of a repository, whatever the rest is. */
  static final Set<String> FORGE_FILES =
      Set.of(
          "README",
          "CONTRIBUTING",
          "CODE_OF_CONDUCT",
          "SECURITY",
          "SUPPORT",
          "GOVERNANCE",
          "MAINTAINERS",
          "LICENSE",
          "LICENCE",
          "COPYING",
          "CHANGELOG");

  private final FileTree files;
  private final Collection<String> known;
  private final List<String> pages = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final List<String> recipes;

  /** The pages with links by name, and those with what pandoc reads. */
  private final List<String> linked = new ArrayList<>();

  private final List<String> formatted = new ArrayList<>();
  private final PageSigns all = new PageSigns();

  private BodySigns(FileTree files, SiteWalk walk, List<Site> sites, Collection<String> known) {
    this.files = files;
    this.known = known;
    recipes = walk.recipes();
    for (String page : walk.pages()) {
      if (sites.stream()
          .flatMap(site -> site.folders().stream())
          .noneMatch(folder -> SiteWalk.isWithin(page, folder))) {
        pages.add(page);
        names.add(name(page).toLowerCase(Locale.ROOT));
      }
    }
  }

  /** What the pages say that are on none of {@code sites}. */
  static Optional<Site> of(
      FileTree files, SiteWalk walk, List<Site> sites, Collection<String> known) {
    BodySigns signs = new BodySigns(files, walk, sites, known);
    if (signs.pages.size() < 2) {
      return Optional.empty();
    }
    signs.read();
    return signs.byNames().or(signs::byAttributes);
  }

  private void read() {
    int step = Math.max(1, (pages.size() + MOST - 1) / MOST);
    for (int i = 0; i < pages.size(); i += step) {
      String page = pages.get(i);
      PageSigns signs = new PageSigns();
      try {
        signs.read(new String(files.bytes(page), StandardCharsets.UTF_8), names);
      } catch (IOException unreadable) {
        continue; // whoever reads it as a document is told why
      }
      if (signs.named > 0) {
        linked.add(page);
      }
      if (signs.kinds() > 0 || signs.ids > 0) {
        formatted.add(page);
      }
      all.add(signs);
    }
  }

  /** More links name pages than lead to their files, and most of what looks like one does. */
  private Optional<Site> byNames() {
    boolean wiki = pages.stream().anyMatch(page -> page.equals("_Sidebar.md")); // of a forge
    boolean most = all.named >= LEAST && all.named > all.paths && all.named * 2 > all.doubled;
    Optional<String> dialect =
        Renderers.habits(Habit.NameLinks.class).stream()
            .filter(habit -> known.contains(habit.dialect()))
            .filter(habit -> habit.label().isEmpty() || all.labels.contains(habit.label()))
            .map(Habit.NameLinks::dialect)
            .findFirst();
    return most && linked.size() > 1 && !wiki
        ? dialect.map(name -> site(name, all.named + " links such as [[page]]", linked))
        : Optional.empty();
  }

  /** What is written for a renderer that alone reads it, be it that a recipe calls it as well. */
  private Optional<Site> byAttributes() {
    for (Habit.Attributes habit : Renderers.habits(Habit.Attributes.class)) {
      if (known.contains(habit.dialect()) && !formatted.isEmpty()) {
        Optional<String> recipe =
            recipes.stream().filter(path -> calls(path, habit.command())).findFirst();
        // With such a recipe an id on a heading is enough, which by itself others read, too.
        boolean sure = recipe.isPresent() || all.kinds() > 1 || all.lists + all.divs >= LEAST;
        String because = all.shown() + recipe.map(path -> ", and " + path + " calls it").orElse("");
        return sure ? Optional.of(site(habit.dialect(), because, formatted)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean calls(String recipe, String command) {
    try {
      return new String(files.bytes(recipe), StandardCharsets.UTF_8)
          .lines()
          .anyMatch(line -> !line.startsWith("#") && line.contains(command));
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** The body is all that lies in the folder of those pages that show what it is. */
  private Site site(String dialect, String because, List<String> shown) {
    String folder = folder(shown.get(0));
    for (String page : shown) {
      while (!SiteWalk.isWithin(page, folder)) {
        folder = folder(folder);
      }
    }
    Set<String> forge = new HashSet<>(FORGE_FILES);
    for (String page : shown) {
      if (folder(page).isEmpty()) {
        forge.remove(name(page));
      }
    }
    List<String> folders = folder.isEmpty() ? List.of() : List.of(folder);
    RendererDetection detection =
        new RendererDetection(
            dialect,
            because,
            folder,
            folders,
            Map.of(),
            Set.of(),
            settings(dialect, folders, shown));
    return new Site(
        detection,
        List.of(folder),
        folder.isEmpty() ? Site.there(forge, "", files) : Set.of(),
        List.of(),
        false);
  }

  /** In the root, translations lie beside each other, each a body of its own. */
  private static SiteSettings settings(String dialect, List<String> folders, List<String> shown) {
    SiteSettings settings = SiteSettings.of(dialect, folders);
    return folders.isEmpty() && LanguageFolders.hold(shown)
        ? settings.with(LinkTrait.LANGUAGE_VAULTS, "of each language a name means its own pages")
        : settings;
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** The name of a file without folder and ending. */
  private static String name(String page) {
    int start = page.lastIndexOf('/') + 1;
    int dot = page.lastIndexOf('.');
    return page.substring(start, dot < start ? page.length() : dot);
  }
}
