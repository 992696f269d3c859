package dev.entrylint.corpus.link;

import dev.entrylint.config.Config;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a path from the root leads nowhere for sure, and where something else may make it. */
class NowhereMadeTest extends LinkTable {

  /** Without configuration the renderer is the one whose files are there. */
  @Override
  Corpus corpus(String yaml, Map<String, String> texts) {
    if (!yaml.isEmpty()) {
      return super.corpus(yaml, texts);
    }
    RuleRegistry none = RuleRegistry.of();
    MemorySources sources = new MemorySources(texts);
    ConfigLoader configs =
        new ConfigLoader(none, getClass().getClassLoader(), Set.copyOf(Renderers.names()));
    try {
      Config config = configs.assumed(Path.of("").toAbsolutePath(), sources);
      return new Linter(config, none, sources).read().corpus();
    } catch (IOException refused) {
      throw new AssertionError(refused);
    }
  }

  @Test
  void inARepositoryNothingIsMade() {
    file(".git/HEAD", "");
    file("hive/queen.md", "# Queen");
    file("hive/comb.png", "x");
    for (String dialect : new String[] {"github", "gitlab"}) {
      leads(
          "dialect: " + dialect,
          "hive/links.md",
          """
          /hive/queen.md        -> hive/queen.md
          /hive/queen.md#gone   -> no #gone in hive/queen.md
          /hive/comb.png        -> file hive/comb.png
          /hive/wasp.md         -> no file hive/wasp.md
          /hive/wasp            -> no file hive/wasp
          /hive/wasp.png        -> no file hive/wasp.png
          /wasp.md              -> no file wasp.md
          /img/wasp.png         -> unknown
          /somewhere/on/a/site  -> unknown
          /about                -> unknown
          """);
    }
  }

  @Test
  void withoutARepositoryItsRootIsNotKnown() {
    file("hive/queen.md", "# Queen");
    leads("dialect: github", "links.md", "/hive/wasp.md -> unknown\n");
  }

  @Test
  void vitePressFailsOnPages() {
    file(".vitepress/config.ts", "export default {}");
    file("hive/queen.md", "# Queen");
    file("hive/index.md", "# Hive");
    file("packages/[name].md", "# Package");
    file("public/comb.png", "x");
    leads(
        "",
        "links.md",
        """
        /hive/queen           -> hive/queen.md
        /hive/queen.html      -> hive/queen.md
        /hive/queen/          -> no file hive/queen/
        hive/queen/           -> no file hive/queen/
        /hive/                -> hive/index.md
        /hive/wasp            -> no file hive/wasp
        /wasp.html            -> no file wasp.html
        /wasp.md#a            -> no file wasp.md
        /packages/x           -> unknown
        /comb.png             -> file public/comb.png
        /wax.pdf              -> unknown
        ![x](/wax.png)        -> no file wax.png
        ![x](/comb.png)       -> file public/comb.png
        """);
  }

  @Test
  void docusaurusFailsAmongItsPages() {
    file("docusaurus.config.js", "module.exports = {}");
    file("docs/hive/queen.md", "# Queen");
    leads(
        "",
        "docs/links.md",
        """
        /docs/hive/queen       -> docs/hive/queen.md
        /docs/hive/wasp        -> no file docs/hive/wasp
        /docs/category/hive    -> unknown
        /docs/next/hive/queen  -> unknown
        /blog/wasp             -> unknown
        """);
  }
}
