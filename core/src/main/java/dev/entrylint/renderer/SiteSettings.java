package dev.entrylint.renderer;

import dev.entrylint.convention.TitlePattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the configuration of a renderer says of a site. Folders and files are seen from the folder
 * in which the site's configuration lies.
 *
 * @param dialect the dialect, with options
 * @param folders in which paths are looked up that begin at the root of the site, the one with the
 *     pages first; none if nothing is known of them
 * @param routes the folders of other parts of the site, by what their addresses begin with, such as
 *     {@code /de/}
 * @param languages those that the names of files may end in, as in {@code b.de.md}, the main one
 *     first; none if there are no such names
 * @param appended files that are put behind the text of each page
 * @param excluded targets that the configuration of a link checker leaves out
 * @param tabs how tabs get their ids
 * @param forms what paths and labels may be besides what they always may in that dialect
 * @param traits what is so of its links besides what always is
 * @param notes for people: what could not be read, or is not imitated, in parts of a sentence
 */
public record SiteSettings(
    String dialect,
    List<String> folders,
    Map<String, List<String>> routes,
    List<String> languages,
    List<String> appended,
    List<TitlePattern> excluded,
    TabStyle tabs,
    Set<PathForm> forms,
    Set<LinkTrait> traits,
    List<String> notes) {

  /** What is known of a site if its configuration says nothing. */
  public static SiteSettings of(String dialect, List<String> folders) {
    return new SiteSettings(
        dialect,
        folders,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        TabStyle.NONE,
        Set.of(),
        Set.of(),
        List.of());
  }

  /**
   * The same, of which one thing more is so.
   *
   * @param note what is said of it to people, as a part of a sentence
   */
  public SiteSettings with(LinkTrait trait, String note) {
    Set<LinkTrait> more = new HashSet<>(traits);
    more.add(trait);
    List<String> said = new ArrayList<>(notes);
    said.add(note);
    return new SiteSettings(
        dialect,
        folders,
        routes,
        languages,
        appended,
        excluded,
        tabs,
        forms,
        Set.copyOf(more),
        List.copyOf(said));
  }
}
