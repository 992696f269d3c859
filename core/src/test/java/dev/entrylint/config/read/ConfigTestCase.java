package dev.entrylint.config.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.entrylint.base.DiskTree;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;

/** Configuration in, message or {@link Config} out, with a few rules and presets of its own. */
public abstract class ConfigTestCase {

  @TempDir protected Path folder;

  private record TestRule(RuleMeta meta) implements Rule {
    @Override
    public void check(RuleContext context) {}
  }

  private static final RuleRegistry RULES =
      RuleRegistry.of(
          new TestRule(RuleMeta.of("broken-anchor", "test", "", Severity.ERROR)),
          new TestRule(RuleMeta.of("missing-section", "test", "", Severity.ERROR)),
          new TestRule(RuleMeta.of("one-way-see-also", "test", "", Severity.WARNING)),
          new TestRule(
              RuleMeta.of("long-title", "test", "", Severity.INFO)
                  .with(
                      Option.number("most", 1, 60, ""),
                      Option.flag("strict", false, ""),
                      Option.texts("except", List.of(), ""),
                      Option.choice("unit", List.of("words", "letters"), "letters", ""))));

  protected ConfigLoader loader() {
    try {
      URL[] places = {
        folder.resolve("jar-a/").toUri().toURL(), folder.resolve("jar-b/").toUri().toURL()
      };
      return new ConfigLoader(RULES, new URLClassLoader(places, null), Set.of("pandoc", "github"));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Writes a file below the folder of the test. */
  protected Path write(String path, String... lines) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** The text of a file below the folder of the test. */
  protected String read(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Makes a preset in the first of two places that have some. */
  protected void preset(String name, String... lines) {
    write("jar-a/dev/entrylint/presets/index", name);
    write("jar-a/dev/entrylint/presets/" + name + ".yml", lines);
  }

  /** What is made of {@code entrylint.yml} with these lines. */
  protected Config config(String... lines) {
    try {
      return loader().load(write("entrylint.yml", lines), folder, new DiskTree(folder));
    } catch (ConfigException refused) {
      throw new AssertionError(refused);
    }
  }

  /** Expects that {@code entrylint.yml} with these lines is refused with exactly this message. */
  protected void refused(String message, String... lines) {
    write("entrylint.yml", lines);
    refusedAsItIs(message);
  }

  /** The same for an {@code entrylint.yml} that is written already. */
  protected void refusedAsItIs(String message) {
    Path file = folder.resolve("entrylint.yml");
    ConfigException refused =
        assertThrows(
            ConfigException.class, () -> loader().load(file, folder, new DiskTree(folder)));
    assertEquals(message, refused.getMessage());
  }
}
