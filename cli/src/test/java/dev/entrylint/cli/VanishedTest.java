package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Pages and ids that others have links to are missed when they are gone. */
class VanishedTest extends RepositoryTestCase {

  private static final String ON = "rules: {vanished-anchor: warning}";

  /** A page with a heading that is renamed after v1.0, and a page that is deleted then. */
  private void released(String... configuration) throws IOException {
    config(configuration);
    file("terms.md", "# Terms", "", "## Old name", "", "A text that says what it is about.");
    file("gone.md", "# Gone");
    commit();
    git("tag", "v1.0");
    file("terms.md", "# Terms", "", "## New name", "", "A text that says what it is about.");
    delete("gone.md");
    commit();
  }

  @Test
  void aPlainCheckLooksForWhatWasPublished() throws IOException {
    released("published: v1.0", ON);
    Run run = run("check");
    assertEquals(0, run.exitCode(), run.err());
    run.assertPrints("gone.md:1:1: warning: this page was here at v1.0 and is gone");
    run.assertPrints("terms.md:3:4: warning: '#old-name' of v1.0 is '#new-name' now");
    run.assertPrints("= terms.md:3:4 at v1.0: 'old-name' was defined here");
    assertEquals(1, run("check", "--fail-on", "warning").exitCode());
    JsonObject finding =
        run("check", "--format", "json").json().getAsJsonArray("findings").get(0).getAsJsonObject();
    assertEquals("gone.md", finding.get("file").getAsString());
    assertEquals("gone.md", finding.get("subject").getAsString());
  }

  @Test
  void withoutTheRuleNobodyAsksGit() throws IOException {
    config("published: no-such-state");
    file("a.md", "# A");
    Run off = run("check");
    assertEquals(0, off.exitCode());
    off.assertSays("'published' serves the rule vanished-anchor, which is off");
    Run on = run("check", "--rule", "vanished-anchor");
    assertEquals(2, on.exitCode());
    config("dialect: github");
    run("check", "--rule", "vanished-anchor")
        .assertSays("vanished-anchor has looked for nothing, as there is no earlier state");
  }

  @Test
  void aStateThatGitDoesNotKnowIsRefusedWhereItIsWritten() throws IOException {
    released("published: v1.1", ON);
    assertSaid(
        "entrylint.yml:1:12: 'published': git knows no commit 'v1.1' here; did you mean 'v1.0'?");
    config("published: ''", ON);
    assertSaid(
        "entrylint.yml:1:12: 'published' names no state; a tag, a branch, or the id of a commit"
            + " would be right");
    config("published: [v1, v2]", ON);
    assertSaid("entrylint.yml:1:12: 'published' must be a text, not a list");
    config("published: v1.0", ON);
    set("PATH", root.toString());
    Run without = run("check");
    assertEquals(2, without.exitCode());
    assertTrue(without.err().startsWith("entrylint.yml:1:12: 'published': "), without.err());
  }

  private void assertSaid(String line) {
    Run run = run("check");
    assertEquals(line, run.err().strip());
    assertEquals(2, run.exitCode());
  }

  @Test
  void theStateOfTheCommandGoesBeforeThatOfTheConfiguration() throws IOException {
    released("published: v1.0", ON);
    file("terms.md", "# Terms", "", "## Newer name", "", "A text that says what it is about.");
    Run run = run("check", "--since", "HEAD");
    run.assertPrints("terms.md:3:4: warning: '#new-name' of HEAD is '#newer-name' now");
    assertFalse(run.out().contains("gone.md"), run.out());
    git("add", "terms.md");
    run("check", "--staged").assertPrints("'#new-name' of HEAD is '#newer-name' now");
  }

  @Test
  void whatIsKnownOfItStaysKnownAndIsGoneWhenMended() throws IOException {
    released("published: v1.0", ON);
    assertEquals(0, run("baseline").exitCode());
    Run known = run("check");
    known.assertPrints("2 findings known");
    file("gone.md", "# Gone");
    run("check", "--strict-baseline");
    assertEquals(
        1,
        run("check", "--format", "json").json().getAsJsonObject("summary").get("gone").getAsInt());
    config(ON);
    JsonObject summary = run("check", "--format", "json").json().getAsJsonObject("summary");
    assertEquals(0, summary.get("gone").getAsInt(), "without a state nobody looked");
  }

  @Test
  void whatGitIgnoresTodayIsMadeByABuild() throws IOException {
    config(ON);
    file("api/a.md", "# A");
    file("b.md", "# B");
    commit();
    git("rm", "-q", "-r", "api");
    file(".gitignore", "api/");
    Run run = run("check", "--since", "HEAD");
    run.assertPrints("no findings in 1 file");
  }

  @Test
  void manyPagesAreOneGroup() throws IOException {
    config(ON);
    for (int i = 0; i < 30; i++) {
      file("old/" + i + ".md", "# Page " + i);
    }
    file("a.md", "# A");
    commit();
    for (int i = 0; i < 30; i++) {
      delete("old/" + i + ".md");
    }
    Run run = run("check", "--since", "HEAD");
    run.assertPrints(
        "30 pages that were there at HEAD are gone, and nothing leads on from their addresses");
    assertTrue(run.out().lines().count() < 40, run.out());
  }
}
