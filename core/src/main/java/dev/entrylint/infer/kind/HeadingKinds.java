package dev.entrylint.infer.kind;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Names;
import dev.entrylint.infer.draft.Paths;
import dev.entrylint.infer.draft.Plan;
import dev.entrylint.infer.draft.TitleKeys;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds entries that are headings with what is below them: by a class, or in an alphabetical page.
 */
public final class HeadingKinds {

  /** What is known of a class. */
  private static final class Use {
    int count;
    final int[] levels = new int[7];

    int level() {
      int most = 1;
      for (int i = 2; i < levels.length; i++) {
        most = levels[i] > levels[most] ? i : most;
      }
      return most;
    }
  }

  private HeadingKinds() {}

  /**
   * The kind whose entries carry a class that tells, and those beside it with classes of their own.
   */
  public static List<Plan> classed(Corpus corpus) {
    Map<String, Use> uses = uses(corpus);
    int level = uses.values().stream().mapToInt(Use::level).min().orElse(0);
    uses.values().removeIf(use -> use.level() != level);
    int most = uses.values().stream().mapToInt(use -> use.count).max().orElse(0);
    String best = "";
    for (Map.Entry<String, Use> each : uses.entrySet()) {
      boolean common = each.getValue().count * 10 >= most * 9;
      // Of those that nearly all have, the rarest says most; of equals, the last.
      if (common && (best.isEmpty() || each.getValue().count <= uses.get(best).count)) {
        best = each.getKey();
      }
    }
    if (best.isEmpty()) {
      return List.of();
    }
    int at = uses.get(best).levels[level];
    Evidence evidence = new Evidence(at, headings(corpus, level), "headings of level " + level);
    if (!evidence.isHabit()) {
      return List.of();
    }
    List<Plan> plans = new ArrayList<>();
    plans.add(
        Plan.of(Names.of(best, "class"), evidence + " have this class")
            .with("class", InlineYaml.text(best)));
    for (String other : uses.keySet()) {
      int alone = without(best, other, level, corpus);
      if (alone >= Evidence.LEAST && alone == uses.get(other).levels[level]) {
        plans.add(
            Plan.of(Names.of(other, "class"), alone + " headings")
                .with("class", InlineYaml.text(other)));
      }
    }
    return plans;
  }

  /** How many headings of the level have the class {@code other}, and not {@code best}. */
  private static int without(String best, String other, int level, Corpus corpus) {
    int count = 0;
    for (Document document : corpus.documents()) {
      for (Heading heading : document.headings()) {
        List<String> classes = heading.attributes().classes();
        boolean counts = classes.contains(other) && !classes.contains(best);
        count += counts && heading.level() == level ? 1 : 0;
      }
    }
    return count;
  }

  private static Map<String, Use> uses(Corpus corpus) {
    Map<String, Use> uses = new LinkedHashMap<>();
    for (Document document : corpus.documents()) {
      for (Heading heading : document.headings()) {
        for (String name : heading.attributes().classes()) {
          Use use = uses.computeIfAbsent(name, each -> new Use());
          use.count++;
          use.levels[heading.level()]++;
        }
      }
    }
    uses.values().removeIf(use -> use.count < Evidence.LEAST);
    uses.keySet().removeIf(name -> name.equals("unnumbered") || name.equals("unlisted"));
    return uses;
  }

  private static int headings(Corpus corpus, int level) {
    int count = 0;
    for (Document document : corpus.documents()) {
      for (Heading heading : document.headings()) {
        count += heading.level() == level && !heading.nested() ? 1 : 0;
      }
    }
    return count;
  }

  /** What pages are called whose headings are entries. */
  private static final List<String> GLOSSARIES =
      List.of("glossar", "lexi", "dictionar", "vocabular", "term", "definition", "begriff", "faq");

  private static boolean isGlossary(Document document) {
    String name = TitleKeys.words(document.path());
    String title =
        document.headings().isEmpty() ? "" : TitleKeys.words(document.headings().get(0).title());
    return GLOSSARIES.stream().anyMatch(word -> name.contains(word) || title.contains(word));
  }

  /**
   * The kinds whose entries are the headings of one level in a page, in the order of the alphabet.
   *
   * @param known the paths of documents that are entries as a whole
   */
  public static List<Plan> alphabetical(Corpus corpus, Set<String> known) {
    List<Plan> plans = new ArrayList<>();
    Map<Integer, List<String>> paths = new HashMap<>();
    Map<Integer, Integer> counts = new HashMap<>();
    for (Document document : corpus.documents()) {
      boolean candidate = !known.contains(document.path()) && isGlossary(document);
      for (int level = 2; level <= 3 && candidate; level++) {
        List<String> titles = new ArrayList<>();
        for (Heading heading : document.headings()) {
          if (heading.level() == level && !heading.nested()) {
            titles.add(TitleKeys.words(heading.title()));
          }
        }
        // A list of letters is a register, not one of entries.
        boolean words =
            titles.stream().filter(HeadingKinds::isWord).count() * 5 >= titles.size() * 4;
        if (titles.size() >= 2 * Evidence.LEAST
            && words
            && ascents(titles) * 10 >= (titles.size() - 1) * 9) {
          paths.computeIfAbsent(level, each -> new ArrayList<>()).add(document.path());
          counts.merge(level, titles.size(), Integer::sum);
        }
      }
    }
    for (int level = 2; level <= 3; level++) {
      if (paths.containsKey(level)) {
        String stem = Names.one(Names.of(Paths.stem(paths.get(level).get(0)), "term"));
        String name = stem.contains("glossar") || stem.startsWith("index") ? "term" : stem;
        plans.add(
            Plan.of(name, counts.get(level) + " headings in the order of the alphabet")
                .with("path", InlineYaml.texts(paths.get(level)))
                .with("level", InlineYaml.word(level)));
      }
    }
    return plans;
  }

  private static boolean isWord(String title) {
    return title.length() > 1 && Character.isLetter(title.codePointAt(0));
  }

  private static int ascents(List<String> titles) {
    int ascents = 0;
    for (int i = 1; i < titles.size(); i++) {
      ascents += titles.get(i - 1).compareTo(titles.get(i)) <= 0 ? 1 : 0;
    }
    return ascents;
  }
}
