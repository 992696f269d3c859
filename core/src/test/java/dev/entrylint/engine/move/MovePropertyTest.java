package dev.entrylint.engine.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.edit.relink.PathNames;
import dev.entrylint.edit.relink.TargetLetters;
import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What must hold of any move in any corpus. */
class MovePropertyTest {

  static final List<String> DIALECTS =
      List.of("github", "pandoc", "kramdown", "mkdocs", "docusaurus", "mdbook", "obsidian", "hugo");

  private static final List<String> NAMES =
      List.of("a", "b c", "100%", "x#y", "Übung", "d[1]", "e(f", "g&amp;h", "i'j", "k_l");

  private final SplittableRandom random = new SplittableRandom(20261130);

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** The top of the pages of a dialect, where that is not the root. */
  private static String top(String dialect) {
    return switch (dialect) {
      case "mkdocs", "docusaurus" -> "docs/";
      case "hugo" -> "content/";
      case "mdbook" -> "src/";
      default -> "";
    };
  }

  private Map<String, String> corpus(String dialect, List<String> paths) {
    Map<String, String> files = Moves.corpus(dialect);
    for (String path : paths) {
      StringBuilder text = new StringBuilder("# Page\n\n## One thing\n\n");
      for (int i = 0; i < 4; i++) {
        text.append(link(dialect, path, one(paths))).append("\n\n");
      }
      files.put(
          path, text.append("[l]: ").append(target(path, one(paths))).append('\n').toString());
    }
    return files;
  }

  private String link(String dialect, String from, String to) {
    String fragment = random.nextBoolean() ? "#one-thing" : "";
    String target = target(from, to) + fragment;
    return switch (random.nextInt(dialect.equals("obsidian") ? 6 : 5)) {
      case 0 -> "[x](" + target + ")";
      case 1 -> "![x](<" + target + "> 'T')";
      case 2 -> "[x][l]";
      case 3 -> "<a href=\"" + target + "\">x</a>";
      case 4 -> "[x](./" + target + ")";
      default -> "[[" + to.substring(to.lastIndexOf('/') + 1, to.length() - 3) + "|x]]";
    };
  }

  private static String target(String from, String to) {
    String folder = from.substring(0, Math.max(0, from.lastIndexOf('/')));
    TargetLetters letters = new TargetLetters(false, false, true);
    String way = letters.path(PathNames.way(folder, to));
    return way.replace("(", "%28").replace("[", "%5B").replace("]", "%5D").replace("&", "%26");
  }

  private List<String> paths(String top) {
    List<String> paths = new ArrayList<>();
    for (String folder : List.of("", "d/", "d/e f/")) {
      for (int i = 0; i < 2; i++) {
        String path = top + folder + one(NAMES) + ".md";
        if (!paths.contains(path)) {
          paths.add(path);
        }
      }
    }
    return paths;
  }

  @Test
  void allLeadsWhereItLedOrNothingIsWritten() throws Exception {
    int moved = 0;
    for (int i = 0; i < 240; i++) {
      String dialect = DIALECTS.get(i % DIALECTS.size());
      List<String> paths = paths(top(dialect));
      Map<String, String> files = corpus(dialect, paths);
      String from = random.nextInt(4) == 0 ? top(dialect) + "d" : one(paths);
      String to =
          from.endsWith("/d") || from.equals("d")
              ? top(dialect) + "n/m o"
              : top(dialect) + one(List.of("", "d/", "z/")) + "new " + one(NAMES) + ".md";
      Map<String, String> then;
      try {
        then = Moves.moved(files, from, to);
      } catch (MoveRefusedException refused) {
        continue;
      }
      moved++;
      String what = dialect + ": " + from + " to " + to + "\n" + files;
      assertEquals(broken(files), broken(then), what + "\n" + then);
      assertEquals(resolved(files), resolved(then), what + "\n" + then);
    }
    assertTrue(moved > 200, "only " + moved + " were moved");
  }

  private static int broken(Map<String, String> files) throws Exception {
    return count(files, false);
  }

  private static int resolved(Map<String, String> files) throws Exception {
    return count(files, true);
  }

  private static int count(Map<String, String> files, boolean found) throws Exception {
    Corpus corpus = Moves.snapshot(files).corpus();
    int count = 0;
    for (Document document : corpus.documents()) {
      for (Link link : corpus.links().of(document)) {
        count += Destination.of(link.resolution()).isPresent() == found ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void thereAndBackIsWhatItWas() throws Exception {
    List<String> plain = List.of("a", "b", "c", "d");
    int moved = 0;
    for (int i = 0; i < 120; i++) {
      String dialect = DIALECTS.get(i % DIALECTS.size());
      String top = top(dialect);
      List<String> paths = new ArrayList<>();
      for (String folder : List.of("", "x/", "x/y/")) {
        plain.forEach(name -> paths.add(top + folder + name + folder.length() + ".md"));
      }
      Map<String, String> files = corpus(dialect, paths);
      String from = random.nextInt(3) == 0 ? top + "x" : one(paths);
      String to =
          from.equals(top + "x")
              ? top + one(List.of("z", "z/w v", "Ü"))
              : top + one(List.of("", "x/", "z/")) + one(NAMES) + "-new.md";
      try {
        Map<String, String> then = Moves.moved(files, from, to);
        Map<String, String> back = Moves.moved(then, to, from);
        for (Map.Entry<String, String> each : files.entrySet()) {
          String what = dialect + ": " + from + " to " + to + ", " + each.getKey();
          assertEquals(each.getValue(), back.get(each.getKey()), what);
        }
        assertEquals(files.keySet(), back.keySet());
        moved++;
      } catch (MoveRefusedException refused) {
        continue;
      }
    }
    assertTrue(moved > 100, "only " + moved + " were moved");
  }
}
