package dev.entrylint.cli;

import dev.entrylint.base.NameEncoding;
import dev.entrylint.report.format.Format;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.testing.ExampleRunner;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A run that reaches all that checks reach, for Java to make an archive of: the examples on the
 * pages of all rules, and small bodies by way of the command line, one with a configuration and the
 * others as what marks their renderers. The start script runs it.
 */
final class Training {

  private Training() {}

  /**
   * Runs everything and tells nothing; what goes wrong here goes wrong for users too, and they hear
   * of it.
   *
   * @param args the folder with a folder for each body
   */
  public static void main(String[] args) {
    for (Rule rule : RuleRegistry.load(Training.class.getClassLoader()).rules()) {
      Optional<String> page = RuleRegistry.page(rule);
      if (page.isPresent()) {
        ExampleRunner.run(rule, page.get());
      }
    }
    Path bodies = Path.of(args[0]).toAbsolutePath();
    for (String body : new TreeSet<>(List.of(bodies.toFile().list()))) {
      run(bodies.resolve(body), "check");
    }
    Path folder = bodies.resolve("glossary");
    run(folder, "check", "--format", "json");
    run(folder, "check", "--format", Format.SARIF.word());
    run(folder, "check", "--format", Format.GITHUB.word());
    run(folder, "check", "--quiet", "--color", "always", "--rule", "broken-anchor,missing-file");
    run(folder, "check", "--baseline", "known.tsv");
    run(folder, "fix", "--diff", "--unsafe");
    run(folder, "rules");
    run(folder, "--version");
    NameEncoding.fault(); // as Main begins
    Runtime.getRuntime().halt(0); // as Main ends
  }

  private static void run(Path folder, String... words) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Main.run(List.of(words).toArray(String[]::new), folder, System.getenv(), nowhere, nowhere);
  }
}
