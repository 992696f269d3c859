package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A linter that is adopted on a corpus with faults: only new ones are reported. */
class BaselineTest extends CommandLineTestCase {

  private static final String NAME = "entrylint-baseline.tsv";
  private static final String HEAD = "# entrylint baseline 1\n";

  @BeforeEach
  void bees() {
    config(
        "dialect: github", "kinds: {term: {recognise: {level: 2}}}", "rules: {unused-kind: off}");
    file("a.md", "# A", "", "[x](#nowhere)", "", "## Bee", "", "[y](gone.md) [y](gone.md)");
    file("b.md", "# B", "", "[x](a.md#nobody)", "", "[a](a.md)");
  }

  private String written() throws IOException {
    return Files.readString(root.resolve(NAME));
  }

  private void append(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.writeString(file, Files.readString(file) + text);
  }

  private void replace(String path, String old, String now) throws IOException {
    Path file = root.resolve(path);
    String text = Files.readString(file);
    assertTrue(text.contains(old), text);
    Files.writeString(file, text.replace(old, now));
  }

  /** Adds ten lines below each heading. */
  private void fill(String path) throws IOException {
    Path file = root.resolve(path);
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(line);
      if (line.startsWith("#")) {
        lines.addAll(List.of("", "one", "two", "three", "", "four", "five", "six", "", "seven"));
      }
    }
    Files.write(file, lines);
  }

  /** Exit code, subjects of what is reported, and how many are known and gone. */
  private String check(String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "check";
    arguments[1] = "--format";
    arguments[2] = "json";
    System.arraycopy(options, 0, arguments, 3, options.length);
    Run run = run(arguments);
    JsonObject summary = run.json().getAsJsonObject("summary");
    List<String> subjects = new ArrayList<>();
    for (JsonElement each : run.json().getAsJsonArray("findings")) {
      subjects.add(each.getAsJsonObject().get("subject").getAsString());
    }
    return "%d %s known %s gone %s"
        .formatted(run.exitCode(), subjects, summary.get("known"), summary.get("gone"));
  }

  @Test
  void whatIsFoundIsWrittenOnceAndNoLongerReported() throws IOException {
    assertEquals("1 [#nowhere, gone.md, gone.md, a.md#nobody] known 0 gone null", check());
    Run run = run("baseline");
    assertEquals("", run.err());
    assertEquals(
        "wrote "
            + root.resolve(NAME)
            + ": 4 findings of 2 rules, which 'entrylint check' no longer reports\n",
        run.out());
    assertEquals(0, run.exitCode());
    assertEquals(
        HEAD
            + "broken-anchor\ta.md\t\t#nowhere\t1\n"
            + "broken-anchor\tb.md\t\ta.md#nobody\t1\n"
            + "missing-file\ta.md\tbee\tgone.md\t2\n",
        written());
    assertEquals("0 [] known 4 gone 0", check());
    assertEquals(
        "no new findings in 2 files, 4 findings known (1 entry, 5 links checked)\n",
        run("check").out());
    assertEquals(
        "1 [#nowhere, gone.md, gone.md, a.md#nobody] known 0 gone null", check("--no-baseline"));
  }

  @Test
  void linesMayMove() throws IOException {
    run("baseline");
    fill("a.md");
    fill("b.md");
    assertEquals("0 [] known 4 gone 0", check("--strict-baseline"));
  }

  @Test
  void whatIsNewIsReportedAlone() throws IOException {
    run("baseline");
    append("b.md", "\n[new](#new) [third](gone.md)\n");
    assertEquals("1 [#new, gone.md] known 4 gone 0", check());
    append("a.md", "\n[third](gone.md)\n");
    assertEquals("1 [gone.md, #new, gone.md] known 4 gone 0", check());
    assertEquals("0 [gone.md, #new, gone.md] known 4 gone 0", check("--fail-on", "never"));
  }

  @Test
  void whatIsMendedIsGone() throws IOException {
    run("baseline");
    replace("a.md", "[y](gone.md) [y]", "[y]");
    replace("b.md", "a.md#nobody", "a.md");
    assertEquals("0 [] known 2 gone 2", check());
    Run strict = run("check", "--strict-baseline");
    assertEquals(1, strict.exitCode());
    assertEquals(
        "entrylint: 2 known findings are gone; 'entrylint baseline --prune' takes them out of the"
            + " baseline\n",
        strict.err());
    assertEquals(
        "no new findings in 2 files, 2 findings known, 2 gone (1 entry, 4 links checked)\n",
        strict.out());

    append("b.md", "\n[new](#new)\n");
    assertEquals(
        NAME
            + ": 4 findings of 2 rules\n"
            + "  broken-anchor  2  1 gone\n"
            + "  missing-file   2  1 gone\n"
            + "1 finding is new\n",
        run("baseline", "--show").out());
    assertEquals(
        "took 2 findings out of " + root.resolve(NAME) + "; left are 2 findings of 2 rules\n",
        run("baseline", "--prune").out());
    assertEquals(
        HEAD + "broken-anchor\ta.md\t\t#nowhere\t1\nmissing-file\ta.md\tbee\tgone.md\t1\n",
        written());
    assertEquals("1 [#new] known 2 gone 0", check("--strict-baseline"));
    assertEquals(
        "nothing in " + root.resolve(NAME) + " is gone\n", run("baseline", "--prune").out());
  }

  @Test
  void whenAllIsMendedTheListIsEmpty() throws IOException {
    run("baseline");
    file("a.md", "# A");
    file("b.md", "# B");
    assertEquals(
        "took 4 findings out of "
            + root.resolve(NAME)
            + "; none is left, and the file may be removed\n",
        run("baseline", "--prune").out());
    assertEquals(HEAD, written());
    assertEquals("0 [] known 0 gone 0", check("--strict-baseline"));
    assertEquals(NAME + ": empty\nnothing that is found is new\n", run("baseline", "--show").out());
    assertEquals(
        "wrote " + root.resolve(NAME) + ": nothing is found\n", run("baseline", "--update").out());
  }

  @Test
  void entriesMoveAndFilesAreRenamed() throws IOException {
    run("baseline");
    file("a.md", "# A", "", "[x](#nowhere)");
    append("b.md", "\n## Bee\n\n[y](gone.md) [y](gone.md)\n");
    assertEquals("0 [] known 4 gone 0", check());
    Files.move(root.resolve("b.md"), root.resolve("c.md"));
    assertEquals("0 [] known 4 gone 0", check("--strict-baseline"));
    // What is pruned keeps the key that it has: nothing is gone.
    assertEquals(
        "nothing in " + root.resolve(NAME) + " is gone\n", run("baseline", "--prune").out());
    run("baseline", "--update");
    assertTrue(written().contains("missing-file\tc.md\tbee\tgone.md\t2\n"), written());
  }

  @Test
  void aListIsOverwrittenOnlyIfThatIsAskedFor() throws IOException {
    run("baseline");
    append("b.md", "\n[new](#new)\n");
    run("baseline")
        .assertRefused(
            "there is a baseline '"
                + NAME
                + "' already; --update writes it anew, --prune only takes out what is gone");
    assertEquals("1 [#new] known 4 gone 0", check());
    assertEquals(0, run("baseline", "--update").exitCode());
    assertEquals("0 [] known 5 gone 0", check());
    for (String option : List.of("--prune", "--show")) {
      run("baseline", option, "--update")
          .assertRefused("--update and " + option + " exclude each other");
    }
    Files.delete(root.resolve(NAME));
    run("baseline", "--prune")
        .assertRefused("there is no baseline '" + NAME + "'; 'entrylint baseline' writes one");
    Files.createSymbolicLink(root.resolve(NAME), Path.of("elsewhere"));
    assertEquals(2, run("baseline").exitCode());
    assertFalse(Files.exists(root.resolve("elsewhere")));
  }

  @Test
  void itLiesBesideTheConfigurationOrWhereItIsSaid() throws IOException {
    file("conf/c.yml", "dialect: github");
    run("baseline", "--root", ".", "--config", "conf/c.yml");
    assertTrue(Files.exists(root.resolve("conf/" + NAME)));
    assertEquals("0 [] known 4 gone 0", check("--root", ".", "--config", "conf/c.yml"));
    assertEquals("0 [] known 4 gone 0", check("--baseline", "conf/" + NAME));
    Files.delete(root.resolve("entrylint.yml"));
    run("baseline");
    assertTrue(Files.exists(root.resolve(NAME)));
    assertEquals(0, run("baseline", "--baseline", "conf/other").exitCode());
    Files.delete(root.resolve(NAME));
    assertEquals("0 [] known 4 gone 0", check("--baseline", "conf/other"));
    config();
    run("check", "--baseline", "none")
        .assertRefused("there is no baseline 'none'; 'entrylint baseline' writes one");
    run("check", "--baseline", "none", "--no-baseline")
        .assertRefused("--no-baseline and --baseline exclude each other");
    run("check", "--no-baseline", "--strict-baseline")
        .assertRefused("--no-baseline and --strict-baseline exclude each other");
  }

  @Test
  void whatIsGoneIsJudgedInWholeRuns() throws IOException {
    run("baseline");
    file("a.md", "# A");
    assertEquals("0 [] known 1 gone null", check("b.md"));
    assertEquals("0 [] known 1 gone null", check("--rule", "broken-anchor"));
    assertEquals("1 [] known 1 gone 3", check("--strict-baseline"));
    String refused =
        "--strict-baseline needs a check of all: what is gone cannot be told from what was not"
            + " looked for, where a PATH, --rule or a change is given";
    run("check", "--strict-baseline", "b.md").assertRefused(refused);
    run("check", "--strict-baseline", "--rule", "broken-anchor").assertRefused(refused);
  }

  @Test
  void whatIsGoneIsJudgedOfRulesThatAreOnInFilesThatAreRead() throws IOException {
    run("baseline");
    file("a.md", "# A");
    Files.delete(root.resolve("b.md"));
    assertEquals("0 [] known 0 gone 4", check());
    config("dialect: github", "rules: {missing-file: off}");
    assertEquals("0 [] known 0 gone 2", check());
    config("dialect: github", "exclude: [a.md]");
    file("b.md", "# B");
    assertEquals("0 [] known 0 gone 1", check());
    config("dialect: github");
    Files.write(root.resolve("a.md"), new byte[] {'#', ' ', (byte) 0xFF});
    assertEquals("1 [a.md] known 0 gone 1", check());
    Run pruned = run("baseline", "--prune");
    assertEquals(
        "took 1 finding out of " + root.resolve(NAME) + "; left are 3 findings of 2 rules\n",
        pruned.out());
    Run updated = run("baseline", "--update");
    assertEquals(
        "entrylint: 1 file cannot be read, which is never known: 'entrylint check' reports it\n",
        updated.err());
    assertEquals(HEAD, written());
    assertEquals("1 [a.md] known 0 gone 0", check());
  }

  @Test
  void rulesMayBeUnknown() throws IOException {
    run("baseline");
    append(NAME, "no-more\ta.md\t\tx\t1\n");
    assertEquals("0 [] known 4 gone 0", check("--strict-baseline"));
  }

  @Test
  void aBadListIsRefusedWithItsLine() throws IOException {
    run("baseline");
    append(NAME, "<<<<<<< ours\nbad\n");
    for (String command : List.of("check", "baseline --show", "baseline --prune")) {
      Run run = run(command.split(" "));
      assertEquals(2, run.exitCode());
      assertEquals("", run.out());
      assertEquals(
          NAME
              + ":5: a conflict of a merge was left here: remove the lines of '<<<<<<<', '======='"
              + " and '>>>>>>>', and keep the lines of both sides ('entrylint-baseline.tsv"
              + " merge=union' in .gitattributes has git do so)\n"
              + NAME
              + ":6: expected rule, path, entry, subject and count with a tab between each two, but"
              + " found no tab\n",
          run.err());
    }
    assertEquals(0, run("baseline", "--update").exitCode());
    assertEquals("0 [] known 4 gone 0", check());
  }

  @Test
  void linesOfTwoBranchesMayBeJoined() throws IOException {
    run("baseline");
    String base = written();
    // One branch mends one and adds one, the other one does likewise; git joins their lines.
    String mine =
        base.replace("missing-file\ta.md\tbee\tgone.md\t2", "missing-file\ta.md\tbee\tgone.md\t1")
            + "missing-file\tb.md\t\tmine.md\t1\n";
    String theirs =
        base.replace("broken-anchor\ta.md\t\t#nowhere\t1\n", "")
            + "missing-file\tb.md\t\ttheirs.md\t1\n";
    Files.writeString(root.resolve(NAME), mine + theirs);
    file("a.md", "# A", "", "## Bee", "", "[y](gone.md)");
    append("b.md", "\n[m](mine.md) [t](theirs.md)\n");
    assertEquals("0 [] known 4 gone 2", check());
    run("baseline", "--prune");
    assertEquals(
        HEAD
            + "broken-anchor\tb.md\t\ta.md#nobody\t1\n"
            + "missing-file\ta.md\tbee\tgone.md\t1\n"
            + "missing-file\tb.md\t\tmine.md\t1\n"
            + "missing-file\tb.md\t\ttheirs.md\t1\n",
        written());
  }

  @Test
  void ofALineItIsSaidWhatIsKnown() throws IOException {
    run("baseline");
    append("a.md", "\n[new](gone.md)\n");
    String known = run("inspect", "a.md:7").out();
    assertTrue(known.contains("not reported, since the baseline has it"), known);
    String added = run("inspect", "a.md:9").out();
    assertTrue(added.contains("finding: "), added);
    assertFalse(added.contains("baseline"), added);
  }

  /** What git joins of two branches that each mend something and break something. */
  @Test
  void gitJoinsTwoBranches() throws IOException {
    for (int i = 0; i < 6; i++) {
      file("f" + i + ".md", "# F" + i, "", "[x](#x" + i + ") [y](y" + i + ".md)");
    }
    run("baseline");
    file(".gitattributes", NAME + " merge=union");
    git("init", "-q");
    commit("base");
    git("checkout", "-q", "-b", "one");
    file("f1.md", "# F1", "", "[y](y1.md)"); // mends one
    file("f2.md", "# F2", "", "[x](#x2) [y](y2.md) [new](one.md)"); // adds one
    run("baseline", "--update");
    commit("one");
    git("checkout", "-q", "-b", "two", "HEAD~1");
    file("f3.md", "# F3", "", "[x](#x3)");
    file("f4.md", "# F4", "", "[x](#x4) [y](y4.md) [y](y4.md)");
    file("b.md", "# B", "", "[a](a.md)", "", "[other](two.md)");
    run("baseline", "--update");
    commit("two");
    git("merge", "-q", "-m", "both", "one");
    String joined = check();
    assertTrue(joined.startsWith("0 [] known 16 gone "), joined);
    run("baseline", "--prune");
    assertEquals("0 [] known 16 gone 0", check("--strict-baseline"));
    String pruned = written();
    run("baseline", "--update");
    assertEquals(written(), pruned);
  }

  private void commit(String message) throws IOException {
    git("add", "-A");
    git("commit", "-q", "-m", message);
  }

  private void git(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "-c",
                "user.name=Bee",
                "-c",
                "user.email=bee@example.org",
                "-c",
                "commit.gpgsign=false",
                "-c",
                "core.hooksPath=/dev/null"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.redirectErrorStream(true);
    Process git;
    try {
      git = builder.start();
    } catch (IOException missing) {
      assumeTrue(false, "skipped: there is no git");
      return;
    }
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertEquals(0, git.waitFor(), said);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  @Test
  void itIsNoDocument() throws IOException {
    config("dialect: github", "include: ['**']", "exclude: ['*.yml']");
    run("baseline");
    file("below/" + NAME, "[x](y.md)");
    JsonObject summary = run("check", "--format", "json").json().getAsJsonObject("summary");
    assertEquals(2, summary.get("files").getAsInt());
  }

  @Test
  void eachConfigurationHasItsOwn() throws IOException {
    Files.delete(root.resolve("entrylint.yml"));
    file("one/entrylint.yml", "dialect: github");
    file("one/a.md", "[x](#x)");
    file("two/entrylint.yml", "dialect: github");
    file("two/a.md", "[x](#x)");
    run("baseline");
    assertTrue(Files.exists(root.resolve("one/" + NAME)));
    assertEquals("0 [] known 2 gone 0", check());
    file("two/a.md", "[y](#y)");
    assertEquals("1 [#y] known 1 gone 1", check("--strict-baseline"));
    Files.delete(root.resolve("two/" + NAME));
    assertEquals("1 [#y] known 1 gone 0", check());
    Run refused = run("check", "--baseline", "one/" + NAME);
    assertEquals(2, refused.exitCode());
    assertTrue(
        refused
            .err()
            .endsWith(
                "entrylint: --baseline names one list, and here are several configurations; name"
                    + " the --root of one\n"),
        refused.err());
  }

  @Test
  void nothingIsWrittenOfNothing() throws IOException {
    Files.delete(root.resolve("a.md"));
    Files.delete(root.resolve("b.md"));
    assertEquals(2, run("baseline").exitCode());
    assertFalse(Files.exists(root.resolve(NAME)));
  }

  @Test
  void aListThatLiesOutsideIsNotRead() throws IOException {
    Path repository = Files.createDirectories(root.toRealPath().resolve("repository"));
    Files.createDirectory(repository.resolve(".git"));
    file("repository/entrylint.yml", "dialect: github");
    file("repository/a.md", "[x](#x)");
    file("secret", "hush");
    Files.createSymbolicLink(repository.resolve(NAME), Path.of("../secret"));
    for (String command : List.of("check", "baseline --show", "check --baseline " + NAME)) {
      Run run = runIn(repository, command.split(" "));
      assertEquals(2, run.exitCode());
      assertEquals(
          NAME + ": cannot be read: it lies outside " + repository + "; --fence DIR allows more\n",
          run.err());
    }
    Run update = runIn(repository, "baseline", "--update");
    assertEquals(2, update.exitCode());
    assertEquals(
        NAME + ": cannot be written: it lies outside " + repository + "; --fence DIR allows more\n",
        update.err());
    assertEquals("hush\n", Files.readString(root.resolve("secret")));
    Files.delete(root.resolve("secret"));
    assertEquals(2, runIn(repository, "baseline", "--update").exitCode());
    assertFalse(Files.exists(root.resolve("secret")), "nothing is made where a link leads");
    assertEquals(1, runIn(repository, "check", "--no-baseline").exitCode());
    // Who names a list that lies elsewhere wants it read.
    file("lists/known.tsv", "# entrylint baseline 1", "broken-anchor\ta.md\t\t#x\t1");
    assertEquals(0, runIn(repository, "check", "--baseline", "../lists/known.tsv").exitCode());
  }

  @Test
  void whatIsNoFileIsNotRead() throws IOException {
    Files.createDirectory(root.resolve(NAME));
    Run run = run("check");
    assertEquals(NAME + ": cannot be read: Is a directory\n", run.err());
    assertEquals(2, run.exitCode());
    Run update = run("baseline", "--update");
    assertEquals(NAME + ": cannot be written: it is a folder\n", update.err());
    assertEquals(2, update.exitCode());
  }

  @Test
  void hugeCountsAndHugeNamesDoNoHarm() throws IOException {
    file(
        NAME,
        HEAD.strip(),
        "missing-file\ta.md\tbee\tgone.md\t999999999",
        "missing-file\ta.md\tbee\tmore.md\t999999999",
        "missing-file\ta.md\tbee\tyet.md\t999999999");
    assertEquals("1 [#nowhere, a.md#nobody] known 2 gone 2147483647", check());
    String huge = "x".repeat(100_000);
    file("b.md", "[x](" + huge + ".md)");
    run("baseline", "--update");
    assertTrue(written().length() < 1000);
    assertEquals("0 [] known 4 gone 0", check());
  }
}
