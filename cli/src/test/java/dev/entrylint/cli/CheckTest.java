package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@code check} reports, and how it ends. */
class CheckTest extends CommandLineTestCase {

  @Test
  void jsonDoesNotRepeatAHugeIdInEachFinding() {
    config("dialect: pandoc", "kinds: {term: {recognise: {level: 1}}}");
    StringBuilder text = new StringBuilder("# A {#" + "x".repeat(12_000) + "}\n\n");
    for (int i = 0; i < 1_000; i++) {
      text.append("[a](#").append(i).append(")\n");
    }
    file("a.md", text.toString());
    Run run = run("check", "--format", "json");
    assertTrue(run.out().length() < 1 << 20, () -> run.out().length() + " letters");
    Set<String> fingerprints = new HashSet<>();
    for (JsonElement each : run.json().getAsJsonArray("findings")) {
      JsonObject finding = each.getAsJsonObject();
      String entry = finding.get("entry").getAsString();
      assertTrue(entry.matches("x{200}…[0-9a-f]{16}"), entry);
      fingerprints.add(finding.get("fingerprint").getAsString());
    }
    assertEquals(1_000, fingerprints.size());
  }

  @Test
  void aSoundCorpusIsCountedAndEndsWith0() {
    config();
    file("a.md", "# Anchor", "", "[here](#anchor) and [there](b.md)");
    file("b.md", "# Bollard");
    Run run = run("check");
    assertEquals("no findings in 2 files (2 links checked)\n", run.out());
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
  }

  @Test
  void aMissingFileIsNotTakenForAnyOtherWithAShortName() {
    config();
    file("a.md", "[x](b2.md)");
    file("c.md", "# Crow's nest");
    run("check", "--quiet").assertPrints("there is no file 'b2.md' [missing-file]");
  }

  @Test
  void aFindingShowsItsLineWithCarets() {
    config();
    file("a.md", "# Anchor", "", "Über [Bug 😀](#bug) und Heck");
    Run run = run("check");
    assertEquals(
        """
        a.md:3:15: error: '#bug' is not defined in 'a.md' [broken-anchor]
          3 | Über [Bug 😀](#bug) und Heck
            |               ^^^^

        1 error in 1 of 1 file (1 link checked)
        """,
        run.out());
    assertEquals(1, run.exitCode());
  }

  @Test
  void relatedPlacesAreNamedBelow() {
    config("dialect: pandoc");
    file("a.md", "# A {#one}", "", "# B {#one}");
    run("check").assertPrints("  3 | # B {#one}\n    |       ^^^\n    = a.md:1:7: ");
  }

  @Test
  void failOnDecidesWhichSeverityEndsWith1() {
    config("rules: {broken-anchor: warning}");
    file("a.md", "[x](#nowhere)");
    assertEquals(0, run("check").exitCode());
    assertEquals(0, run("check", "--fail-on", "error").exitCode());
    assertEquals(1, run("check", "--fail-on", "warning").exitCode());
    assertEquals(1, run("check", "--fail-on=info").exitCode());
    config("rules: {broken-anchor: error}");
    assertEquals(1, run("check").exitCode());
    assertEquals(0, run("check", "--fail-on", "never").exitCode());
  }

  @Test
  void onlyTheRulesThatAreNamedRun() {
    config("rules: {missing-file: off}");
    file("a.md", "[x](#nowhere) [y](nowhere.md)", "", "# A", "", "### C");
    assertEquals(List.of("broken-anchor", "heading-level-skip"), rules());
    assertEquals(List.of("broken-anchor"), rules("--rule", "broken-anchor"));
    assertEquals(
        List.of("broken-anchor", "missing-file"), rules("--rule", "missing-file,broken-anchor"));
    assertEquals(
        List.of("broken-anchor", "missing-file"),
        rules("--rule", "missing-file", "--rule", "broken-anchor"));
  }

  private List<String> rules(String... options) {
    String[] arguments = new String[options.length + 3];
    System.arraycopy(options, 0, arguments, 3, options.length);
    arguments[0] = "check";
    arguments[1] = "--format";
    arguments[2] = "json";
    return run(arguments).json().getAsJsonArray("findings").asList().stream()
        .map(each -> each.getAsJsonObject().get("rule").getAsString())
        .sorted()
        .toList();
  }

