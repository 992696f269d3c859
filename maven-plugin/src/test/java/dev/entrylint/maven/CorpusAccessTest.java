package dev.entrylint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which projects of a build are checked, and with which configuration. */
class CorpusAccessTest {

  private static final Optional<Path> UNSET = Optional.empty();

  private final ConfigLoader configs =
      new ConfigLoader(RuleRegistry.of(), getClass().getClassLoader(), Set.of());

  @TempDir Path top;
  private Path module;

  @BeforeEach
  void makeModule() throws IOException {
    module = Files.createDirectory(top.resolve("module"));
  }

  @Test
  void aProjectAloneIsCheckedWithTheNearestConfigurationUpwards() throws IOException {
    Path file = configure(top);
    assertEquals(new Choice.Configured(file, top), choose(new Ground(module, true)));
  }

  @Test
  void aProjectAloneIsCheckedWithoutConfigurationAllTheSame() {
    assertEquals(new Choice.Unconfigured(module), choose(new Ground(module, true)));
  }

  @Test
  void aProjectAmongOthersIsCheckedWithItsOwnConfigurationOnly() throws IOException {
    configure(top);
    Ground ground = new Ground(module, false);
    assertEquals(new Choice.Nothing(), choose(ground));
    Path own = configure(module);
    assertEquals(new Choice.Configured(own, module), choose(ground));
  }

  @Test
  void aProjectAmongOthersThatNamesItsRootIsCheckedLikeOneAlone() throws IOException {
    Ground ground = new Ground(module, false);
    Path docs = module.resolve("docs");
    assertEquals(new Choice.Unconfigured(docs), ground.choose(Optional.of(docs), UNSET, configs));
    Path file = configure(top);
    assertEquals(
        new Choice.Configured(file, docs), ground.choose(Optional.of(docs), UNSET, configs));
  }

  @Test
  void aConfigurationThatIsNamedBringsItsFolderAsTheRoot() {
    Optional<Path> named = Optional.of(top.resolve("conf/my.yml"));
    Ground ground = new Ground(module, false);
    assertEquals(
        new Choice.Configured(named.get(), top.resolve("conf")),
        ground.choose(UNSET, named, configs));
    assertEquals(
        new Choice.Configured(named.get(), module),
        ground.choose(Optional.of(module), named, configs));
  }

  private Choice choose(Ground ground) {
    return ground.choose(UNSET, UNSET, configs);
  }

  private static Path configure(Path folder) throws IOException {
    return Files.writeString(folder.resolve(ConfigLoader.FILE), "");
  }
}
