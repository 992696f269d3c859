package dev.entrylint.corpus.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Renderers;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The pages of a corpus in its order. */
class PagesTest {

  private static final Function<String, Renderer> ANY =
      path -> Renderer.of("github", Renderers.routing("github"));

  private static Document document(String path, String text) {
    return new Extractor(
            Readers.named("scanner").orElseThrow(), Renderers.dialect("github").orElseThrow())
        .extract(SourceFile.of(path, text));
  }

  @Test
  void pagesAreNumberedInTheOrderOfTheCorpus() {
    Document b = document("b.md", "# B\n");
    Document a = document("a.md", "# A\n");
    Pages pages = Pages.of(List.of(b, a), ANY, List.of());
    assertEquals(2, pages.size());
    assertEquals(List.of(b, a), pages.documents());
    assertEquals(1, pages.of(a).number());
    assertSame(pages.inOrder().get(0), pages.byPath().get("b.md"));
  }

  @Test
  void aPathNamesOneDocument() {
    List<Document> twice = List.of(document("a.md", "# A\n"), document("a.md", "# B\n"));
    assertEquals(
        "two documents have the path a.md",
        assertThrows(IllegalArgumentException.class, () -> Pages.of(twice, ANY, List.of()))
            .getMessage());
    Pages none = Pages.of(List.of(), ANY, List.of());
    assertEquals(
        "a.md is not in this corpus",
        assertThrows(IllegalArgumentException.class, () -> none.of(twice.get(0))).getMessage());
  }

  @Test
  void frontMatterIsReadOnce() {
    Page page =
        Pages.of(List.of(document("a.md", "---\nx: 1\n---\n")), ANY, List.of()).inOrder().get(0);
    assertEquals(true, page.frontMatter().fields().orElseThrow().fields().containsKey("x"));
    assertSame(page.frontMatter(), page.frontMatter());
    Page without = Pages.of(List.of(document("a.md", "# A\n")), ANY, List.of()).inOrder().get(0);
    assertSame(FrontMatterData.NONE, without.frontMatter());
  }
}