  @Test
  void jsonIsTheObjectThatWasPromised() {
    config("dialect: pandoc", "kinds: {term: {recognise: {level: 2}}}");
    file("a.md", "# A", "", "[x](#nowhere)", "", "## Term", "", "[y](b.md#nowhere)");
    file("b.md", "# B {#b}", "", "# B {#b}");
    JsonObject json = run("check", "--format", "json").json();
    assertEquals(1, json.get("version").getAsInt());
    assertEquals(
        ("{'files':2,'entries':1,'links':2,'linksChecked':2,'linksExternal':0,"
                + "'linksNotChecked':[],'filesNotRead':[],"
                + "'errors':3,'warnings':0,'infos':0,'failures':0,'known':0,'gone':null}")
            .replace('\'', '"'),
        json.get("summary").toString());
    List<JsonObject> findings =
        json.getAsJsonArray("findings").asList().stream()
            .map(each -> each.getAsJsonObject())
            .toList();
    assertEquals(
        "[rule, severity, file, line, column, endLine, endColumn, entry, subject, message,"
            + " fingerprint, related, fixes]",
        findings.get(0).keySet().toString());
    assertEquals("a.md:3:5-3:13 null #nowhere", summary(findings.get(0)));
    assertEquals("a.md:7:5-7:17 \"term\" b.md#nowhere", summary(findings.get(1)));
    JsonObject duplicate = findings.get(2);
    assertEquals("b.md:3:7-3:8 null #b", summary(duplicate));
    JsonObject related = duplicate.getAsJsonArray("related").get(0).getAsJsonObject();
    assertEquals("[file, line, column, message]", related.keySet().toString());
    assertEquals(1, related.get("line").getAsInt());
  }

  private static String summary(JsonObject finding) {
    return "%s:%d:%d-%d:%d %s %s"
        .formatted(
            finding.get("file").getAsString(),
            finding.get("line").getAsInt(),
            finding.get("column").getAsInt(),
            finding.get("endLine").getAsInt(),
            finding.get("endColumn").getAsInt(),
            finding.get("entry"),
            finding.get("subject").getAsString());
  }

  @Test
  void whatToMendIsToldIfItMendsItForAllRenderers() {
    // GitHub's id of it is '#hive-toolkit', pandoc's '#hive-tool.kit': to mend one breaks the
    // other.
    file("a.md", "# Hive tool.kit", "", "[x](#hive-toolkits)", "", "# Frames", "", "[y](#framez)");
    file("b.md", "# Hive tool.kit", "", "[z](#hive-tool.kit)");
    config("dialect: [github, pandoc]");
    assertEquals(List.of(0, 1, 0), fixes());
    config("dialect: github");
    assertEquals(List.of(1, 1, 1), fixes());
    config("dialect: pandoc");
    assertEquals(List.of(1, 1), fixes());
  }

  /** How many ways to mend it each finding has. */
  private List<Integer> fixes() {
    return run("check", "--format", "json").json().getAsJsonArray("findings").asList().stream()
        .map(finding -> finding.getAsJsonObject().getAsJsonArray("fixes").size())
        .toList();
  }

  @Test
  void fixesInJsonSayWhereAndWhat() {
    config();
    file("a.md", "# Anchor", "", "[x](#anchr)");
    JsonObject fix =
        run("check", "--format", "json")
            .json()
            .getAsJsonArray("findings")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("fixes")
            .get(0)
            .getAsJsonObject();
    assertEquals("[title, safety, default, edits]", fix.keySet().toString());
    assertEquals(
        "[{'file':'a.md','line':3,'column':6,'endLine':3,'endColumn':11,'replacement':'anchor'}]"
            .replace('\'', '"'),
        fix.get("edits").toString());
  }

  @Test
  void twoRunsPrintTheSameBytes() {
    config();
    for (int i = 0; i < 40; i++) {
      file("a" + i + ".md", "[x](#nowhere" + i % 7 + ") [y](gone.md)");
    }
    assertEquals(run("check", "--format", "json").out(), run("check", "--format", "json").out());
    assertEquals(run("check").out(), run("check").out());
  }

  /** Ten bees that name three others each by an id alone. */
  private void hive() {
    for (int i = 0; i < 10; i++) {
      String links = "[a](#bee%d) [b](#bee%d) [c](#bee%d)";
      file(
          "bee" + i + ".md",
          "# Bee" + i,
          "",
          links.formatted((i + 1) % 10, (i + 2) % 10, (i + 3) % 10));
    }
  }

  @Test
  void filesThatAreLikelyOneTextAreSaidToBeSo() {
    config();
    hive();
    Run run = run("check");
    assertEquals(
        """
        error: 30 links in 10 files name ids of other files, and hold if all are rendered as one text ('anchors: corpus') [broken-anchor]
          bee0.md:3:5
          bee0.md:3:16
          bee0.md:3:27
          … and 27 more

        30 errors in 10 of 10 files (30 links checked)
        """,
        run.out());
    assertEquals(
        "entrylint: all 30 links to an id alone that lead nowhere name ids of other files; if all files are rendered"
            + " as one text, say 'anchors: corpus'\n",
        run.err());
    assertEquals(1, run.exitCode());
  }

  @Test
  void programsAreToldEachLinkEvenThen() {
    config();
    hive();
    assertEquals(30, run("check", "--format", "json").json().getAsJsonArray("findings").size());
    assertEquals(30, run("check", "--quiet").out().lines().count());
  }

  @Test
  void whatInitWouldWriteIsSaidWhereNothingIsConfigured() {
    hive();
    run("check").assertSays("say 'anchors: corpus'; 'entrylint init' writes a configuration\n");
  }
}
