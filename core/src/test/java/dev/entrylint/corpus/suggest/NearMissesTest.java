package dev.entrylint.corpus.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.convention.AnchorScope;
import dev.entrylint.convention.Conventions;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was meant by ids that stand in braces, which the renderer takes for text. */
class NearMissesTest {

  private static final Dialect GITHUB = Renderers.dialect("github").orElseThrow();

  private static Corpus corpus(AnchorScope scope, String... texts) {
    Extractor extractor = new Extractor(Readers.named("scanner").orElseThrow(), GITHUB);
    SourceFile[] files = new SourceFile[texts.length];
    for (int i = 0; i < texts.length; i++) {
      files[i] = SourceFile.of((char) ('a' + i) + ".md", texts[i]);
    }
    Conventions none = Conventions.NONE;
    return Corpus.of(
        List.of(files).stream().map(extractor::extract).toList(),
        GITHUB,
        new Conventions(
            scope,
            none.kinds(),
            none.relations(),
            none.locales(),
            none.indexes(),
            none.roots(),
            none.usages(),
            none.deviations()),
        new MemorySources(Map.of()));
  }

  /** The ids that come near to what the first link of the file lacks. */
  private static List<String> near(Corpus corpus, String path) {
    Link link =
        corpus
            .links()
            .of(corpus.document(path).orElseThrow())
            .leadingTo(Resolution.NoSuchAnchor.class)
            .get(0);
    return corpus.suggestions().nearMisses((Resolution.NoSuchAnchor) link.resolution(), 3).stream()
        .map(Definition::id)
        .toList();
  }

  @Test
  void bracesInOneFileTakeNothingFromOthersOfTheSameText() {
    Corpus corpus =
        corpus(
            AnchorScope.CORPUS,
            "# Alpha {#beeswax}\n\n[y](#quartzsandt) [x](#beeswax)\n",
            "# Beeswaxx\n\n[x](#beeswax)\n\n# Quartzsand\n");
    // Whoever asks first has the search made for all.
    assertEquals(List.of("quartzsand"), near(corpus, "a.md"));
    assertEquals(List.of("beeswaxx"), near(corpus, "b.md"));
  }

  @Test
  void bracesInAnotherFileMeanNothing() {
    Corpus corpus =
        corpus(
            AnchorScope.FILE,
            "# Alpha {#beeswax}\n\n[x](#beeswax)\n",
            "# Beeswaxx\n\n[x](#beeswax)\n");
    assertEquals(List.of(), near(corpus, "a.md"));
    assertEquals(List.of("beeswaxx"), near(corpus, "b.md"));
  }
}
