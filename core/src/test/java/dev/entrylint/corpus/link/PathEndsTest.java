package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.steps.Steps;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** What is found by the last steps of its path. */
class PathEndsTest {

  private final PathEnds<String> ends =
      new PathEnds<>(Comparator.comparingInt(String::length).thenComparing(path -> path));

  private List<String> found(String steps, String from) {
    return List.copyOf(ends.endingIn(steps).seenFrom(from, Targets::folder));
  }

  @Test
  void stepsAreWholeAndThoseOfTheFolderComeFirst() {
    for (String path : List.of("note", "a/note", "b/a/note", "b/note", "b/footnote", "note/b")) {
      ends.add(path, path);
    }
    assertEquals(List.of("note", "a/note", "b/note", "b/a/note"), found("note", "c"));
    assertEquals(List.of("b/note", "note", "a/note", "b/a/note"), found("note", "b"));
    assertEquals(List.of("b/a/note", "note", "a/note", "b/note"), found("note", "b/a"));
    assertEquals(List.of("a/note", "b/a/note"), found("a/note", ""));
    assertEquals(List.of("b/a/note", "a/note"), found("a/note", "b/a"));
    assertEquals(List.of(), found("c/note", "b"));
    assertEquals(List.of(), found("ote", ""));
    assertEquals(List.of("a/note"), ends.at("a/note"));
    assertEquals(List.of(), ends.at("footnote"));
  }

  @Test
  void severalOfOneFolderComeFirstInTheirOrder() {
    for (String path : List.of("a/x", "b/x", "c/x")) {
      ends.add("n/x", path);
      ends.add("n/x", path.toUpperCase(Locale.ROOT));
    }
    assertEquals(
        List.of("B/x", "b/x", "A/x", "C/x", "a/x", "c/x"),
        List.copyOf(
                ends.endingIn("x")
                    .seenFrom("b", path -> Targets.folder(path).toLowerCase(Locale.ROOT)))
            .stream()
            .map(path -> path.substring(0, 1) + "/x")
            .toList());
  }

  @Test
  void stepsDoNotGrowWithNamesakes() {
    Steps.assertLinear(Namesakes.class, 500);
  }

  /** Asks as many times for a name as there are things of that name. */
  static final class Namesakes implements IntConsumer {

    @Override
    public void accept(int size) {
      PathEnds<String> ends = new PathEnds<>(Comparator.comparing(path -> path));
      for (int i = 0; i < size; i++) {
        ends.add("folder-" + i + "/note", "folder-" + i + "/note");
      }
      for (int i = 0; i < size; i++) {
        List<String> found = ends.endingIn("note").seenFrom("folder-" + i, Targets::folder);
        assertEquals("folder-" + i + "/note", found.get(0));
        assertEquals(size, found.size());
        assertEquals(1, ends.endingIn("folder-" + i + "/note").all().size());
      }
    }
  }
}
