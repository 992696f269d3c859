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
class ProjectFolderTest {

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
    assertEquals(new CheckTarget.Configured(file, top), target(new ProjectFolder(module, true)));
  }

  @Test
  void aProjectAloneIsCheckedWithoutConfigurationAllTheSame() {
    assertEquals(new CheckTarget.Unconfigured(module), target(new ProjectFolder(module, true)));
  }

  @Test
  void aProjectAmongOthersIsCheckedWithItsOwnConfigurationOnly() throws IOException {
    configure(top);
    ProjectFolder project = new ProjectFolder(module, false);
    assertEquals(new CheckTarget.Nothing(), target(project));
    Path own = configure(module);
    assertEquals(new CheckTarget.Configured(own, module), target(project));
  }

  @Test
  void aProjectAmongOthersThatNamesItsRootIsCheckedLikeOneAlone() throws IOException {
    ProjectFolder project = new ProjectFolder(module, false);
    Path docs = module.resolve("docs");
    assertEquals(
        new CheckTarget.Unconfigured(docs),
        project.target(Optional.of(docs), UNSET, Optional.empty(), configs));
    Path file = configure(top);
    // A root that is named is all that is looked at, unless it lies in a repository.
    assertEquals(
        new CheckTarget.Unconfigured(docs),
        project.target(Optional.of(docs), UNSET, Optional.empty(), configs));
    Files.createDirectory(top.resolve(".git"));
    assertEquals(
        new CheckTarget.Configured(file, docs),
        project.target(Optional.of(docs), UNSET, Optional.empty(), configs));
  }

  @Test
  void aConfigurationThatIsNamedBringsItsFolderAsTheRoot() {
    Optional<Path> named = Optional.of(top.resolve("conf/my.yml"));
    ProjectFolder project = new ProjectFolder(module, false);
    assertEquals(
        new CheckTarget.Configured(named.get(), top.resolve("conf")),
        project.target(UNSET, named, Optional.empty(), configs));
    assertEquals(
        new CheckTarget.Configured(named.get(), module),
        project.target(Optional.of(module), named, Optional.empty(), configs));
  }

  private CheckTarget target(ProjectFolder project) {
    return project.target(UNSET, UNSET, Optional.empty(), configs);
  }

  private static Path configure(Path folder) throws IOException {
    return Files.writeString(folder.resolve(ConfigLoader.FILE), "");
  }
}
