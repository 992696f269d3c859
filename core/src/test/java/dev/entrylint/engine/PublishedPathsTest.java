package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.engine.source.DiskSources;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that symbolic links lead to. */
class PublishedPathsTest {

  private static final RuleRegistry RULES = RuleRegistry.of();

  @TempDir private Path root;

  @BeforeEach
  void aSite() throws IOException {
    file("mkdocs.yml", "site_name: Bees");
    file("docs/index.md", "# Bees");
  }

  private void file(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text + "\n");
  }

  private void link(String path, String target) throws IOException {
    Path link = root.resolve(path);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, Path.of(target));
  }

  private Snapshot snapshot() throws IOException {
    DiskSources sources = new DiskSources(root);
    Config config = TestConfigs.loader(RULES).assumed(root, sources);
    return Project.of(config, RULES).snapshot(sources);
  }

  @Test
  void aFileThatALinkBringsIntoASiteIsAPageOfIt() throws IOException {
    file("src/comb.md", "# Comb");
    link("docs/parts/comb.md", "../../src/comb.md");
    Snapshot snapshot = snapshot();
    assertEquals(List.of("docs/index.md", "docs/parts/comb.md"), snapshot.paths());
    assertEquals(
        List.of(new NotRead("src/comb.md", "read as docs/parts/comb.md")), NotRead.in(snapshot));
  }

  @Test
  void soIsWhatLiesInAFolderThatALinkBringsThere() throws IOException {
    file("src/comb.md", "# Comb");
    file("src/deep/wax.md", "# Wax");
    link("docs/parts", "../src");
    assertEquals(
        List.of("docs/index.md", "docs/parts/comb.md", "docs/parts/deep/wax.md"),
        snapshot().paths());
  }

  @Test
  void aLinkOutsideOfSitesIsNoDocument() throws IOException {
    file("README.md", "# Bees");
    link("more/README.md", "../README.md");
    link("more/page.md", "../docs/index.md");
    Snapshot snapshot = snapshot();
    assertEquals(List.of("README.md", "docs/index.md"), snapshot.paths());
    assertEquals(
        Map.of("more/README.md", "README.md", "more/page.md", "docs/index.md"),
        snapshot.published().dropped());
  }

  @Test
  void atTwoAddressesOfASiteThereAreTwoPages() throws IOException {
    link("docs/again.md", "index.md");
    assertEquals(List.of("docs/again.md", "docs/index.md"), snapshot().paths());
  }

  @Test
  void linksThatLeadInCirclesOrOutChangeNothing() throws IOException {
    link("docs/up", "..");
    link("docs/gone.md", "nowhere.md");
    link("docs/loop", "loop");
    assertEquals(List.of("docs/gone.md", "docs/index.md"), snapshot().paths());
  }

  @Test
  void linksToWhereItReallyLiesLeadToThePage() throws IOException {
    file("src/comb.md", "# Comb");
    link("docs/parts/comb.md", "../../src/comb.md");
    file("README.md", "[x](src/comb.md#comb)");
    Snapshot snapshot = snapshot();
    var readme = snapshot.corpus().document("README.md").orElseThrow();
    assertEquals(
        "docs/parts/comb.md",
        snapshot
            .corpus()
            .links()
            .of(readme)
            .resolutions()
            .get(0)
            .found()
            .orElseThrow()
            .document()
            .path());
  }
}
