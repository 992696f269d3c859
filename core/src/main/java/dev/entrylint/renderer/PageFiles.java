package dev.entrylint.renderer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which files below the configuration of a renderer are its pages, besides those in the folder that
 * the configuration names.
 *
 * @param folders more folders of pages, seen from that of the configuration
 * @param omissions what it leaves out
 * @param forgeFiles the names, without ending, of files beside its configuration that are no pages,
 *     since they are there for who looks at the repository
 * @param exclusions where its configuration says what else it leaves out
 * @param parts whether what lies below the configuration and is no page is put into pages by code,
 *     and written as they are seen
 */
public record PageFiles(
    List<String> folders,
    List<Omission> omissions,
    Set<String> forgeFiles,
    List<Exclusion> exclusions,
    boolean parts) {

  /** Nothing more, and nothing less. */
  static final PageFiles ALL = new PageFiles(List.of(), List.of(), Set.of(), List.of(), false);

  /** From where a glob is seen. */
  public enum From {
    /** The folder of the configuration. */
    BASE,
    /** The folder of the pages. */
    PAGES
  }

  /**
   * Files that a renderer leaves out.
   *
   * @param glob which they are
   * @param why the reason, as it stands behind a colon
   */
  public record Omission(From from, String glob, String why) {}

  /**
   * A key of the configuration whose value is a list of files.
   *
   * @param anywhere whether a name without a slash is one in any folder
   */
  public record Exclusion(From from, String key, boolean anywhere) {}

  /** The same with more folders of pages. */
  PageFiles withFolders(String... more) {
    return new PageFiles(List.of(more), omissions, forgeFiles, exclusions, parts);
  }

  /** The same without what {@code all} names. */
  PageFiles without(Omission... all) {
    return new PageFiles(folders, List.of(all), forgeFiles, exclusions, parts);
  }

  /** The same without files of these names beside the configuration. */
  PageFiles withoutFiles(String... names) {
    return new PageFiles(folders, omissions, Set.of(names), exclusions, parts);
  }

  /** The same with keys that say what else is left out. */
  PageFiles excludingBy(Exclusion... keys) {
    return new PageFiles(folders, omissions, forgeFiles, List.of(keys), parts);
  }

  /** The same where all that lies below the configuration may be a part of a page. */
  PageFiles withParts() {
    return new PageFiles(folders, omissions, forgeFiles, exclusions, true);
  }

  /**
   * The files that may hold such keys.
   *
   * @param marker the path of the file, or the folder, by which the renderer is known
   */
  public List<String> configurations(String marker) {
    List<String> all = new ArrayList<>(List.of(marker));
    for (String ending : List.of("ts", "mts", "js", "mjs", "cts", "cjs")) {
      all.add(marker + "/config." + ending);
    }
    return all;
  }
}
