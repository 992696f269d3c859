package dev.entrylint.corpus.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.steps.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The definitions of one page; all ways to make them come to the same. */
class DefinitionsTest {

  // Two of the ids have one hash code.
  private static final String TEXT = "<a id=\"Aa\"></a> <a id=\"BB\"></a> <a id=\"Aa\"></a>\n";

  private final Document document =
      new Extractor(
              Readers.named("scanner").orElseThrow(), Renderers.dialect("github").orElseThrow())
          .extract(SourceFile.of("a.md", TEXT));

  private Definitions.Draft draft(String... ids) {
    Definitions.Draft draft = new Definitions.Draft(document);
    for (int i = 0; i < ids.length; i++) {
      if (!ids[i].isEmpty()) {
        draft.add(i, document.anchors().get(i), ids[i]);
      }
    }
    return draft;
  }

  private List<Definitions> all(String... ids) {
    return List.of(
        draft(ids).toDefinitions(), new Definitions(new ArrayList<>(draft(ids).toDefinitions())));
  }

  private static List<String> ids(Definitions definitions) {
    return definitions.stream().map(Definition::id).toList();
  }

  @Test
  void theFirstOfAnIdIsFound() {
    for (Definitions each : all("Aa", "BB", "Aa")) {
      assertEquals(List.of("Aa", "BB", "Aa"), ids(each));
      assertEquals(Optional.of(each.get(0)), each.find("Aa"));
      assertEquals(Optional.of(each.get(1)), each.find("BB"));
      assertEquals(Optional.empty(), each.find("C#")); // which has the same hash code, too
      assertEquals(Optional.empty(), each.find("zz"));
    }
  }

  @Test
  void idsMayDifferFromThoseOfTheAnchors() {
    for (Definitions each : all("Aa", "BB", "Aa-1")) {
      assertEquals(List.of("Aa", "BB", "Aa-1"), ids(each));
      assertEquals(Optional.of(each.get(2)), each.find("Aa-1"));
      assertEquals(document.anchors().get(2), each.find("Aa-1").orElseThrow().anchor());
    }
  }

  @Test
  void anchorsWithoutAnIdAreLeftOut() {
    for (Definitions each : all("", "BB", "x")) {
      assertEquals(List.of("BB", "x"), ids(each));
      assertEquals(Optional.empty(), each.find("Aa"));
      Anchor last = document.anchors().get(2);
      assertEquals(Optional.of(new Definition(document, last, "x")), each.find("x"));
      assertThrows(IndexOutOfBoundsException.class, () -> each.get(2));
    }
    assertSame(Definitions.NONE, draft().toDefinitions());
    assertEquals(Optional.empty(), Definitions.NONE.find("Aa"));
  }

  @Test
  void whatWasFoundStaysTheSame() {
    for (Definitions each : all("Aa", "BB", "x")) {
      assertSame(each.find("x").orElseThrow(), each.find("x").orElseThrow());
      assertSame(each.find("x").orElseThrow(), each.get(2));
    }
  }

  @Test
  void hashCodesAreKnownWithAndWithoutAnIndex() {
    for (Definitions each : all("", "BB", "x")) {
      assertEquals("BB".hashCode(), each.hash(0));
      each.find("x");
      assertEquals("x".hashCode(), each.hash(1));
    }
  }

  @Test
  void twoOfOneIdAreNotTheSame() {
    Definitions all = draft("Aa", "BB", "Aa").toDefinitions();
    assertEquals(true, all.get(0).isSame(all.get(0)));
    assertEquals(false, all.get(0).isSame(all.get(2)));
    assertEquals(false, all.get(0).isSame(all.get(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"one id", "chosen ids", "other ids"})
  void stepsGrowWithTheIds(String which) {
    Steps.assertLinear(Find.class, 1_024, which);
  }

  /** Finds each of many ids: one again and again, such as have one hash code, or any. */
  static final class Find implements IntConsumer {

    private final String which;

    Find(String which) {
      this.which = which;
    }

    private String id(int number) {
      return switch (which) {
        case "one id" -> "x";
        case "chosen ids" -> chosen(number);
        default -> "id-" + number;
      };
    }

    /** One of the texts that are joined of 'Aa' and 'BB', and have one hash code. */
    private static String chosen(int number) {
      StringBuilder id = new StringBuilder();
      for (int bit = 0; bit < 12; bit++) {
        id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
      }
      return id.toString();
    }

    @Override
    public void accept(int size) {
      List<Definition> all = new ArrayList<>();
      Document none =
          new Extractor(
                  Readers.named("scanner").orElseThrow(), Renderers.dialect("github").orElseThrow())
              .extract(SourceFile.of("a.md", "<a id=x></a>"));
      for (int i = 0; i < size; i++) {
        all.add(new Definition(none, none.anchors().get(0), id(i)));
      }
      Definitions definitions = new Definitions(all);
      for (int i = 0; i < size; i++) {
        Definition found = definitions.find(id(i)).orElseThrow();
        assertSame(which.equals("one id") ? all.get(0) : all.get(i), found);
      }
      assertEquals(Optional.empty(), definitions.find("AaAaAa"));
    }
  }
}
