package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.base.Workers;
import dev.entrylint.convention.Conventions;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.page.Readings;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.renderer.Routing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Fragments of footnotes on GitHub, whatever else its links may be. */
class FootnoteFragmentsTest {

  private static final String HASH = "3db06bca7ff73be10a1f53a4c49459ab";
  private static final Routing GITHUB = Renderers.routing("github");

  private static final Routing WITHOUT_LINES =
      new Routing(
          Set.of(PathForm.FOLDERS),
          GITHUB.traits(),
          GITHUB.endings(),
          GITHUB.indexes(),
          GITHUB.prefixes(),
          GITHUB.macros(),
          GITHUB.frontMatter(),
          GITHUB.ignore(),
          GITHUB.languages(),
          GITHUB.appended(),
          GITHUB.excluded(),
          GITHUB.tabs());

  private static boolean isFound(String fragment, Routing routing) {
    String text = "# Hive\n\nA[^1].\n\n[^1]: b\n\n[x](#" + fragment + ")\n";
    Dialect dialect = Renderers.dialect("github").orElseThrow();
    Extractor extractor = new Extractor(Readers.named("scanner").orElseThrow(), dialect);
    Corpus corpus =
        Corpus.of(
            List.of(extractor.extract(SourceFile.of("a.md", text))),
            path -> new Renderer(dialect, routing),
            Readings.NONE,
            Conventions.NONE,
            new MemorySources(Map.of()),
            Workers.ONE);
    Links links = corpus.links().of(corpus.document("a.md").orElseThrow());
    return links.get(links.size() - 1).resolution() instanceof Resolution.Found;
  }

  @Test
  void thePrefixOfFootnotesIsTheRenderersWhateverItsPathsMayBe() {
    for (Routing routing : List.of(GITHUB, WITHOUT_LINES)) {
      assertTrue(isFound("fn-1-" + HASH, routing));
      assertTrue(isFound("user-content-fn-1-" + HASH, routing));
      assertTrue(isFound("user-content-fnref-1-" + HASH, routing));
      assertFalse(isFound("user-content-fn-2-" + HASH, routing));
      assertFalse(isFound("user-content-fn-1", routing));
    }
  }

  @Test
  void thePrefixOfOtherIdsIsAmongWhatPathsMayBe() {
    assertTrue(isFound("user-content-hive", GITHUB));
    assertFalse(isFound("user-content-hive", WITHOUT_LINES));
  }
}
