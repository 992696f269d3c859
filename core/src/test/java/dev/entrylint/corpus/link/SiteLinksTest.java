package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.renderer.Renderers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Where links lead that a site has of its own: in front matter, by macros, to what is made
 * elsewhere.
 */
class SiteLinksTest extends LinkTable {

  @Test
  void addressesInFrontMatterBeginAtTheSiteOfThePage() {
    file("content/en/bees/queen.md", "---", "aliases: [/old/, monarch]", "---", "# Queen");
    file("content/de/bees/queen.md", "---", "aliases:", "- /de/alt/", "---", "# Königin");
    file("content/en/my bees.md", "# Bees");
    file("static/Hive.txt", "x");
    leads(
        "dialect: {name: hugo, site: {/: [content/en, static], /de/: content/de}}",
        "content/en/links.md",
        """
        /old/           -> content/en/bees/queen.md
        /bees/monarch/  -> content/en/bees/queen.md
        /monarch/       -> no file content/en/monarch
        /de/alt/        -> content/de/bees/queen.md
        /my-bees/#bees  -> content/en/my bees.md #bees
        /Hive.txt       -> file static/Hive.txt
        /hive.txt       -> case: file static/Hive.txt
        """);
  }

  @Test
  void frontMatterMacrosAndWhatIsMadeElsewhere() {
    file("terms/queen.md", "# Queen");
    file("terms/links.md", "---", "related:", "  - queen", "  - wasp", "see: '[[queen]]'", "---");
    leads(
        """
        dialect:
          name: obsidian
          front-matter: {related: "/terms/*.md", see: "*"}
          site: {/: .}
          macros: {"term:*": "/terms/*.md"}
        ignore: ["/made/*", "*.pdf"]
        """,
        "terms/links.md",
        """
        [related 1] -> terms/queen.md
        [related 2] -> no file terms/wasp.md
        [see]       -> terms/queen.md
        term:queen  -> terms/queen.md
        term:wasp   -> no file terms/wasp.md
        /made/x.md  -> unknown
        book.pdf#p3 -> unknown
        /real/x.md  -> no file real/x.md
        """);
  }

  @Test
  void macrosOfTheSiteAreLinksInTheTextAndInTargets() {
    file("terms/queen.md", "# Queen", "## Flight");
    leads(
        """
        dialect:
          name: github
          site: {/: .}
          macros:
            '{{Term("*"*)}}': /terms/*.md
            '{% link * %}*': /*
        """,
        "links.md",
        """
        [queen {{Term("queen")}} {{Shown("x")}} -> terms/queen.md
        [queen {{Term("queen", "her")}} -> terms/queen.md
        [wasp {{Term("wasp")}} -> no file terms/wasp.md
        [x]({% link terms/queen.md %}) -> terms/queen.md
        [x]({% link terms/wasp.md %}) -> no file terms/wasp.md
        [code `{{Term("wasp")}}` {{Term("queen")}} -> terms/queen.md
        """);
  }

  @Test
  void whereLinksLeadDoesNotDependOnTheOrderOfTheFiles() {
    handbook();
    file("a/queen.md", "# Queen", "[[note]] [x](note) [y](../Guide/) [z](setup#first-steps)");
    file("b/note.md", "# Note", "[[queen]] [x](/queen/) [[setup#First steps]]");
    file("c/note.md", "# Note", "## Note", "[x](#note-1) [y](../b/Note.md) [[readme]]");
    for (String dialect : Renderers.names()) {
      Map<String, String> first = ends(dialect, files);
      List<String> paths = new ArrayList<>(files.keySet());
      Random random = new Random(dialect.hashCode());
      for (int i = 0; i < 5; i++) {
        Collections.shuffle(paths, random);
        Map<String, String> shuffled = new LinkedHashMap<>();
        paths.forEach(path -> shuffled.put(path, files.get(path)));
        assertEquals(first, ends(dialect, shuffled), dialect + " " + paths);
      }
    }
  }

  private Map<String, String> ends(String dialect, Map<String, String> texts) {
    Corpus corpus = corpus("dialect: '" + dialect + "'", texts);
    Map<String, String> ends = new TreeMap<>();
    corpus
        .documents()
        .forEach(
            document ->
                ends.put(
                    document.path(),
                    corpus.links().of(document).stream().map(LinkTable::end).toList().toString()));
    return ends;
  }
}
