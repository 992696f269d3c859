package dev.entrylint.renderer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Numbering;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.scan.ScanReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our ids against those that the renderers gave, in tables that {@code conformance/regenerate}
 * made. Where they differ, the list of deviations must say so and why.
 */
class ConformanceTest {

  /** What no renderer was asked, besides what differs by a separator, or by which files only. */
  private static final Set<String> WITHOUT_TABLE =
      Set.of(
          "gitlab",
          "mdbook",
          "mdbook+plain-punctuation",
          "mdbook-0.4",
          "docusaurus-md",
          "obsidian",
          "foam");

  static List<String> dialects() {
    return Renderers.names().stream()
        .filter(name -> !WITHOUT_TABLE.contains(name) && !name.endsWith("+underscore"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void idsAreThoseOfTheRenderer(String name) {
    Dialect dialect = Renderers.dialect(name).orElseThrow();
    String table = name.replace("mkdocs", "python-markdown");
    List<String> astray = new ArrayList<>();
    int rows = 0;
    for (String line : lines(table + ".tsv")) {
      String[] row = line.split("\t", -1);
      if (line.startsWith("# ") || row[1].equals("<error>")) {
        continue;
      }
      rows++;
      String ours = ours(dialect, row[0]);
      if (!ours.equals(row[1])) {
        astray.add(row[0] + " -> " + row[1] + ", ours " + ours);
      }
    }
    assertTrue(rows >= 60, table + " has only " + rows + " rows");
    Set<String> expected = deviations(table);
    Set<String> found =
        astray.stream()
            .map(each -> each.substring(0, each.indexOf(" -> ")))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, found, () -> String.join("\n", astray));
  }

  @Test
  void everyTableIsOfADialect() {
    for (String line : lines("deviations.tsv")) {
      String dialect = line.split("\t")[0];
      assertTrue(line.startsWith("# ") || dialects().contains(dialect), line);
    }
  }

  private static Set<String> deviations(String dialect) {
    return lines("deviations.tsv").stream()
        .map(line -> line.split("\t"))
        .filter(row -> row[0].equals(dialect))
        .map(row -> row[1])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String ours(Dialect dialect, String row) {
    if (row.endsWith(".md>")) {
      return String.join(" | ", ids(dialect, text(row.substring(1, row.length() - 1))));
    }
    List<String> ids = ids(dialect, "## " + row + "\n");
    return ids.isEmpty() ? "<no heading>" : ids.get(0);
  }

  /** The final ids of all headings of a text, in order. */
  private static List<String> ids(Dialect dialect, String text) {
    Document document =
        new Extractor(new ScanReader(), dialect).extract(SourceFile.of("x.md", text));
    Numbering.Counter counter = dialect.numbering().start();
    headings(document)
        .filter(anchor -> anchor.kind() == Anchor.Kind.EXPLICIT)
        .forEach(anchor -> counter.announce(anchor.id()));
    return headings(document).map(anchor -> id(anchor, counter)).toList();
  }

  private static Stream<Anchor> headings(Document document) {
    return document.anchors().stream().filter(anchor -> anchor.heading() >= 0);
  }

  private static String id(Anchor anchor, Numbering.Counter counter) {
    if (anchor.kind() == Anchor.Kind.DERIVED) {
      return counter.derived(anchor.id());
    }
    counter.explicit(anchor.id());
    return anchor.id();
  }

  private static List<String> lines(String name) {
    return List.of(text(name).split("\n"));
  }

  private static String text(String name) {
    try (InputStream in = ConformanceTest.class.getResourceAsStream("conformance/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
