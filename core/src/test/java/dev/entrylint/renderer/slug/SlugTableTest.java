package dev.entrylint.renderer.slug;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.flexmark.FlexmarkReader;
import dev.entrylint.renderer.Renderers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables of headings and the ids that real renderers made of them. */
class SlugTableTest {

  private static final Reader READER = new FlexmarkReader();

  @TestFactory
  Stream<DynamicTest> pandocIdsAreThoseOfPandoc() {
    return rows("pandoc", "pandoc-slugs.txt");
  }

  @TestFactory
  Stream<DynamicTest> githubIdsAreThoseOfGithubSlugger() {
    return rows("github", "github-slugs.txt");
  }

  @Test
  void aTitleOfSeveralLinesIsOneId() {
    assertEquals("two-lines", id("pandoc", "Two\\\nlines\n===\n\n## Two lines").substring(0, 9));
    assertEquals("twolines", id("github", "Two\nlines\n====="));
  }

  /** As Python-Markdown 3.11 gives them. */
  @Test
  void ofTocsSeparatorHyphensAreLetters() {
    String dialect = "python-markdown+underscore";
    assertEquals("release_version", id(dialect, "## Release version"));
    assertEquals("a_-_b", id(dialect, "## A - b"));
    assertEquals("two_words", id(dialect, "## two  _ words"));
    assertEquals("uni_x", id(dialect, "## Ünï  x"));
    assertEquals("ünï_x", id("mkdocs+attr_list+unicode+underscore", "## Ünï  x"));
    assertEquals("a_-_b", id("mkdocs+pymdownx+underscore", "## A - b"));
  }

  @Test
  void ofANoteInATitlePandocTakesTheLabel() {
    assertEquals("yeast1-and-salt", id("pandoc", "## Yeast[^1] and ^[dry] salt\n\n[^1]: Note."));
  }

  @Test
  void theCapitalXOfANumberIsNotKnownEverywhere() {
    for (String dialect : List.of("kramdown", "kramdown-gfm", "mkdocs")) {
      assertEquals("rye-x41-b", id(dialect, "## Rye &#X41; b"), dialect);
    }
    assertEquals("rye-a-b", id("kramdown-gfm", "## Rye &#x41; b"));
    assertEquals("rye-a-b", id("mkdocs", "## Rye &#x41; b"));
    assertEquals("rye-a-b", id("github", "## Rye &#X41; b"));
    assertEquals("rye-a-b", id("pandoc", "## Rye &#X41; b"));
  }

  private static Stream<DynamicTest> rows(String dialect, String table) {
    return lines(table).stream()
        .filter(line -> !line.startsWith("# heading"))
        .map(line -> line.split("¦", -1))
        .map(row -> DynamicTest.dynamicTest(row[0], () -> check(dialect, row[0], row[1])));
  }

  private static void check(String dialect, String heading, String expected) {
    assertEquals(expected, id(dialect, "## " + heading + "\n"));
  }

  private static String id(String dialect, String text) {
    Dialect chosen = Renderers.dialect(dialect).orElseThrow();
    HeadingSyntax heading =
        READER.read(SourceFile.of("x.md", text), chosen.syntax()).headings().get(0);
    return heading.attributes().id().orElseGet(() -> chosen.slugs().slug(heading));
  }

  private static List<String> lines(String table) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                SlugTableTest.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
