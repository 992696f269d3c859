package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A corpus that is adopted in one command. */
class AdoptionTest extends RepositoryTestCase {

  @BeforeEach
  void corpus() throws IOException {
    Path program = file("../" + root.getFileName() + "/bin/entrylint", "#!/bin/sh", "exit 0");
    assertTrue(program.toFile().setExecutable(true));
    set("ENTRYLINT_PROGRAM", program.normalize().toString());
    file("a.md", "# A", "", "[x](gone.md)");
  }

  @Test
  void allIsWrittenAndSaid() throws IOException {
    Run run = run("init", "--baseline", "--hook");
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    run.assertPrints("wrote " + root.resolve("entrylint.yml"));
    run.assertPrints("entrylint-baseline.tsv");
    run.assertPrints("each commit is checked by");
    assertTrue(
        run.out()
            .endsWith(
                "to commit: entrylint.yml, entrylint.schema.json, entrylint-baseline.tsv; a hook is in"
                    + " one clone only, others run 'entrylint hook install'\n"),
        run.out());
    assertEquals(0, run("check").exitCode());
    assertEquals(0, run("hook", "status").exitCode());
    String hook = Files.readString(root.resolve(".git/hooks/pre-commit"));
    assertFalse(hook.contains("--root"), hook);
  }

  @Test
  void aFolderOfTheRepositoryIsNamedToTheHook() throws IOException {
    file("docs/a.md", "# A", "", "[x](gone.md)");
    Run run = runIn(root.resolve("docs"), "init", "--hook");
    assertEquals(0, run.exitCode(), run.err());
    run.assertPrints("--root=docs");
  }

  @Test
  void whatIsRefusedLeavesTheRestRight() throws IOException {
    file("entrylint-baseline.tsv", "mine");
    Run run = run("init", "--baseline", "--hook");
    assertEquals(2, run.exitCode());
    run.assertSays("entrylint-baseline.tsv:1: expected rule, path");
    run.assertSays("the list of what is known that is there cannot be used");
    assertEquals("mine\n", Files.readString(root.resolve("entrylint-baseline.tsv")));
    assertTrue(Files.exists(root.resolve("entrylint.yml")));
    assertTrue(Files.exists(root.resolve(".git/hooks/pre-commit")));
    delete("entrylint-baseline.tsv");
    Run again = run("init", "--baseline", "--hook");
    assertEquals(0, again.exitCode(), again.err());
    again.assertPrints("kept " + root.resolve("entrylint.yml") + "; --force writes it anew\n");
    again.assertPrints("renewed ");
    assertEquals(0, run("init", "--baseline", "--force").exitCode());
  }

  @Test
  void whatIsThereIsKept() throws IOException {
    assertEquals(0, run("init", "--baseline").exitCode());
    String list = Files.readString(root.resolve("entrylint-baseline.tsv"));
    file("b.md", "# B", "", "[x](lost.md)");
    Run again = run("init", "--baseline", "--hook");
    assertEquals(0, again.exitCode(), again.err());
    again.assertPrints("entrylint-baseline.tsv: 1 finding of 1 rule");
    assertEquals(list, Files.readString(root.resolve("entrylint-baseline.tsv")));
  }

  @Test
  void whereThereIsNoHookToBeHadTheRestIsWritten() throws IOException {
    set("ENTRYLINT_PROGRAM", "");
    Run run = run("init", "--baseline", "--hook");
    assertEquals(2, run.exitCode());
    run.assertSays("the hook was not installed: a hook needs a program to call");
    assertEquals(0, run("check").exitCode());
    run("init", "--dry-run", "--hook")
        .assertRefused("--dry-run writes nothing, and --hook is written");
  }
}
