package dev.entrylint.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.cli.lsp.Editor.Completed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is offered leads somewhere: in each dialect all of it is written, and checked. */
class OfferedLinksTest {

  private static final List<String> DIALECTS =
      List.of(
          "github",
          "pandoc",
          "kramdown-gfm",
          "hugo",
          "mkdocs",
          "mdbook",
          "docusaurus",
          "vitepress",
          "obsidian");

  private static final List<String> PLACES =
      List.of(
          "[x](@)",
          "[x](/@)",
          "[x](./@)",
          "[x](../@)",
          "[x](<@>)",
          "[x](#@)",
          "[x](sub/deep.md#@)",
          "![x](@)",
          "<a href=\"@\">x</a>",
          "[x](two%20words.md@#part)",
          "[[@",
          "[[@]]",
          "[D@",
          "[D@]");

  private static final String HEAD = "# Own page\n\n## Part\n\n## Part of it\n\n";

  @TempDir Path root;

  private void file(String name, String text) throws Exception {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void corpus(String dialect) throws Exception {
    file(dialect + "/entrylint.yml", "dialect: " + dialect + "\n");
    String docs = dialect + "/docs/";
    file(docs + "own.md", HEAD);
    file(docs + "two words.md", "# Two words\n\n## Part\n");
    file(docs + "sub/index.md", "# Index page\n\n## Übung *eins*\n");
    file(docs + "sub/deep.md", "# Deep [page]\n\n## What's “this”?\n\n## C# & co\n");
    file(docs + "sub/(odd)_name.md", "# Die *odd* `name` | too\n");
    file(docs + "pic (1).png", "");
    file(dialect + "/README.md", "# Read me\n");
  }

  @Test
  void allThatIsOfferedLeadsThere() throws Exception {
    List<Path> roots = new ArrayList<>();
    for (String dialect : DIALECTS) {
      corpus(dialect);
      roots.add(root.resolve(dialect));
    }
    int offered = 0;
    try (Editor editor = new Editor(roots, params -> {})) {
      for (Path each : roots) {
        Path own = each.resolve("docs/own.md");
        editor.open(own);
        for (String place : PLACES) {
          Completed completed = editor.complete(own, HEAD + place + "\n");
          List<String> texts = completed.chosen();
          offered += texts.size();
          StringBuilder all = new StringBuilder(HEAD);
          texts.forEach(text -> all.append(text, HEAD.length(), text.length()).append('\n'));
          editor.type(own, all.toString());
          List<String> broken = new ArrayList<>(editor.findings(root));
          broken.removeIf(
              line -> !line.matches(".* (broken-|missing-file|wrong-case|ambig|undef).*"));
          assertEquals(List.of(), broken, () -> place + " in " + all);
        }
        editor.close(own);
      }
    }
    assertTrue(offered > 300, "only " + offered);
  }
}
