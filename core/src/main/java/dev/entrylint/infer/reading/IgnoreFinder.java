package dev.entrylint.infer.reading;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Paths;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.infer.draft.Setting.Item;
import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what links lead to that is not here at all: folders of pictures, files of an ending. */
final class IgnoreFinder {

  private static final Set<String> PAGES = Set.of("", ".md", ".mdx", ".markdown", ".html", ".qmd");

  /** How many links of a sort lead somewhere, and how many nowhere. */
  private static final class Tally {
    int lost;
    int held;
    int pages;
  }

  private IgnoreFinder() {}

  static Optional<Setting> find(Corpus corpus) {
    List<Item> items = new ArrayList<>();
    Map<String, Tally> folders = new LinkedHashMap<>();
    each(corpus, (target, lost) -> count(folders, folder(target), target, lost));
    folders.forEach(
        (folder, tally) -> {
          if (!folder.isEmpty() && isAbsent(tally) && tally.pages * 4 < tally.lost) {
            items.add(item(folder + "*", tally));
          }
        });
    Map<String, Tally> words = new LinkedHashMap<>();
    each(
        corpus,
        (target, lost) -> {
          if (target.indexOf('/') < 0 && Paths.ending(target).isEmpty()) {
            count(words, target, target, lost);
          }
        });
    words.forEach(
        (word, tally) -> {
          if (isAbsent(tally) && tally.lost >= 4 * Evidence.LEAST) {
            items.add(new Item(InlineYaml.text(word), tally.lost + " links, but it is no file"));
          }
        });
    Map<String, Tally> endings = new LinkedHashMap<>();
    each(
        corpus,
        (target, lost) -> {
          if (!lost || !isAbsent(folders.get(folder(target)))) {
            count(endings, Paths.ending(target).toLowerCase(Locale.ROOT), target, lost);
          }
        });
    endings.forEach(
        (ending, tally) -> {
          if (!PAGES.contains(ending) && isAbsent(tally)) {
            items.add(item("*" + ending, tally));
          }
        });
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(Setting.items("ignore", items, "nothing of it is here"));
  }

  private static boolean isAbsent(Tally tally) {
    return tally != null && tally.held == 0 && tally.lost >= Evidence.LEAST;
  }

  private static Item item(String pattern, Tally tally) {
    return new Item(InlineYaml.text(pattern), tally.lost + " links");
  }

  private interface Each {
    void link(String target, boolean lost);
  }

  private static void each(Corpus corpus, Each each) {
    for (Document document : corpus.documents()) {
      for (Link link : corpus.links().of(document)) {
        String target = link.reference().target();
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        boolean lost = link.resolution() instanceof Resolution.NoSuchFile;
        boolean held =
            link.resolution() instanceof Resolution.OtherFile
                || link.resolution().found().isPresent();
        if ((lost || held) && !path.isEmpty()) {
          each.link(path, lost);
        }
      }
    }
  }

  private static void count(Map<String, Tally> tallies, String key, String target, boolean lost) {
    Tally tally = tallies.computeIfAbsent(key, each -> new Tally());
    tally.lost += lost ? 1 : 0;
    tally.held += lost ? 0 : 1;
    tally.pages += PAGES.contains(Paths.ending(target)) ? 1 : 0;
  }

  /** {@code target} up to the first folder that has a name; empty if it has none. */
  private static String folder(String target) {
    int at = 0;
    while (target.startsWith("../", at) || target.startsWith("./", at)) {
      at = target.indexOf('/', at) + 1;
    }
    int slash = target.indexOf('/', at == 0 && target.startsWith("/") ? 1 : at);
    return slash < 0 ? "" : target.substring(0, slash + 1);
  }
}
