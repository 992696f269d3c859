package dev.entrylint.corpus.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.convention.AnchorScope;
import dev.entrylint.convention.Conventions;
import dev.entrylint.convention.ItemCount;
import dev.entrylint.convention.Kind;
import dev.entrylint.convention.Layout;
import dev.entrylint.convention.Recognition;
import dev.entrylint.convention.SectionSpec;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where an entry ends, which decides what belongs to it. */
class EntryEndTest {

  private static final Kind TERM =
      new Kind(
          "term",
          new Recognition(
              List.of(),
              OptionalInt.empty(),
              List.of("term"),
              Optional.empty(),
              Map.of(),
              List.of(),
              OptionalInt.empty(),
              OptionalInt.empty()),
          OptionalInt.of(2),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new Layout(List.of(section("explanation"), section("seealso")), List.of(), false),
          false,
          Optional.empty(),
          List.of(),
          List.of());

  private static SectionSpec section(String name) {
    return new SectionSpec(
        name,
        Optional.of(name),
        Optional.empty(),
        List.of(),
        OptionalInt.empty(),
        0,
        OptionalInt.empty(),
        false,
        Set.of(),
        ItemCount.ANY,
        Layout.ANY);
  }

  private static List<Entry> entries(String... lines) {
    SourceFile file = SourceFile.of("a.md", String.join("\n\n", lines));
    Dialect dialect = Renderers.dialect("pandoc").orElseThrow();
    Document document =
        new Extractor(Readers.named("flexmark").orElseThrow(), dialect).extract(file);
    Conventions conventions =
        new Conventions(
            AnchorScope.FILE,
            List.of(TERM),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Corpus.of(List.of(document), dialect, conventions, new MemorySources(Map.of()))
        .entries()
        .all();
  }

  private static List<String> sections(Entry entry) {
    return titles(entry.sections());
  }

  private static List<String> titles(List<Section> sections) {
    return sections.stream().map(each -> each.heading().title()).toList();
  }

  @Test
  void hasTheSectionsThatItsKindDeclaresByName() {
    Entry bread =
        entries("## Bread {.term}", "### Crumb {.explanation}", "### seealso", "### Crust").get(0);
    assertEquals(List.of("Crumb"), titles(bread.sections("explanation")));
    assertEquals(List.of(), titles(bread.sections("seealso")));
    assertEquals(List.of(), titles(bread.sections("Crust")));
    assertEquals("Crust", bread.sections().get(2).name());
  }

  @Test
  void endsAtTheNextEntryAndAtAHeadingOfItsLevel() {
    List<Entry> entries =
        entries("## Bread {.term}", "### Crumb", "## Cake {.term}", "### Icing", "## Imprint");
    assertEquals(List.of("Crumb"), sections(entries.get(0)));
    assertEquals(List.of("Icing"), sections(entries.get(1)));
  }

  @Test
  void holdsItsSectionsAtALevelTooHigh() {
    List<Entry> entries =
        entries(
            "## Bread {.term}",
            "## Crumb {.explanation}",
            "### See also {.seealso}",
            "## Cake {.term}");
    assertEquals(List.of("Crumb", "See also"), sections(entries.get(0)));
    assertEquals(List.of(), sections(entries.get(1)));
  }

  @Test
  void anEntryTooDeepEndsAtAHeadingOfItsKindsLevel() {
    List<Entry> entries =
        entries("### Bread {.term}", "### Crumb {.explanation}", "### Crust", "## Imprint");
    assertEquals(List.of("Crumb", "Crust"), sections(entries.get(0)));
  }

  @Test
  void aSectionThatIsAnEntryOfItsOwnEndsTheOneBefore() {
    List<Entry> entries = entries("## Bread {.term}", "## Crumb {.term .explanation}");
    assertEquals(List.of(), sections(entries.get(0)));
    assertEquals(2, entries.size());
  }
}
