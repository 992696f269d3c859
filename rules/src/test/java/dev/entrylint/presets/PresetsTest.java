package dev.entrylint.presets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.ConfigLoader;
import dev.entrylint.config.Presets;
import dev.entrylint.corpus.Kind;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The presets that ship with the rules: all of them are listed, and all of them load. */
class PresetsTest {

  private static final ClassLoader LOADER = PresetsTest.class.getClassLoader();

  @TempDir Path folder;

  private Config load(String preset) throws IOException, ConfigException {
    Path file = Files.writeString(folder.resolve("entrylint.yml"), "extends: " + preset);
    ConfigLoader loader =
        new ConfigLoader(RuleRegistry.load(LOADER), LOADER, Set.of("pandoc", "github"));
    return loader.load(file, folder);
  }

  @Test
  void theIndexNamesEachPresetInTheFolder() throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> list = Files.list(Path.of("src/main/resources/dev/entrylint/presets"))) {
      list.map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".yml"))
          .forEach(name -> files.add(name.substring(0, name.length() - 4)));
    }
    assertEquals(files, new Presets(LOADER).names());
  }

  @Test
  void eachPresetLoads() throws IOException, ConfigException {
    for (String preset : new Presets(LOADER).names()) {
      load(preset);
    }
  }

  @Test
  void inAPandocGlossaryAliasesAreTriedBeforeTerms() throws IOException, ConfigException {
    Config config = load("pandoc-glossary");
    assertEquals("pandoc", config.dialect());
    assertEquals(
        List.of("alias", "term"), config.conventions().kinds().stream().map(Kind::name).toList());
    assertEquals("see-also", config.conventions().relations().get(0).section());
  }
}
