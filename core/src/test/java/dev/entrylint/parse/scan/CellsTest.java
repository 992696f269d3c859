package dev.entrylint.parse.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.renderer.Renderers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Code that runs before pandoc sees the text, as in Quarto and R Markdown. */
class CellsTest {

  private static List<String> headings(String path, String info) {
    String text = "```" + info + "\n\n# tidy it\n\n```\n\n# Next\n";
    return new Extractor(new ScanReader(), Renderers.dialect("pandoc").orElseThrow())
        .extract(new SourceFile(path, text.getBytes(StandardCharsets.UTF_8))).headings().stream()
            .map(heading -> heading.title())
            .toList();
  }

  @Test
  void aCellIsCode() {
    for (String info :
        List.of("{r}", "{python}", "{r, echo=FALSE}", "{r name, a=\"b\"}", " {r} ")) {
      assertEquals(List.of("Next"), headings("a.qmd", info), info);
      assertEquals(List.of("Next"), headings("b/a.Rmd", info), info);
    }
    assertEquals(List.of("tidy it", "Next"), headings("a.md", "{r}"));
    for (String info : List.of("{r", "{r}x", "{1}", "{r;b}")) {
      assertEquals(List.of("tidy it", "Next"), headings("a.qmd", info), info);
    }
  }
}
