package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code mv} writes, prints and refuses. */
class MoveTest extends CommandLineTestCase {

  private String text(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        texts.put(root.relativize(each).toString(), Files.readString(each));
      }
    }
    return texts;
  }

  @Test
  void aPageAndTheLinksToItGoTogether() throws IOException {
    config();
    file("d/a.md", "# A", "", "[b](b.md)");
    file("d/b.md", "# B", "", "[a](a.md#a) ![p](p.png)");
    file("d/p.png", "P");
    Run run = run("mv", "d/b.md", "e/c.md");
    assertEquals(
        "'d/b.md' is 'e/c.md'; what names it is written anew in 3 places, and 2 files were"
            + " written\n",
        run.out());
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    assertEquals("# A\n\n[b](../e/c.md)\n", text("d/a.md"));
    assertEquals("# B\n\n[a](../d/a.md#a) ![p](../d/p.png)\n", text("e/c.md"));
    assertFalse(Files.exists(root.resolve("d/b.md")));
    assertEquals(0, run("check").exitCode());
  }

  @Test
  void pathsAreSeenFromTheWorkingDirectory() throws IOException {
    config("dialect: pandoc");
    file("d/a.md", "# A {#a}");
    file("b.md", "[a](d/a.md#a)");
    Path folder = root.resolve("d");
    assertEquals(0, runIn(folder, "mv", "a.md#a", "a.md#x").exitCode());
    assertEquals("[a](d/a.md#x)\n", text("b.md"));
    assertEquals(0, runIn(folder, "mv", "a.md", "../c.md").exitCode());
    assertEquals("[a](c.md#x)\n", text("b.md"));
    assertEquals(0, run("mv", "c.md", "new/").exitCode());
    assertEquals("[a](new/c.md#x)\n", text("b.md"));
  }

  @Test
  void aDiffWritesNothing() throws IOException {
    config();
    file("a.md", "# A");
    file("b.md", "[a](a.md)");
    Map<String, String> before = texts();
    Run run = run("mv", "a.md", "c.md", "--diff");
    run.assertPrints("rename from a.md\nrename to c.md\n");
    run.assertPrints("-[a](a.md)\n+[a](c.md)\n");
    assertEquals(0, run.exitCode());
    assertEquals(before, texts());
  }

  @Test
  void whatCannotBeDoneIsRefused() throws IOException {
    config();
    file("a.md", "# A", "", "## B");
    file("b.md", "[a](a.md#b)");
    Map<String, String> before = texts();
    Run run = run("mv", "a.md", "b.md");
    assertEquals(
        "entrylint: there is something at 'b.md' already\nentrylint: nothing was written\n",
        run.err());
    assertEquals(2, run.exitCode());
    run("mv", "a.md").assertRefused("name either NEW or --title TEXT");
    run("mv", "a.md#b", "#c").assertSays("cannot be written here as the id of a heading");
    run("mv", "a.md", "a.txt").assertSays("'a.txt' would be no document of the corpus");
    run("mv", "a.md", "c.md", "--keep-old").assertSays("knows no former addresses");
    run("mv", "x.md", "y.md").assertSays("there is no file, folder or entry 'x.md'");
    assertEquals(before, texts());
  }

  @Test
  void theListOfKnownFindingsFollows() throws IOException {
    config("dialect: pandoc");
    file("a.md", "# A {#a}", "", "[x](nowhere.md) [y](#none)");
    file("b.md", "[a](a.md#a) [x](nowhere.md)");
    run("baseline");
    assertEquals(0, run("check").exitCode());
    assertEquals(0, run("mv", "a.md", "d/c.md").exitCode());
    assertTrue(
        text("entrylint-baseline.tsv").contains("\td/c.md\t"), "the path is not the new one");
    assertEquals(0, run("check", "--strict-baseline").exitCode());
    assertEquals(0, run("mv", "d/c.md", "a.md").exitCode());
    assertEquals(0, run("check", "--strict-baseline").exitCode());
  }

  @Test
  void everyEntryOfTheExampleGoesThereAndBack() throws IOException {
    Path example = Path.of("examples/glossary").toAbsolutePath();
    try (Stream<Path> files = Files.walk(example)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(example.relativize(each).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(each, copy);
      }
    }
    Map<String, String> before = texts();
    int moved = 0;
    for (String[] each : names(before)) {
      Run there = run("mv", each[0], each[1]);
      assertEquals(0, there.exitCode(), there.err());
      assertFalse(before.equals(texts()), each[0]);
      Run back = run("mv", each[1], each[0]);
      assertEquals(0, back.exitCode(), back.err());
      assertEquals(before, texts(), each[0]);
      moved++;
    }
    assertTrue(moved > 5, "the example has less than it had");
  }

  /** Of files and of ids that are written: what each is called, and what it is to be called. */
  private static List<String[]> names(Map<String, String> texts) {
    List<String[]> names = new ArrayList<>();
    Pattern id = Pattern.compile("\\{#([^ }]+)");
    texts.forEach(
        (path, text) -> {
          if (path.endsWith(".md")) {
            names.add(new String[] {path, path.replace(".md", "-x.md")});
            Matcher first = id.matcher(text);
            if (first.find()) {
              names.add(
                  new String[] {path + "#" + first.group(1), path + "#" + first.group(1) + "-x"});
            }
          }
        });
    return names;
  }
}
