package dev.entrylint.engine.move;

import dev.entrylint.base.Printable;
import dev.entrylint.base.SkippedFolders;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Files and links that name what gets another name, and are not edited. */
final class NamedElsewhere {

  /** How many places are named. */
  private static final int MOST_NAMED = 10;

  /** How many files are looked into, and how many letters of each. */
  private static final int MOST_FILES = 20_000;

  private static final int MOST_LETTERS = 2_000_000;

  /** Endings of what people write, or programs for people to read, besides documents. */
  private static final Set<String> TEXTS =
      Set.of(
          "html",
          "htm",
          "xhtml",
          "xml",
          "yml",
          "yaml",
          "toml",
          "json",
          "json5",
          "js",
          "mjs",
          "cjs",
          "ts",
          "mts",
          "jsx",
          "tsx",
          "vue",
          "astro",
          "css",
          "scss",
          "txt",
          "md",
          "mdx",
          "markdown",
          "rst",
          "adoc",
          "org",
          "tex",
          "csv",
          "tsv",
          "ini",
          "cfg",
          "conf",
          "sh",
          "py",
          "rb",
          "java",
          "go",
          "rs",
          "tmpl",
          "liquid",
          "njk",
          "opml");

  private final Sources sources;
  private final Needles needles;
  private final Set<String> documents = new HashSet<>();
  private final List<String> places = new ArrayList<>();
  private int files;

  private NamedElsewhere(Snapshot snapshot, Needles needles) {
    this.sources = snapshot.sources();
    this.needles = needles;
    snapshot.corpus().documents().forEach(each -> documents.add(each.path()));
  }

  /**
   * What there is to say of them; sentences without a full stop.
   *
   * @param edited the paths of files that are edited
   */
  static List<String> notes(Snapshot snapshot, Needles needles, Set<String> edited) {
    NamedElsewhere search = new NamedElsewhere(snapshot, needles);
    search.documents.addAll(edited);
    for (Document document : snapshot.corpus().documents()) {
      for (Link link : snapshot.corpus().links().of(document)) {
        Resolution there = link.resolution();
        boolean unknown =
            there instanceof Resolution.External || there instanceof Resolution.Ignored;
        if (unknown && needles.find(link.reference().target(), 0) >= 0) {
          search.places.add(Places.of(document, link.reference().place()));
        }
      }
    }
    search.look("");
    return search.notes();
  }

  private List<String> notes() {
    if (places.isEmpty()) {
      return List.of();
    }
    int more = places.size() - MOST_NAMED;
    String named = String.join(", ", places.subList(0, Math.min(MOST_NAMED, places.size())));
    return List.of(
        "not edited, and may name what has another name now: "
            + named
            + (more > 0 ? " and " + more + (more == 1 ? " place" : " places") + " more" : ""));
  }

  private void look(String folder) {
    for (String name : sources.names(folder)) {
      String path = folder.isEmpty() ? name : folder + "/" + name;
      if (name.equals(".git") || SkippedFolders.contains(name) || sources.isLink(path)) {
        continue;
      }
      if (sources.isFolder(path)) {
        look(path);
      } else if (isText(name) && !documents.contains(path) && files++ < MOST_FILES) {
        lookInto(path);
      }
    }
  }

  private static boolean isText(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TEXTS.contains(ending) && !name.equals(Sources.BASELINE);
  }

  private void lookInto(String path) {
    String text;
    try {
      text = new String(sources.bytes(path), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return; // nothing is known of it, as of a picture
    }
    if (text.length() > MOST_LETTERS || text.indexOf('\0') >= 0) {
      return;
    }
    int line = 1;
    int counted = 0;
    for (int at = needles.find(text, 0); at >= 0; ) {
      for (; counted < at; counted++) {
        line += text.charAt(counted) == '\n' ? 1 : 0;
      }
      places.add(Printable.name(path) + ":" + line);
      int end = text.indexOf('\n', at);
      at = end < 0 ? -1 : needles.find(text, end);
    }
  }
}
