package dev.entrylint.testing;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Position;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Related;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Runs the examples of a rule's page: the rule alone, on a corpus in memory, compared with what the
 * page says. A finding is a line {@code path:line:column: severity: message}, each place that is
 * related to it a line {@code path:line:column: message} behind two spaces. If the page has a diff
 * of the example too, that of the fixes must be the same: the defaults of all findings that have
 * one, applied at once. Of each file that changes it has the lines {@code --- path} and {@code +++
 * path}, and then the lines that go, each behind {@code -}, and those that come, each behind {@code
 * +}.
 *
 * <p>Examples with an {@code entrylint.yml}, or with front matter that is looked at, take the
 * reader of YAML, which {@code entrylint-core} does not bring along. Settings that are given in
 * code do without.
 */
public final class ExampleRunner {

  private static final String CONFIG = "entrylint.yml";

  private static final Path ROOT = Path.of("").toAbsolutePath();

  /** What comes from libraries that core does not bring along: packages, and the artifact. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "org/snakeyaml/", "org.snakeyaml:snakeyaml-engine",
          "dev/harrel/", "dev.harrel:json-schema",
          "com/vladsch/", "com.vladsch.flexmark:flexmark and its extensions");

  private ExampleRunner() {}

  /** Runs the examples of {@code page}, which is that of {@code rule}, in their order. */
  public static List<ExampleResult> run(Reportable rule, String page) {
    return RulePage.parse(page).examples().stream().map(example -> run(rule, example)).toList();
  }

  /** Runs one example. */
  public static ExampleResult run(Reportable rule, Example example) {
    return run(rule, example, MemorySources::new);
  }

  /**
   * Runs one example.
   *
   * @param sources makes the corpus of the texts of its files, by their paths
   */
  static ExampleResult run(
      Reportable rule, Example example, Function<Map<String, String>, Sources> sources) {
    ClassLoader loader = rule.getClass().getClassLoader();
    return run(registry(rule), loader, alone(rule), example, sources);
  }

  private static RuleRegistry registry(Reportable rule) {
    return rule instanceof Rule own ? RuleRegistry.of(own) : RuleRegistry.of();
  }

  /**
   * What {@code rule} alone reports on a corpus, in the format of examples.
   *
   * @param settings what {@code entrylint.yml} would hold: maps, lists, texts, numbers, and true or
   *     false
   * @param files the text of each file by its path
   * @throws IllegalArgumentException if the settings cannot be used; its message says all that is
   *     wrong
   */
  public static String output(Rule rule, Map<String, ?> settings, Map<String, String> files) {
    RuleRegistry rules = RuleRegistry.of(rule);
    try {
      Config config = loader(rules, rule.getClass().getClassLoader()).given(settings, ROOT);
      return output(result(config, rules, alone(rule), new MemorySources(files)).findings());
    } catch (ConfigException refused) {
      throw new IllegalArgumentException(refused.getMessage(), refused);
    }
  }

  private static Selection alone(Reportable rule) {
    return new Selection(List.of(), Optional.of(Set.of(rule.meta().id())));
  }

  /** Runs one example with all of the rules, of presets that {@code loader} sees. */
  public static ExampleResult run(RuleRegistry rules, ClassLoader loader, Example example) {
    return run(rules, loader, Selection.ALL, example, MemorySources::new);
  }

  private static ExampleResult run(
      RuleRegistry rules,
      ClassLoader loader,
      Selection selection,
      Example example,
      Function<Map<String, String>, Sources> sources) {
    List<String> problems = new ArrayList<>();
    try {
      Config config = config(rules, loader, example);
      Map<String, String> texts = new HashMap<>(example.files());
      example.config().ifPresent(text -> texts.put(CONFIG, text));
      Sources corpus = sources.apply(texts);
      Result result = result(config, rules, selection, corpus);
      String found = output(result.findings());
      String expected = example.output().orElse("");
      if (!found.equals(expected)) {
        problems.add("the page says (-), but entrylint says (+):\n" + LineDiff.of(expected, found));
        missing(found).ifPresent(problems::add);
      }
      example.diff().ifPresent(diff -> compare(diff, result, corpus, texts, problems));
    } catch (ConfigException refused) {
      problems.add(refused.getMessage());
    } catch (NoClassDefFoundError absent) {
      problems.add(missing(String.valueOf(absent.getMessage())).orElseThrow(() -> absent));
    }
    return new ExampleResult(example, List.copyOf(problems));
  }

  private static void compare(
      String expected,
      Result result,
      Sources sources,
      Map<String, String> texts,
      List<String> problems) {
    String found = new ExampleFixes(result, sources, texts).diff();
    if (!found.equals(expected)) {
      problems.add(
          "the page says of the fixes (-), but they do (+):\n" + LineDiff.of(expected, found));
    }
  }

  /** What to do if {@code message} names a class of a library that is not there. */
  private static Optional<String> missing(String message) {
    return LIBRARIES.entrySet().stream()
        .filter(library -> message.contains(library.getKey()))
        .map(
            library ->
                "this takes a library that entrylint-core does not bring along: add "
                    + library.getValue()
                    + " to the dependencies of your tests")
        .findFirst();
  }

  private static ConfigLoader loader(RuleRegistry rules, ClassLoader presets) {
    return new ConfigLoader(rules, presets, Set.copyOf(Renderers.names()));
  }

  private static Config config(RuleRegistry rules, ClassLoader presets, Example example)
      throws ConfigException {
    ConfigLoader loader = loader(rules, presets);
    return example.config().isPresent()
        ? loader.parse(example.config().get(), ROOT)
        : loader.given(Map.of(), ROOT);
  }

  private static Result result(
      Config config, RuleRegistry rules, Selection selection, Sources sources) {
    try {
      return new Linter(config, rules, sources).lint(selection);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a corpus in memory cannot fail to be read", impossible);
    }
  }

  /** {@code findings} in the format of examples. */
  static String output(List<Finding> findings) {
    StringBuilder output = new StringBuilder();
    for (Finding finding : findings) {
      place(output, finding.path(), finding.start())
          .append(finding.severity())
          .append(": ")
          .append(finding.message())
          .append('\n');
      for (Related related : finding.related()) {
        place(output.append("  "), related.path(), related.position())
            .append(related.message())
            .append('\n');
      }
    }
    return output.toString();
  }

  private static StringBuilder place(StringBuilder output, String path, Position position) {
    return output
        .append(path)
        .append(':')
        .append(position.line())
        .append(':')
        .append(position.column())
        .append(": ");
  }
}
