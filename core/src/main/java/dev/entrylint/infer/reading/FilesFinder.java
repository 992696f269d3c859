package dev.entrylint.infer.reading;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Paths;
import dev.entrylint.infer.draft.Setting.Item;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds files among the documents that nobody here writes: what others wrote, or what was made of
 * the rest.
 */
final class FilesFinder {

  private static final Set<String> FOREIGN =
      Set.of("vendor", "third_party", "third-party", "bower_components", "site-packages", "target");
  private static final Set<String> BUILT = Set.of("_site", "_book", "public", "build", "dist");

  private FilesFinder() {}

  /** What to leave out of {@code corpus}. */
  public static List<Item> exclude(Corpus corpus) {
    Map<String, Integer> folders = new LinkedHashMap<>();
    for (Document document : corpus.documents()) {
      String[] steps = Paths.folder(document.path()).split("/");
      for (int i = 0; i < steps.length; i++) {
        if (FOREIGN.contains(steps[i])) {
          folders.merge("**/" + steps[i] + "/**", 1, Integer::sum);
          break;
        }
        if (i == 0 && BUILT.contains(steps[i])) {
          folders.merge(steps[i] + "/**", 1, Integer::sum);
          break;
        }
      }
    }
    List<Item> items = new ArrayList<>();
    folders.forEach(
        (glob, count) ->
            items.add(
                new Item(
                    InlineYaml.text(glob), count + " documents of others, or made by a build")));
    made(corpus)
        .forEach(
            (path, held) ->
                items.add(
                    new Item(
                        InlineYaml.text(unversioned(path)),
                        "holds the headings of " + held + " others, so it was made of them")));
    return items;
  }

  /** The documents that were made by joining others, and how many each holds. */
  private static Map<String, Integer> made(Corpus corpus) {
    Map<String, List<Integer>> holders = new HashMap<>();
    List<Document> documents = corpus.documents();
    List<Set<String>> titles = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Set<String> own = new LinkedHashSet<>();
      for (Heading heading : documents.get(i).headings()) {
        own.add(heading.title());
      }
      titles.add(own);
      for (String title : own) {
        holders.computeIfAbsent(title, each -> new ArrayList<>(2)).add(i);
      }
    }
    int[] held = new int[documents.size()];
    long[] words = new long[documents.size()];
    for (int i = 0; i < documents.size(); i++) {
      int holder = holder(i, titles.get(i), titles, holders);
      if (holder >= 0) {
        held[holder]++;
        words[holder] += words(documents.get(i));
      }
    }
    Map<String, Integer> made = new LinkedHashMap<>();
    for (int i = 0; i < held.length; i++) {
      if (held[i] >= Evidence.LEAST && words(documents.get(i)) * 10L >= words[i] * 8L) {
        made.put(documents.get(i).path(), held[i]);
      }
    }
    return made;
  }

  /**
   * The document with at least twice as many titles that alone has those of the document at {@code
   * index} that are not everywhere; or -1.
   */
  private static int holder(
      int index, Set<String> own, List<Set<String>> titles, Map<String, List<Integer>> holders) {
    int[] rare = new int[1];
    Map<Integer, Integer> votes = new HashMap<>();
    for (String title : own) {
      List<Integer> others = holders.get(title);
      if (others.size() <= 3) {
        rare[0]++;
        others.stream().filter(i -> i != index).forEach(i -> votes.merge(i, 1, Integer::sum));
      }
    }
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() * 10 >= rare[0] * 8)
        .filter(vote -> titles.get(vote.getKey()).size() >= 2 * own.size())
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  private static long words(Document document) {
    long words = 0;
    for (Block block : document.blocks()) {
      words += block.words();
    }
    return words;
  }

  /** {@code path} with a star for its version, since the next one is made of the same. */
  private static String unversioned(String path) {
    String name = Paths.name(path);
    String star = name.replaceAll("\\d+(\\.\\d+)+", "*");
    return Paths.join(Paths.folder(path), star);
  }
}
