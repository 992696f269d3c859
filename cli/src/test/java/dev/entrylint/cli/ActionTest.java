package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The GitHub action, with a program that prints what it is given. */
class ActionTest extends RepositoryTestCase {

  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

  private static final String PROGRAM = "#!/bin/sh\nprintf '%s|' \"${0##*/}\" \"$@\"; echo\n";

  /** Where the action's own files lie, the workspace of the job, and what belongs to the runner. */
  @TempDir Path runner;

  private CompositeAction action;

  @BeforeEach
  void install() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: there is no bash");
    action = new CompositeAction(TOP.resolve("action.yml"));
    Path own = Files.createDirectories(runner.resolve("my action/packaging/github"));
    for (String step : List.of("plan", "install", "check")) {
      Files.copy(TOP.resolve("packaging/github").resolve(step), own.resolve(step));
    }
    pom("0.1.0-SNAPSHOT");
    program(runner.resolve("my action/entrylint"), PROGRAM);
    file("my root/*.md", "# A");
    commit();
  }

  @Test
  void noShellReadsWhatOthersChose() {
    for (String script : action.scripts()) {
      assertFalse(script.contains("${{"), script);
    }
  }

  @Test
  void aLineIsAnArgument() throws Exception {
    action
        .with("root", "my root")
        .with("fail-on", "never")
        .with(
            "args",
            "--rule=broken-anchor\n--max-file-size=a  b\r\n\n--\n*.md\n"
                + "$(id) `id` \"x\" 'y' \\z\nlast");
    assertRuns(
        "--root=my root|--fail-on=never|--format=github|--rule=broken-anchor|--max-file-size=a  b"
            + "|--|*.md|$(id) `id` \"x\" 'y' \\z|last");
  }

  @Test
  void allOfItsInputsAreOptions() throws Exception {
    action
        .with("config", "$(touch x).yml")
        .with("sarif", "out;touch y.sarif")
        .with("since", "v1 `id`");
    assertRuns(
        "--root=.|--fail-on=error|--format=github|--config=$(touch x).yml"
            + "|--format=sarif:out;touch y.sarif|--since=v1 `id`");
  }

  @Test
  void aReleaseIsInstalledByNpm() throws Exception {
    pom("1.2.3");
    npm("1.2.3");
    assertRuns("--root=.|--fail-on=error|--format=github", "npm of 1.2.3\n");
    npm("none");
    // It is there already, as out of a cache.
    assertRuns("--root=.|--fail-on=error|--format=github");
    action.with("version", "latest");
    npm("2.0.0-rc.1");
    assertRuns("--root=.|--fail-on=error|--format=github", "npm of 2.0.0-rc.1\n");
  }

  @Test
  void whatIsNoVersionIsRefused() throws Exception {
    npm("none");
    for (String version : List.of("1", "../x", "1.2.3 evil", "1.2.3\nfolder=x", "--x", "^1.2.3")) {
      action.with("version", version);
      assertEquals(
          "::error title=entrylint::'version' is one such as 0.1.0, or latest\nexit code 2\n",
          play(root));
    }
    action.with("version", "9.9.9");
    String said = play(root);
    assertTrue(said.endsWith("npm has no entrylint 9.9.9\nexit code 2\n"), said);
  }

  @Test
  void aPullRequestIsComparedWithItsBase() throws Exception {
    String base = pullRequest();
    action.event("github.event.pull_request.base.sha", git("rev-parse", "main~1"));
    // The base has moved since the event; what is merged is compared with what it is merged into.
    assertSince(base, root);
    // As actions/checkout leaves it: the one commit.
    Path shallow = shallowClone("refs/pull/7/merge");
    assertSince(base, shallow);
    action.with("since", "all");
    assertRuns("--root=.|--fail-on=error|--format=github");
  }

  @Test
  void whoeverChecksOutTheBranchItselfIsComparedWithWhereItParted() throws Exception {
    pullRequest();
    String base = git("rev-parse", "main");
    String parted = git("rev-parse", "main~1");
    action.event("github.event.pull_request.base.sha", base);
    git("checkout", "-q", "branch");
    assertSince(parted, root);
    assertSince(parted, shallowClone("branch"));
  }

  @Test
  void aBaseThatCannotBeHadIsSaid() throws Exception {
    action.event("github.event.pull_request.base.sha", "0123456789012345678901234567890123456789");
    String said = play(root);
    assertTrue(said.contains("::error title=entrylint::cannot get the base of this"), said);
    assertTrue(said.endsWith("exit code 2\n"), said);
    action.event("github.event.pull_request.base.sha", "--upload-pack=touch x");
    assertTrue(play(root).contains("is no commit"));
  }

  /** Leaves a pull request of {@code branch} as GitHub merges it; the state of main then. */
  private String pullRequest() throws IOException {
    git("checkout", "-q", "-b", "branch");
    file("b.md", "# B");
    commit();
    git("checkout", "-q", "main");
    file("c.md", "# C");
    commit();
    String base = git("rev-parse", "HEAD");
    git("checkout", "-q", "--detach");
    git("merge", "-q", "--no-edit", "branch");
    git("update-ref", "refs/pull/7/merge", "HEAD");
    return base;
  }

  /** A clone with one commit, of what {@code ref} names. */
  private Path shallowClone(String ref) throws IOException {
    Path clone = Files.createDirectories(runner.resolve("work " + ref.replace('/', '-')));
    git("init", "-q", clone.toString());
    String of = clone.toString();
    git("-C", of, "remote", "add", "origin", "file://" + root);
    git("-C", of, "fetch", "-q", "--depth=1", "origin", ref);
    git("-C", of, "checkout", "-q", "FETCH_HEAD");
    return clone;
  }

  private void assertSince(String commit, Path workspace) throws Exception {
    assertEquals(
        "What is new since %s is reported; 'since: all' reports everything.\n".formatted(commit)
            + "entrylint|check|--root=.|--fail-on=error|--format=github|--since=%s|\nexit code 0\n"
                .formatted(commit),
        play(workspace));
  }

  private void assertRuns(String arguments, String... before) throws Exception {
    assertEquals(
        String.join("", before) + "entrylint|check|" + arguments + "|\nexit code 0\n", play(root));
  }

  private String play(Path workspace) throws Exception {
    Map<String, String> variables = new HashMap<>(environment);
    variables.put("PATH", runner.resolve("bin") + ":" + variables.get("PATH"));
    variables.put("GITHUB_ACTION_PATH", runner.resolve("my action").toString());
    variables.put("RUNNER_TEMP", Files.createDirectories(runner.resolve("temp")).toString());
    variables.put("GITHUB_REF", "refs/pull/7/merge");
    Answer merge = tryGit(root, "rev-parse", "--verify", "-q", "refs/pull/7/merge");
    variables.put("GITHUB_SHA", merge.said().strip());
    Path work = Files.createDirectories(runner.resolve("steps"));
    return action.run(workspace, work, variables);
  }

  private void pom(String version) throws IOException {
    Files.writeString(
        runner.resolve("my action/pom.xml"), "<project>\n  <version>" + version + "</version>\n");
  }

  /** An npm that has one version. */
  private void npm(String version) throws IOException {
    program(
        runner.resolve("bin/npm"),
        """
        #!/bin/sh
        for last in "$@"; do :; done
        case $1:$last in
          view:version) echo VERSION ;;
          install:entrylint@VERSION)
            mkdir -p node_modules/.bin
            cp PROGRAM node_modules/.bin/entrylint
            echo npm of VERSION ;;
          *) exit 1 ;;
        esac
        """
            .replace("VERSION", version)
            .replace("PROGRAM", "'" + runner.resolve("my action/entrylint") + "'"));
  }

  private static void program(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assumeTrue(file.toFile().setExecutable(true), "skipped: no program can be made here");
  }
}
