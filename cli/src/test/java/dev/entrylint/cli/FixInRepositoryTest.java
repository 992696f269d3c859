package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is mended of what git knows. */
class FixInRepositoryTest extends RepositoryTestCase {

  @Test
  void onlyWhatIsNewSinceACommitIsMended() throws IOException {
    config();
    file("a.md", "# A", "", "[old](#A)");
    commit();
    file("a.md", "# A", "", "[old](#A)", "", "# B", "", "[new](#B)");
    run("fix", "--since", "HEAD").assertPrints("mended 1 finding in 1 file\n");
    assertEquals("# A\n\n[old](#A)\n\n# B\n\n[new](#b)\n", text("a.md"));
    run("fix", "--staged")
        .assertRefused(
            "--staged checks what is in git's index, which is not written; --since HEAD mends what"
                + " the working tree introduced");
  }

  @Test
  void whatIsRefusedIsNotOffered() {
    for (String each : List.of("fix", "suppress")) {
      Run help = run(each, "--help");
      help.assertPrints("--since=REF");
      assertFalse(help.out().contains("--staged"), each);
    }
    run("check", "--help").assertPrints("--staged");
  }

  @Test
  void unsafeFixesLeaveAloneWhatIsNotCommitted() throws IOException {
    config();
    String[] lines = {"# Sourdough", "", "[near](#sourdoug)"};
    file("clean.md", lines);
    file("dirty.md", "# Other");
    commit();
    file("dirty.md", lines);
    file("new.md", lines);
    Run run = run("fix", "--unsafe");
    assertEquals(
        """
        clean.md:3:8: change to '#sourdough' [broken-anchor]
        dirty.md:3:8: '#sourdoug' is not defined in 'dirty.md'; did you mean '#sourdough'? \
        [broken-anchor]: left: 'dirty.md' has changes that are not committed
        new.md:3:8: '#sourdoug' is not defined in 'new.md'; did you mean '#sourdough'? \
        [broken-anchor]: left: 'new.md' has changes that are not committed
        mended 1 finding in 1 file
        left 2: 'dirty.md' and 1 other file: each has changes that are not committed: --allow-dirty mends it all the same
        """,
        run.out());
    assertEquals(1, run.exitCode());
    Run all = run("fix", "--unsafe", "--allow-dirty");
    all.assertPrints("mended 2 findings in 2 files\n");
    assertEquals(0, all.exitCode());
  }

  @Test
  void aFixOfWhatWasRenamedNamesTheCommit() throws IOException {
    config("dialect: pandoc");
    file(
        "a.md",
        "# Wax {#wax}",
        "",
        "It is soft.",
        "",
        "# The crust",
        "",
        "It is hard, for it was in the heat of an oven for long.");
    file("b.md", "[w](a.md#wax) [c](a.md#the-crust) [h](honey.md)");
    file("honey.md", "# Honey", "", "It is sweet, and made by bees.");
    commit();
    git("tag", "v1");
    file(
        "a.md",
        "# Wax {#beeswax}",
        "",
        "It is soft.",
        "",
        "# The crust",
        "",
        "It is hard, for it was in the heat of an oven for long.");
    git("commit", "-qam", "Say \u001B[31mwhose wax it is");
    String short1 = git("rev-parse", "--short", "HEAD").strip();
    git("mv", "honey.md", "nectar.md");
    git("commit", "-qam", "-S --output=x");
    String short2 = git("rev-parse", "--short", "HEAD").strip();
    file(
        "a.md",
        "# Wax {#beeswax}",
        "",
        "It is soft.",
        "",
        "# The rind",
        "",
        "It is hard, for it was in the heat of an oven for long.");
    Run run = run("fix", "--since", "v1");
    run.assertPrints("change to '#beeswax' (renamed in " + short1 + " 'Say ");
    run.assertPrints("whose wax it is') [broken-anchor]");
    assertFalse(run.out().contains("\u001B"));
    run.assertPrints(
        "change to 'nectar.md' (renamed in " + short2 + " '-S --output=x') [missing-file]");
    run.assertPrints("change to '#the-rind' (renamed in the working tree, not committed)");
    assertEquals("[w](a.md#beeswax) [c](a.md#the-rind) [h](nectar.md)\n", text("b.md"));
  }

  @Test
  void whatADiffShowsGitCanApply() throws IOException {
    config();
    file("with blank/ü.md", "# A", "", "[up](#A)\r", "", "end");
    commit();
    Run diff = run("fix", "--diff");
    Files.writeString(root.resolve("fix.diff"), diff.out());
    git("apply", "fix.diff");
    assertEquals("# A\n\n[up](#a)\r\n\nend\n", text("with blank/ü.md"));
    assertEquals("", run("fix", "--diff").out());
  }

  private String text(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }
}
