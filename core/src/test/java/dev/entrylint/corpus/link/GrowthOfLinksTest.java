package dev.entrylint.corpus.link;

import dev.entrylint.convention.Conventions;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Resolution.NoSuchAnchor;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.steps.Steps;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links of a page that lead nowhere take twice as many steps if it is twice as long. */
class GrowthOfLinksTest {

  @ParameterizedTest
  @CsvSource({
    "obsidian, title, [[#lost %d]]",
    "foam, title, [[#lost %d]]",
    "foam, title, [x](#lost-%d)",
    "obsidian, title %d, [[#title lost %d]]",
    "github, title, [x](#title-lost-%d)",
    "github, title %d, [x](#lost)"
  })
  void stepsGrowWithThePage(String dialect, String title, String link) {
    Steps.assertLinear(Lost.class, 300, dialect, title, link);
  }

  static final class Lost implements IntConsumer {

    private final Dialect dialect;
    private final String title;
    private final String link;

    Lost(String dialect, String title, String link) {
      this.dialect = Renderers.dialect(dialect).orElseThrow();
      this.title = title;
      this.link = link;
    }

    @Override
    public void accept(int size) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < size; i++) {
        text.append(String.format("# " + title + "\n\n" + link + "\n\n", i, i));
      }
      Document page =
          new Extractor(Readers.named("scanner").orElseThrow(), dialect)
              .extract(SourceFile.of("a.md", text.toString()));
      Corpus corpus =
          Corpus.of(List.of(page), dialect, Conventions.NONE, new MemorySources(Map.of()));
      int lost = 0;
      for (Link each : corpus.links().of(page)) {
        if (each.resolution() instanceof NoSuchAnchor missing) {
          lost += 1 - Math.min(1, corpus.suggestions().nearMisses(missing, 1).size());
        }
      }
      if (lost == 0) {
        throw new AssertionError("nothing is lost");
      }
    }
  }
}
