package dev.entrylint.testing;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Position;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Related;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs the examples of a rule's page: the rule alone, on a corpus in memory, compared with what the
 * page says. A finding is a line {@code path:line:column: severity: message}, each place that is
 * related to it a line {@code path:line:column: message} behind two spaces.
 */
public final class ExampleRunner {

  private static final Path ROOT = Path.of("").toAbsolutePath();

  private ExampleRunner() {}

  /** Runs the examples of {@code page}, in their order. */
  public static List<ExampleResult> run(Rule rule, String page) {
    return RulePage.parse(page).examples().stream().map(example -> run(rule, example)).toList();
  }

  /** Runs one example. */
  public static ExampleResult run(Rule rule, Example example) {
    Selection selection = new Selection(List.of(), Optional.of(Set.of(rule.meta().id())));
    return run(RuleRegistry.of(rule), rule.getClass().getClassLoader(), selection, example);
  }

  /** Runs one example with all of the rules, of presets that {@code loader} sees. */
  public static ExampleResult run(RuleRegistry rules, ClassLoader loader, Example example) {
    return run(rules, loader, Selection.ALL, example);
  }

  private static ExampleResult run(
      RuleRegistry rules, ClassLoader loader, Selection selection, Example example) {
    List<String> problems = new ArrayList<>();
    try {
      List<Finding> findings = findings(rules, loader, selection, example);
      String found = output(findings);
      String expected = example.output().orElse("");
      if (!found.equals(expected)) {
        problems.add("the page says (-), but entrylint says (+):\n" + LineDiff.of(expected, found));
      }
    } catch (ConfigException refused) {
      problems.add(refused.getMessage());
    } catch (IOException impossible) {
      throw new UncheckedIOException("a corpus in memory cannot fail to be read", impossible);
    }
    return new ExampleResult(example, List.copyOf(problems));
  }

  private static List<Finding> findings(
      RuleRegistry rules, ClassLoader presets, Selection selection, Example example)
      throws ConfigException, IOException {
    ConfigLoader loader = new ConfigLoader(rules, presets, Set.copyOf(Renderers.names()));
    Config config =
        example.config().isPresent()
            ? loader.parse(example.config().get(), ROOT)
            : loader.parse("", ROOT);
    return new Linter(config, rules, new MemorySources(example.files())).lint(selection).findings();
  }

  private static String output(List<Finding> findings) {
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
