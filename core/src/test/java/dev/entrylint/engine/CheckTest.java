package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.base.DiskTree;
import dev.entrylint.config.Config;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution.NoSuchAnchor;
import dev.entrylint.engine.Check.Search;
import dev.entrylint.engine.source.DiskSources;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check says of corpora that are rendered otherwise than they are read. */
class CheckTest {

  private static final String ONE_TEXT =
      "all 30 links to an id alone that lead nowhere name ids of other files; if all files are"
          + " rendered as one text, say 'anchors: corpus'";
  private static final String INIT = "; 'entrylint init' writes a configuration";

  @TempDir Path folder;

  private final ConfigLoader configs = TestConfigs.loader(RuleRegistry.of(new LostLinks()));

  /** Reports links to ids that are not there, many of one document as one. */
  private static final class LostLinks implements Rule {

    private static final RuleMeta META =
        RuleMeta.of("lost-link", "test", "a link to an id that is not there", Severity.ERROR);

    @Override
    public RuleMeta meta() {
      return META;
    }

    @Override
    public void check(RuleContext context) {
      for (Link link :
          context.corpus().links().of(context.document()).leadingTo(NoSuchAnchor.class)) {
        context
            .at(link.reference().place())
            .subject(link.reference().target())
            .message("it leads nowhere")
            .summary("{subject} leads nowhere, {count} times")
            .report();
      }
    }
  }

  private void write(String path, String... lines) {
    try {
      Files.writeString(folder.resolve(path), String.join("\n", lines) + "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Ten bees that name three others each by an id alone, with {@code list} behind the heading. */
  private void hive(String list) {
    for (int i = 0; i < 10; i++) {
      write(
          "bee" + i + ".md",
          "# Bee" + i + list.replace("?", "" + i),
          "",
          "[a](#bee%d) [b](#bee%d) [c](#bee%d)"
              .formatted((i + 1) % 10, (i + 2) % 10, (i + 3) % 10));
    }
  }

  private Check assumed(Search search) throws Exception {
    return run(configs.assumed(folder, new DiskTree(folder)), search);
  }

  private Check configured(String configuration) throws Exception {
    write("entrylint.yml", configuration);
    return run(
        configs.load(folder.resolve("entrylint.yml"), folder, new DiskTree(folder)),
        Search.THOROUGH);
  }

  private Check run(Config config, Search search) throws Exception {
    return Check.run(
        configs,
        config,
        new DiskSources(config.root()),
        KnownBefore.NOTHING,
        PublishedState.NONE,
        Selection.ALL,
        search);
  }

  private static long ways(Result result) {
    return result.findings().stream().map(each -> each.summary()).distinct().count();
  }

  @Test
  void filesOfOneTextAreAdvisedAsTheyAreConfigured() throws Exception {
    hive("");
    assertEquals(Optional.of(ONE_TEXT), configured("dialect: github").advice());
    assertEquals(Optional.of(ONE_TEXT), assumed(Search.QUICK).advice());
  }

  @Test
  void whoHasNoConfigurationIsToldOfInit() throws Exception {
    hive("");
    assertEquals(Optional.of(ONE_TEXT + INIT), assumed(Search.THOROUGH).advice());
  }

  @Test
  void forPeopleWhatAnotherReadingSettlesIsOne() throws Exception {
    hive("");
    write("wasp.md", "# Wasp", "", "[x](#fly)");
    Check check = assumed(Search.THOROUGH);
    assertEquals(31, check.result().findings().size());
    assertEquals(1, ways(check.result()));
    assertEquals(31, check.grouped().findings().size());
    assertEquals(2, ways(check.grouped()));
  }

  @Test
  void onlyAThoroughSearchTriesAnotherRenderer() throws Exception {
    hive(" {#bee?}");
    String tried = assumed(Search.THOROUGH).advice().orElse("");
    assertTrue(tried.contains("'dialect: "), tried);
    String seen = assumed(Search.QUICK).advice().orElse("");
    assertTrue(seen.startsWith("'github' may be the wrong dialect: "), seen);
  }

  @Test
  void whatIsWrittenForPandocIsReadByIt() throws Exception {
    hive(" {#bee?}");
    write("Makefile", "all: ; pandoc *.md");
    assertEquals("pandoc", assumed(Search.QUICK).config().dialect());
  }

  @Test
  void noAdviceIsGivenAboutAConfiguredDialect() throws Exception {
    hive(" {#bee? .term}");
    assertEquals(Optional.empty(), configured("dialect: github").advice());
  }

  @Test
  void aCorpusThatHoldsTogetherIsLeftAlone() throws Exception {
    write("a.md", "# A", "", "[itself](#a)");
    Check check = assumed(Search.THOROUGH);
    assertEquals(Optional.empty(), check.advice());
    assertSame(check.result(), check.grouped());
  }

  @Test
  void aThresholdIsReachedByWhatIsAtLeastAsGrave() throws Exception {
    write("a.md", "# A", "", "[x](#b)");
    Result result = assumed(Search.QUICK).result();
    for (String word : List.of("error", "warning", "info")) {
      assertTrue(FailOn.named(word).orElseThrow().fails(result), word);
    }
    assertFalse(FailOn.named("never").orElseThrow().fails(result));
    assertFalse(FailOn.named("error").orElseThrow().fails(Severity.WARNING));
    assertEquals(Optional.empty(), FailOn.named("always"));
  }
}
