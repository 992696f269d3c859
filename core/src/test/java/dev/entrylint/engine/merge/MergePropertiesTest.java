package dev.entrylint.engine.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.engine.git.GitEnvironment;
import dev.entrylint.engine.git.GitException;
import dev.entrylint.engine.git.MergeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of the merge of any two changes of a document with three lists. */
class MergePropertiesTest extends MergeTestCase {

  private static final int CASES = 60;

  @TempDir Path folder;
  private GitEnvironment environment;

  @BeforeEach
  void findGit() {
    environment = new GitEnvironment(folder, System.getenv());
    try {
      git(new ThreeTexts("a\n", "a\n", "a\n"));
    } catch (GitException none) {
      Assumptions.abort("there is no git on the PATH");
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private MergeFile.Merged git(ThreeTexts texts) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String each : List.of(texts.ours(), texts.ancestor(), texts.theirs())) {
      Path file = folder.resolve(Integer.toString(files.size()));
      files.add(Files.writeString(file, each));
    }
    return new MergeFile(files, List.of("ours", "base", "theirs"), 7).run(folder, environment);
  }

  /** Entries by their names, each with a paragraph and the names in its list. */
  private record Text(List<List<String>> paragraphs, List<Set<String>> lists) {

    static Text random(Random random) {
      List<List<String>> paragraphs = new ArrayList<>();
      List<Set<String>> lists = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < 4; line++) {
          lines.add("Line " + line + " of " + i + ".");
        }
        paragraphs.add(lines);
        Set<String> list = new TreeSet<>();
        for (int item = 0; item < 4; item++) {
          list.add("N" + random.nextInt(30));
        }
        lists.add(list);
      }
      return new Text(paragraphs, lists);
    }

    Text changed(Random random, String by) {
      List<List<String>> lines = new ArrayList<>();
      paragraphs.forEach(each -> lines.add(new ArrayList<>(each)));
      List<Set<String>> items = new ArrayList<>();
      lists.forEach(each -> items.add(new TreeSet<>(each)));
      for (int i = 0; i < 3; i++) {
        for (int times = random.nextInt(4); times > 0; times--) {
          items.get(i).add("N" + random.nextInt(30));
        }
        if (random.nextInt(3) == 0 && items.get(i).size() > 2) {
          items.get(i).remove(items.get(i).iterator().next());
        }
        if (random.nextInt(4) == 0) {
          lines.get(i).add(random.nextInt(5), "Added by " + by + " to " + i + ".");
        }
      }
      return new Text(lines, items);
    }

    String written() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        String list = bars(lists.get(i).toArray(String[]::new)) + bars("Index");
        text.append(entry("E" + i, String.join("\n", paragraphs.get(i)), list)).append('\n');
      }
      return text.toString();
    }

    Set<String> lines() {
      return new TreeSet<>(written().lines().toList());
    }
  }

  @Test
  void nothingIsLostAndNothingComesBack() throws IOException {
    int clean = 0;
    int cleanWithout = 0;
    for (int seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      Text before = Text.random(random);
      Text ours = before.changed(random, "us");
      Text theirs = before.changed(random, "them");
      ThreeTexts texts = new ThreeTexts(before.written(), ours.written(), theirs.written());
      Optional<ThreeTexts> lists = merge(SORTED, texts.ancestor(), texts.ours(), texts.theirs());
      MergeFile.Merged plain = git(texts);
      MergeFile.Merged merged = lists.isPresent() ? git(lists.get()) : plain;
      String all = new String(merged.bytes(), StandardCharsets.UTF_8);
      cleanWithout += plain.conflicts() == 0 ? 1 : 0;
      boolean both = false;
      for (int i = 0; i < 3; i++) {
        Set<String> was = before.lists.get(i);
        both |= !was.equals(ours.lists.get(i)) && !was.equals(theirs.lists.get(i));
      }
      assertTrue(both || lists.isEmpty(), "only one side changed lists: " + seed);
      if (merged.conflicts() > 0) {
        assertTrue(plain.conflicts() >= merged.conflicts(), "more conflicts: " + seed);
        continue;
      }
      clean++;
      for (String line : ours.lines()) {
        boolean added = !before.lines().contains(line);
        assertTrue(!added || all.contains(line), () -> "lost: " + line);
      }
      for (String line : theirs.lines()) {
        boolean added = !before.lines().contains(line);
        assertTrue(!added || all.contains(line), () -> "lost: " + line);
      }
      for (int i = 0; i < 3; i++) {
        String entry = all.substring(all.indexOf("## E" + i));
        entry = entry.substring(entry.indexOf(".seealso"), (entry + "\n\n## ").indexOf("\n\n## "));
        Set<String> wanted = new TreeSet<>(ours.lists.get(i));
        wanted.addAll(theirs.lists.get(i));
        for (String each : before.lists.get(i)) {
          if (!ours.lists.get(i).contains(each) || !theirs.lists.get(i).contains(each)) {
            wanted.remove(each);
          }
        }
        List<String> sorted = new ArrayList<>(wanted);
        sorted.sort(Comparator.naturalOrder());
        String list = bars(sorted.toArray(String[]::new)) + bars("Index");
        assertTrue(entry.contains("}\n\n" + list.strip()), entry + "\nis not\n" + list);
      }
      ThreeTexts swapped = new ThreeTexts(texts.ancestor(), texts.theirs(), texts.ours());
      Optional<ThreeTexts> again =
          merge(SORTED, swapped.ancestor(), swapped.ours(), swapped.theirs());
      assertEquals(all, new String(git(again.orElse(swapped)).bytes(), StandardCharsets.UTF_8));
      assertFalse(all.contains("<<<<<<<"));
    }
    assertTrue(clean > 2 * cleanWithout, clean + " are clean, and without " + cleanWithout);
  }
}
