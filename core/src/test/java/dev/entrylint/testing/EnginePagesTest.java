package dev.entrylint.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.convention.Glob;
import dev.entrylint.engine.Check;
import dev.entrylint.engine.EarlierState;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.PublishedState;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Heading;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the engine reports without a rule has a page like every rule, and the page is true. */
class EnginePagesTest {

  /** A corpus of which each file is replaced as it is read. */
  private record Replaced(MemorySources texts, UnaryOperator<SourceFile> change)
      implements Sources {

    @Override
    public List<String> paths(List<Glob> include, List<Glob> exclude) {
      return texts.paths(include, exclude);
    }

    @Override
    public byte[] bytes(String path) throws IOException {
      return change.apply(texts.read(path)).bytes();
    }

    @Override
    public boolean exists(String path) {
      return texts.exists(path);
    }
  }

  private static Sources latin1(Map<String, String> texts) {
    return new Replaced(
        new MemorySources(texts),
        file -> new SourceFile(file.path(), file.text().getBytes(StandardCharsets.ISO_8859_1)));
  }

  /** No reader reads a file without bytes. */
  private static Sources broken(Map<String, String> texts) {
    return new Replaced(
        new MemorySources(texts),
        file -> file.path().equals("broken.md") ? new SourceFile(file.path(), null) : file);
  }

  private static ExampleResult run(Reportable each, Example example) {
    return switch (each.meta().id()) {
      case "unreadable-file" -> ExampleRunner.run(each, example, EnginePagesTest::latin1);
      case "internal-error" -> ExampleRunner.run(each, filledIn(example), EnginePagesTest::broken);
      case "unused-suppression" ->
          ExampleRunner.run(
              RuleRegistry.of(new HeadingStop()), each.getClass().getClassLoader(), example);
      case "vanished-anchor" -> sinceV1(example);
      default -> ExampleRunner.run(each, example);
    };
  }

  /** Of files in the folder {@code v1} this is what there was, at v1. */
  private static ExampleResult sinceV1(Example example) {
    Map<String, String> then = new HashMap<>();
    Map<String, String> now = new HashMap<>();
    example
        .files()
        .forEach(
            (path, text) -> {
              if (path.startsWith("v1/")) {
                then.put(path.substring(3), text);
              } else {
                now.put(path, text);
              }
            });
    try {
      RuleRegistry rules = RuleRegistry.of();
      ConfigLoader loader = TestConfigs.loader(rules);
      Path root = Path.of("").toAbsolutePath();
      Config config = loader.parse(example.config().orElseThrow(), root);
      KnownBefore known =
          KnownBefore.NOTHING.and(
              EarlierState.of(
                  config, rules, new MemorySources(then), "v1", EarlierState.FileNews.NONE));
      Sources today = new MemorySources(now);
      Check check =
          Check.run(
              loader, config, today, known, PublishedState.NONE, Selection.ALL, Check.Search.QUICK);
      String found = ExampleRunner.output(check.result().findings());
      String expected = example.output().orElse("");
      return new ExampleResult(
          example, found.equals(expected) ? List.of() : List.of(LineDiff.of(expected, found)));
    } catch (ConfigException | IOException failed) {
      return new ExampleResult(example, List.of(failed.toString()));
    }
  }

  /** A rule that comments can suppress: a heading ends in a full stop. */
  private static final class HeadingStop implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("heading-stop", "text", "A heading ends in a stop", Severity.WARNING);
    }

    @Override
    public void check(RuleContext context) {
      for (Heading heading : context.document().headings()) {
        if (heading.title().endsWith(".")) {
          context.at(heading.span()).subject(heading.title()).message("a full stop").report();
        }
      }
    }
  }

  /** With what the reader throws, which no page can know, for the dots. */
  private static Example filledIn(Example example) {
    Dialect dialect = Renderers.dialect("github").orElseThrow();
    Extractor extractor = new Extractor(Readers.named("scanner").orElseThrow(), dialect);
    SourceFile bare = new SourceFile("broken.md", null);
    RuntimeException thrown = assertThrows(RuntimeException.class, () -> extractor.extract(bare));
    String what = thrown + " at " + thrown.getStackTrace()[0];
    return new Example(
        example.title(),
        example.files(),
        example.config(),
        example.output().map(output -> output.replace("...", what)));
  }

  @Test
  void thePagesAreTrue() {
    List<String> ids = new ArrayList<>();
    for (Reportable each : RuleRegistry.of().all()) {
      String id = each.meta().id();
      ids.add(id);
      String name = each.getClass().getSimpleName();
      assertEquals(id, name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
      RulePage page = RulePage.parse(RuleRegistry.page(each).orElseThrow());
      assertEquals(List.of(), page.problems(each.meta()), id);
      for (Example example : page.examples()) {
        ExampleResult result = run(each, example);
        assertTrue(result.passed(), () -> id + ": " + result.problems());
      }
    }
    assertEquals(
        List.of(
            "internal-error",
            "unexplained-suppression",
            "unknown-suppression",
            "unreadable-file",
            "unused-ignore",
            "unused-include",
            "unused-index",
            "unused-kind",
            "unused-macro",
            "unused-override",
            "unused-relation",
            "unused-root",
            "unused-suppression",
            "vanished-anchor"),
        ids);
  }
}
