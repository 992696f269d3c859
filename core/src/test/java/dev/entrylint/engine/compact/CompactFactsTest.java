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
      """;

  private final CompactFacts packing = CompactFacts.ofCorpus(5000);
  private final CompactFacts sharing = CompactFacts.ofCorpus(20_000);

  private static Document read(String path, String text) {
    Extractor extractor =
        new Extractor(
            Readers.named("scanner").orElseThrow(), Renderers.dialect("pandoc").orElseThrow());
    return extractor.extract(SourceFile.of(path, text));
  }

  @Test
  void aPackedDocumentEqualsTheOneThatWasRead() {
    Document read = read("a.md", TEXT);
    for (CompactFacts each : List.of(packing, sharing)) {
      Document packed = each.pack(read);
      assertEquals(read, packed);
      assertEquals(read.hashCode(), packed.hashCode());
    }
  }

  @Test
  void inAFewDocumentsNothingIsPacked() {
    Document read = read("a.md", TEXT);
    assertSame(read, CompactFacts.ofCorpus(4999).pack(read));
    assertNotSame(read, packing.pack(read));
  }

  @Test
  void anEmptyDocumentStaysEmpty() {
    Document read = read("a.md", "");
    assertEquals(read, packing.pack(read));
  }

  @Test
  void equalTextsOfTwoDocumentsAreSharedWhereThatIsAsked() {
    Document one = sharing.pack(read("a.md", TEXT));
    Document other =
        sharing.pack(read("b.md", "Wieder [Link](#Brot).\n\n## Käse {#Kaese .term}\n"));
    assertSame(one.references().get(0).target(), other.references().get(0).target());
    assertSame(one.headings().get(0).title(), other.headings().get(0).title());
    assertSame(one.anchors().get(0).id(), other.anchors().get(0).id());
    assertSame(
        one.headings().get(0).attributes().classes(),
        other.headings().get(0).attributes().classes());
  }

  @Test
  void thereIsNothingBeyondTheEnds() {
    Document packed = packing.pack(read("a.md", TEXT));
    assertThrows(
        IndexOutOfBoundsException.class, () -> packed.blocks().get(packed.blocks().size()));
    assertThrows(IndexOutOfBoundsException.class, () -> packed.references().get(-1));
    assertThrows(
        IndexOutOfBoundsException.class, () -> packed.anchors().get(packed.anchors().size()));
  }
}
