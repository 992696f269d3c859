package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code config} says what holds, and saying it again changes nothing. */
class ConfigCommandTest extends CommandLineTestCase {

  @Test
  void checkFindsTheSameByWhatIsPrinted() throws IOException {
    String folder = Path.of("examples/glossary-with-faults").toAbsolutePath().toString();
    String[] files = {
      folder + "/entrylint.yml",
      file("a.yml", "extends: pandoc-glossary", "rules: {broken-anchor: {suggestions: 0}}")
          .toString(),
      file("b.yml", "extends: [eip, decision-records]", "rules: {duplicate-title: info}")
          .toString(),
      file(
              "c.yml",
              "extends: " + folder + "/entrylint.yml",
              "dialect: [pandoc, {name: github, site: src}]",
              "overrides:",
              "  - {paths: src/P*.md, kinds: {term: {level: 3}, alias: ~}}",
              "  - {paths: src/S*.md, rules: {one-way-see-also: off}}")
          .toString(),
    };
    for (String file : files) {
      Run printed = run("config", "--root", folder, "--config", file);
      assertEquals(0, printed.exitCode(), printed.err());
      Path copy = Files.writeString(root.resolve("printed.yml"), printed.out());
      String right = report(folder, file);
      assertTrue(right.contains("\"rule\""), right);
      assertEquals(right, report(folder, copy.toString()), file);
    }
  }

  /** What is found in the documents; kinds of presets are one's own where they are written down. */
  private String report(String folder, String config) {
    String documents = folder + "/src";
    return run("check", "--root", folder, "--config", config, "--format", "json", documents).out();
  }

  @Test
  void withoutConfigurationItSaysWhatIsAssumed() {
    file("mkdocs.yml", "site_name: x", "markdown_extensions: [attr_list]");
    Run run = run("config");
    run.assertSays("entrylint.yml was not found");
    run.assertPrints("dialect: mkdocs+attr_list");
    run.assertPrints("# guessed from mkdocs.yml");
  }

  @Test
  void forOneFileOverridesCount() {
    config("overrides:", "  - paths: drafts/**", "    rules: {missing-section: off}");
    file("drafts/a.md", "# A");
    file("b.md", "# B");
    assertTrue(missingSection(run("config", "drafts/a.md")).endsWith("# entrylint.yml:3"));
    assertTrue(missingSection(run("config", "b.md")).endsWith("# default"));
    file("c.txt", "C");
    run("config", "c.txt").assertSays("'c.txt' is no document of the corpus");
    run("config", "drafts").assertRefused("'drafts' is a folder; name one file");
    run("config", "a", "b").assertRefused("name one file, or none for the whole corpus");
    run("config", "no.md").assertRefused("there is no file or folder 'no.md'");
  }

  private static String missingSection(Run run) {
    return run.out()
        .lines()
        .filter(line -> line.startsWith("  missing-section:"))
        .findFirst()
        .orElse(run.err());
  }
}
