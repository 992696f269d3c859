package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.entrylint.config.Config;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.DiskSources;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.engine.source.OverlaySources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

  /** Reports each heading with its text as it is written. */
  private static final class EveryHeading implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("every-heading", "test", "A heading", Severity.INFO);
    }

    @Override
    public void check(RuleContext context) {
      context
          .document()
          .headings()
          .forEach(
              heading ->
                  context
                      .at(heading.span())
                      .subject(heading.title())
                      .message(context.text(heading.span()))
                      .report());
    }
  }

  private static final RuleRegistry RULES = RuleRegistry.of(new EveryHeading());
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final ConfigLoader CONFIGS = TestConfigs.loader(RULES);

  @TempDir private Path folder;

  private static Project project(String yaml) throws Exception {
    return Project.of(CONFIGS.parse(yaml, ROOT), RULES);
  }

  private static List<String> messages(Snapshot snapshot) {
    return snapshot.check(Selection.ALL).findings().stream().map(Finding::message).toList();
  }

  private static Document document(Snapshot snapshot, String path) {
    return snapshot.corpus().document(path).orElseThrow();
  }

  @Test
  void onlyWhatChangedIsReadAnew() throws Exception {
    Project project = project("dialect: github");
    Snapshot one =
        project.snapshot(new MemorySources(Map.of("a.md", "# A", "b.md", "# B", "c.md", "# C")));
    Document a = document(one, "a.md");
    Document b = document(one, "b.md");
    Snapshot two =
        project.snapshot(new MemorySources(Map.of("a.md", "# A", "b.md", "# Bee", "d.md", "# C")));
    assertSame(a, document(two, "a.md"));
    assertNotSame(b, document(two, "b.md"));
    assertEquals(List.of("# A", "# Bee", "# C"), messages(two));
    // The first moment is still what it was.
    assertEquals(List.of("# A", "# B", "# C"), messages(one));
  }

  @Test
  void whatWasReadIsHandedOnFromMomentToMoment() throws Exception {
    Project project = project("dialect: github");
    Sources sources = new MemorySources(Map.of("a.md", "# A", "b.md", "# B"));
    Document a = document(project.snapshot(sources), "a.md");
    for (int i = 0; i < 3; i++) {
      Snapshot next =
          project.snapshot(new OverlaySources(sources, Map.of("b.md", "# B" + i), Set.of()));
      assertSame(a, document(next, "a.md"));
      assertEquals(List.of("# A", "# B" + i), messages(next));
    }
  }

  @Test
  void ofAMomentThatNobodyAskedAnythingTheNextTakesOverWhatWasKnownBefore() throws Exception {
    Project project = project("dialect: github");
    Sources sources = new MemorySources(Map.of("a.md", "# A\n\n[b](b.md)", "b.md", "# B"));
    Snapshot one = project.snapshot(sources);
    Document a = document(one, "a.md");
    for (int i = 0; i < 3; i++) {
      project.snapshot(new OverlaySources(sources, Map.of("b.md", "# B" + i), Set.of()));
    }
    Snapshot two = project.snapshot(sources);
    assertSame(a, document(two, "a.md"));
    assertSame(one.corpus().links().of(a), two.corpus().links().of(a));
  }

  @Test
  void factsAreOfOneDialect() throws Exception {
    Project project = project("dialect: [github, pandoc]");
    Sources sources = new MemorySources(Map.of("a.md", "# A {#x}"));
    List<Corpus> corpora = project.snapshot(sources).corpora();
    assertEquals("A {#x}", corpora.get(0).documents().get(0).headings().get(0).title());
    assertEquals("A", corpora.get(1).documents().get(0).headings().get(0).title());
    List<Corpus> next = project.snapshot(sources).corpora();
    for (int i = 0; i < 2; i++) {
      assertSame(corpora.get(i).documents().get(0), next.get(i).documents().get(0));
    }
  }

  @Test
  void aFileThatCouldNotBeReadIsReadAgain() throws Exception {
    Project project = project("dialect: github");
    Path file = folder.resolve("a.md");
    Files.write(file, new byte[] {'#', ' ', (byte) 0xE4});
    Result first = project.snapshot(new DiskSources(folder)).check(Selection.ALL);
    assertEquals(1, first.findings().size());
    Files.writeString(file, "# ä");
    Result second = project.snapshot(new DiskSources(folder)).check(Selection.ALL);
    assertEquals(List.of("# ä"), second.findings().stream().map(Finding::message).toList());
  }

  @Test
  void textsAreThoseOfTheMomentAlthoughTheDiskWentOn() throws Exception {
    Path file = folder.resolve("a.md");
    Files.writeString(file, "# Before");
    Snapshot snapshot = project("dialect: github").snapshot(new DiskSources(folder));
    Document document = document(snapshot, "a.md");
    Files.writeString(file, "# After!");
    assertEquals("# Before", snapshot.text(document, document.headings().get(0).span()));
    assertEquals(List.of("# Before"), messages(snapshot));
  }

  @Test
  void whatIsNotHeldAndChangedIsRefused() throws Exception {
    Path file = folder.resolve("z.md");
    Files.write(folder.resolve("large.png"), new byte[1 << 25]);
    Files.writeString(file, "# Before");
    Sources sources = new DiskSources(folder);
    sources.read("large.png");
    Snapshot snapshot = project("dialect: github").snapshot(sources);
    Document document = document(snapshot, "z.md");
    Files.writeString(file, "# After!");
    UncheckedIOException refused =
        assertThrows(
            UncheckedIOException.class,
            () -> snapshot.text(document, document.headings().get(0).span()));
    assertEquals("z.md was changed during the run", refused.getCause().getMessage());
    // A rule that asks for it is not to blame.
    Result result = snapshot.check(Selection.ALL);
    assertEquals(0, result.failures());
    assertEquals("unreadable-file", result.findings().get(0).rule());
    assertEquals(
        "cannot be read, so it is not checked (z.md was changed during the run)",
        result.findings().get(0).message());
  }

  @Test
  void theConfigurationAndAllItNamesComeFromTheSources() throws Exception {
    Sources sources =
        new MemorySources(
            Map.of(
                "entrylint.yml",
                "extends: house/base.yml\n",
                "house/base.yml",
                "kinds: {term: {recognise: {path: '*.md'}, front-matter: {schema: s.json}}}\n",
                "house/s.json",
                "{\n\t\"required\": [\"title\"]\n}\n",
                "book.toml",
                "[book]\nsrc = \"text\"\n",
                "text/SUMMARY.md",
                "# S"));
    Path file = ROOT.resolve("entrylint.yml");
    Config config = CONFIGS.load(file, ROOT, sources);
    assertEquals("mdbook", config.renderersOf("text/SUMMARY.md").get(0).name());
    assertEquals("book.toml", config.whyRenderersOf("text/SUMMARY.md"));
    assertEquals("github", config.renderersOf("README.md").get(0).name());
    assertEquals(1, config.conventions().kinds().size());
    Sources broken = new OverlaySources(sources, Map.of("house/base.yml", "kindz: {}\n"), Set.of());
    Exception refused = assertThrows(Exception.class, () -> CONFIGS.load(file, ROOT, broken));
    assertEquals(
        "house/base.yml:1:1: unknown key 'kindz'; did you mean 'kinds'?", refused.getMessage());
    Sources other =
        new OverlaySources(sources, Map.of("mkdocs.yml", "site_name: x\n"), Set.of("book.toml"));
    assertEquals("mkdocs", CONFIGS.load(file, ROOT, other).renderersOf("docs/a.md").get(0).name());
  }
}
