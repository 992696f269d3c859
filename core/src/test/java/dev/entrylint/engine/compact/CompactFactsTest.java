package dev.entrylint.engine.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompactFactsTest {

  private static final String TEXT =
      """
      ## Käse {#Kaese .term key=value}

      Text mit [Link](#Brot), ![Bild](a.png), [Marke][m], <https://example.org> und [[Wiki]].

      [m]: #Brot

      ### Reifung {.explanation}

      - eins
      - [zwei](#zwei)

      | a |
      |---|
      | b |

      ----

      *Alles in einer Betonung.*

      > ## In einem Zitat

      ## ![Ein Bild](b.png) *Brot* und `Code` {#Brot .term .zwei key=value}

      ## {#leer}

      ## Ohne etwas

      [Eins](a.md#b), [Zwei]( <c d.md#e> "Titel"), [[Wiki#Teil|Name]] und [m].
      """;

  private final CompactFacts small = CompactFacts.ofCorpus(5000);
  private final CompactFacts large = CompactFacts.ofCorpus(20_000);

  private static Document read(String path, String text) {
    Extractor extractor =
        new Extractor(
            Readers.named("scanner").orElseThrow(), Renderers.dialect("pandoc").orElseThrow());
    return extractor.extract(SourceFile.of(path, text));
  }

  @Test
  void aCompactDocumentEqualsTheOneThatWasRead() {
    Document read = read("a.md", TEXT);
    for (CompactFacts each : List.of(small, large)) {
      Document compact = each.pack(read);
      assertEquals(read, compact);
      assertEquals(read.hashCode(), compact.hashCode());
    }
  }

  @Test
  void aLongDocumentEqualsTheOneThatWasRead() {
    for (int length : new int[] {65_533, 65_534, 65_535, 65_536, 140_000}) {
      Document read = read("a.md", "x".repeat(length) + "\n\n" + TEXT);
      for (CompactFacts each : List.of(small, large)) {
        assertEquals(read, each.pack(read));
      }
    }
  }

  @Test
  void aFewDocumentsStayAsTheyWereRead() {
    Document read = read("a.md", TEXT);
    assertSame(read, CompactFacts.ofCorpus(4999).pack(read));
    assertNotSame(read, small.pack(read));
  }

  @Test
  void anEmptyDocumentStaysEmpty() {
    Document read = read("a.md", "");
    assertEquals(read, small.pack(read));
  }

  @Test
  void equalTextsOfTwoDocumentsAreSharedWhereThatIsAsked() {
    Document one = large.pack(read("a.md", TEXT));
    Document other = large.pack(read("b.md", "Wieder [Link](#Brot).\n\n## Käse {#Kaese .term}\n"));
    assertSame(one.references().get(0).target(), other.references().get(0).target());
    assertSame(one.headings().get(0).title(), other.headings().get(0).title());
    assertSame(one.anchors().get(0).id(), other.anchors().get(0).id());
    assertSame(
        one.headings().get(0).attributes().classes(),
        other.headings().get(0).attributes().classes());
  }

  @Test
  void thereIsNothingBeyondTheEnds() {
    Document compact = small.pack(read("a.md", TEXT));
    assertThrows(
        IndexOutOfBoundsException.class, () -> compact.blocks().get(compact.blocks().size()));
    assertThrows(IndexOutOfBoundsException.class, () -> compact.references().get(-1));
    assertThrows(
        IndexOutOfBoundsException.class, () -> compact.anchors().get(compact.anchors().size()));
  }
}
