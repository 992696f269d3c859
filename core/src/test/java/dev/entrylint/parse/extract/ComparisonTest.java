package dev.entrylint.parse.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.extract.Comparison.Difference;
import dev.entrylint.parse.flexmark.FlexmarkReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the comparison of two readings lists, and in which words. */
class ComparisonTest {

  private static final SyntaxRules FEATURES =
      SyntaxRules.of(
          Feature.PIPE_TABLES,
          AttributeSyntax.PANDOC,
          Feature.YAML_FRONT_MATTER,
          Feature.BRACKETED_SPANS);

  private final Reader reader = new FlexmarkReader();

  @Test
  void equalReadingsDoNotDiffer() {
    SourceFile file =
        SourceFile.of(
            "a.md", "---\na: b\n---\n\n# One {#one .x}\n\n[a](b) [c][] <!-- d -->\n\n[c]: d\n");
    assertEquals(List.of(), Comparison.compare(file, reader, reader, FEATURES));
  }

  @Test
  void aFactOfBothInOtherWordsIsOneDifference() {
    assertEquals(
        List.of("HEADING 1:1 | level 1 \"One\" #a .x | level 2 \"Two\""),
        differences("# One {#a .x}\n", "## Two\n"));
  }

  @Test
  void aFactOfOneReaderOnlyIsListedAtItsPlace() {
    assertEquals(
        List.of(
            "REFERENCE 1:4 | INLINE \"x\" \"a\" | -",
            "REFERENCE 2:3 | - | INLINE image \"y\" \"b\""),
        differences("An [a](x).\nAn b.\n", "An aaaaaa.\nA ![b](y).\n"));
  }

  @Test
  void differencesAreInTheOrderOfTheText() {
    assertEquals(
        List.of(
            "LABEL_USE 1:1 | SHORTCUT \"b\" | -",
            "COMMENT 2:3 | \"c\" | -",
            "REFERENCE 3:1 | INLINE \"e\" \"d\" | -",
            "LABEL_USE 4:1 | SHORTCUT \"f\" | -"),
        differences("[b]\nx <!--c-->\n[d](e)\n[f]\n", "aaa\naaa\naaa\naaa\n"));
  }

  @Test
  void idsLabelsAndFrontMatterAreCompared() {
    assertEquals(
        List.of("FRONT_MATTER 1:1 | YAML \"a: b\\n\" | YAML \"a: c\\n\""),
        differences("---\na: b\n---\n", "---\na: c\n---\n"));
    assertEquals(
        List.of("LABEL 1:1 | \"a\" -> \"b\" | \"a\" -> \"c\""),
        differences("[a]: b\n", "[a]: c\n"));
    assertEquals(
        List.of("ID 1:7 | HTML \"x\" | HTML \"y\""), differences("<p id=x>\n", "<p id=y>\n"));
  }

  /** What two texts with lines of the same lengths say differently. */
  private List<String> differences(String first, String second) {
    return Comparison.compare(
            reader.read(SourceFile.of("a.md", first), FEATURES),
            reader.read(SourceFile.of("a.md", second), FEATURES))
        .stream()
        .map(ComparisonTest::line)
        .toList();
  }

  private static String line(Difference difference) {
    return difference.fact()
        + " "
        + difference.position().line()
        + ":"
        + difference.position().column()
        + " | "
        + difference.first().orElse("-")
        + " | "
        + difference.second().orElse("-");
  }
}
