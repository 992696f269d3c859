package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.xml.sax.SAXException;

/** The formats that services read, as they publish them, whatever names and texts hold. */
@DisabledOnOs(OS.WINDOWS)
class FormatsTest extends RepositoryTestCase {

  private static final String ERROR = "::error::x,%\u001B[31m\n\uFFFE.md";

  /** A corpus in a folder of a repository; returns that folder. */
  private Path corpus() throws IOException {
    Files.createDirectories(root.resolve(".git"));
    file("docs/entrylint.yml", "dialect: pandoc", "rules: {missing-file: {ignore: ['./x*']}}");
    file(
        "docs/a b.md",
        "# A {#a}",
        "",
        "# B {#a}",
        "",
        "[b](b.md) [c](#CC) [d](<x|`y`.md>) [😀](<100%,.md>)",
        "",
        "## CC",
        "",
        "<!-- entrylint-disable-next-line -- of @old -->",
        "[e](e.md) [x](./x1.md)");
    file("docs/clean.md", "# Clean", "", "Nothing.");
    file("docs/" + ERROR, "# E", "", "[](gone.md) <b>|`@all` #1</b> [f](<](@x)|.md>)");
    return root.resolve("docs");
  }

  private static List<String> errors(String schema, String json) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(resource(schema), InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static String resource(String name) throws IOException {
    try (InputStream file = FormatsTest.class.getResourceAsStream("schemas/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void assertXml(String schema, String xml) throws IOException, SAXException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(FormatsTest.class.getResource("schemas/" + schema))
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }

  private static JsonArray results(Run run) {
    return run(run).getAsJsonArray("results");
  }

  private static JsonObject run(Run run) {
    return run.json().getAsJsonArray("runs").get(0).getAsJsonObject();
  }

  private static JsonObject result(Run run, String message) {
    for (JsonElement each : results(run)) {
      JsonObject result = each.getAsJsonObject();
      if (text(result).contains(message)) {
        return result;
      }
    }
    throw new AssertionError("no result says " + message + " in " + results(run));
  }

  private static String text(JsonObject result) {
    return result.getAsJsonObject("message").get("text").getAsString();
  }

  @Test
  void sarifIsAsItsSchemaSays() throws IOException {
    Run run = runIn(corpus(), "check", "--format", "sarif");
    assertEquals(1, run.exitCode(), run.err());
    assertEquals(List.of(), errors("sarif-schema-2.1.0.json", run.out()));
    JsonObject broken = result(run, "'b.md'");
    JsonObject place =
        broken
            .getAsJsonArray("locations")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("physicalLocation");
    assertEquals(
        "{'uri':'docs/a%20b.md','uriBaseId':'SRCROOT'}",
        place.get("artifactLocation").toString().replace('"', '\''));
    assertEquals(
        "{'startLine':5,'startColumn':5,'endLine':5,'endColumn':9}",
        place.get("region").toString().replace('"', '\''));
    assertEquals(
        "{'entrylintFingerprint/v1':'missing-file|a b.md||b.md'}",
        broken.get("partialFingerprints").toString().replace('"', '\''));
    assertEquals("utf16CodeUnits", run(run).get("columnKind").getAsString());
    assertEquals(
        root.toRealPath().toUri().toString(),
        run(run)
            .getAsJsonObject("originalUriBaseIds")
            .getAsJsonObject("SRCROOT")
            .get("uri")
            .getAsString());
    assertTrue(result(run, "is defined already").has("relatedLocations"), run.out());
    assertTrue(result(run, "#CC").has("fixes"), run.out());
    JsonObject driver = run(run).getAsJsonObject("tool").getAsJsonObject("driver");
    JsonObject rule =
        driver.getAsJsonArray("rules").get(broken.get("ruleIndex").getAsInt()).getAsJsonObject();
    assertEquals(broken.get("ruleId"), rule.get("id"));
    assertTrue(
        rule.getAsJsonObject("help").get("markdown").getAsString().startsWith("# missing-file"));
    // What looks like a link in a message would be one.
    assertFalse(text(result(run, "(@x)")).contains("]("));
    assertEquals("[1]", codes(run).toString());
  }

  private static Set<Integer> codes(Run run) {
    Set<Integer> codes = new HashSet<>();
    for (JsonElement each : run(run).getAsJsonArray("invocations")) {
      codes.add(each.getAsJsonObject().get("exitCode").getAsInt());
    }
    return codes;
  }

  @Test
  void sarifSaysWhatIsSuppressedAndWhy() throws IOException {
    Run run = runIn(corpus(), "check", "--format", "sarif");
    assertEquals(
        "[{'kind':'inSource','justification':'of @old'}]",
        result(run, "'e.md'").get("suppressions").toString().replace('"', '\''));
    assertEquals(
        "[{\"kind\":\"external\",\"justification\":"
            + "\"'ignore' of 'missing-file' in the configuration fits its subject\"}]",
        result(run, "x1.md").get("suppressions").toString());
    assertFalse(result(run, "'b.md'").has("suppressions"));
    // Code scanning would open alerts for them.
    set("GITHUB_ACTIONS", "true");
    for (JsonElement each : results(runIn(corpus(), "check", "--format", "sarif"))) {
      assertFalse(each.getAsJsonObject().has("suppressions"), each.toString());
    }
  }

  @Test
  void sarifSaysWhatWasKnownAndWhatIsGone() throws IOException {
    Path docs = corpus();
    assertEquals(0, runIn(docs, "baseline").exitCode());
    file("docs/a b.md", "# A", "", "[b](b.md) [new](new.md)");
    Run run = runIn(docs, "check", "--format", "sarif");
    assertEquals(List.of(), errors("sarif-schema-2.1.0.json", run.out()));
    assertEquals("unchanged", result(run, "'b.md'").get("baselineState").getAsString());
    assertEquals("new", result(run, "'new.md'").get("baselineState").getAsString());
    assertEquals(
        "absent",
        result(run, "no longer found: missing-file of 100%,.md")
            .get("baselineState")
            .getAsString());
  }

  @Test
  void checkstyleAndJunitAreAsTheirSchemasSay() throws IOException, SAXException {
    Path docs = corpus();
    Run checkstyle = runIn(docs, "check", "--format", "checkstyle");
    assertXml("checkstyle.xsd", checkstyle.out());
    checkstyle.assertPrints("<file name=\"docs/a b.md\">");
    checkstyle.assertPrints("source=\"entrylint.missing-file\"");
    Run junit = runIn(docs, "check", "--format", "junit");
    assertXml("junit-10.xsd", junit.out());
    junit.assertPrints("<testcase name=\"docs/clean.md\" classname=\"docs/clean.md\"/>");
    junit.assertPrints("name=\"missing-file at docs/a b.md:5:5\"");
    Run calm = runIn(docs, "check", "--format", "junit", "--fail-on", "never", "a b.md");
    assertXml("junit-10.xsd", calm.out());
    assertFalse(calm.out().contains("<failure"), calm.out());
    assertFalse(calm.out().contains("clean.md"), "nobody asked about it: " + calm.out());
    calm.assertPrints("<skipped type=\"missing-file\"");
  }

  @Test
  void gitlabIsAsGitlabReadsIt() throws IOException {
    Path docs = corpus();
    Run run = runIn(docs, "check", "--format", "gitlab");
    assertEquals(List.of(), errors("gitlab-code-quality.json", run.out()));
    Set<String> fingerprints = new HashSet<>();
    JsonArray items = JsonParser.parseString(run.out()).getAsJsonArray();
    for (JsonElement each : items) {
      assertEquals(List.of(), errors("codeclimate.json", each.toString()));
      fingerprints.add(each.getAsJsonObject().get("fingerprint").getAsString());
    }
    assertEquals(items.size(), fingerprints.size());
    file("docs/a b.md", "# A", "", "Lines.", "", "[b](b.md)");
    Run moved = runIn(docs, "check", "--format", "gitlab");
    for (JsonElement each : JsonParser.parseString(moved.out()).getAsJsonArray()) {
      assertTrue(
          fingerprints.contains(each.getAsJsonObject().get("fingerprint").getAsString()),
          "not stable: " + each);
    }
    assertEquals("[]\n", runIn(docs, "check", "--format", "gitlab", "clean.md").out());
  }

  @Test
  void annotationsAreEscapedAsDocumented() throws IOException {
    Path docs = corpus();
    Run run = runIn(docs, "check", "--format", "github");
    run.assertPrints(
        "::error file=docs/a b.md,line=5,endLine=5,col=5,endColumn=9,"
            + "title=entrylint%3A missing-file::there is no file 'b.md'\n");
    run.assertPrints("::there is no file '100%25,.md'\n");
    run.assertPrints("::error file=docs/%3A%3Aerror%3A%3Ax%2C%25␛[31m%0A\uFFFE.md,line=3");
    for (String line : run.out().split("\n")) {
      assertTrue(line.matches("::(error|warning|notice) file=docs/[^:,\\p{Cc}]*,line=.*"), line);
    }
  }

  @Test
  void thereAreAtMostAsManyAnnotationsAsGithubShows() throws IOException {
    List<String> lines = new ArrayList<>(List.of("# A", ""));
    for (int i = 0; i < 13; i++) {
      lines.add("[x](gone" + i + ".md) [y](#Why" + i + ")");
    }
    config("dialect: github", "rules: {broken-anchor: info}");
    file("::stop-commands::.md", lines.toArray(String[]::new));
    Run run = run("check", "--format", "github");
    List<String> commands = run.out().lines().filter(line -> line.startsWith("::")).toList();
    assertEquals(10, commands.stream().filter(each -> each.startsWith("::error ")).count());
    assertEquals(10, commands.stream().filter(each -> each.startsWith("::notice ")).count());
    assertTrue(commands.get(0).startsWith("::error "), "the gravest first");
    run.assertPrints("::group::7 more findings\n\"::stop-commands::.md\":13:5: error: ");
    run.assertPrints(
        "::endgroup::\n::notice title=entrylint::7 more findings are shown in the log of this step"
            + " only\n");
  }

  @Test
  void theSummaryOfTheJobIsAddedToWhatIsThere() throws IOException {
    Path summary = file("summary.md", "# Before");
    set("GITHUB_STEP_SUMMARY", summary.toString());
    Path docs = corpus();
    runIn(docs, "check", "--format", "text");
    assertEquals("# Before\n", Files.readString(summary));
    runIn(docs, "check", "--format", "github");
    assertTrue(Files.readString(summary).startsWith("# Before\n**entrylint**: "), "added");
    Files.writeString(summary, "x".repeat((1 << 20) - 10));
    Run full = runIn(docs, "check", "--format", "github");
    full.assertSays("the summary of this job has no room for what was found");
    assertEquals((1 << 20) - 10, Files.size(summary));
  }

  @Test
  void aCommentSaysInOneSentenceWhatIsBroken() throws IOException {
    Run run = runIn(corpus(), "check", "--format", "markdown");
    assertTrue(
        run.out().startsWith("**entrylint**: 6 broken links in 2 files, 1 id defined twice"),
        run.out());
    run.assertPrints(
        "| error | `missing-file` | `docs/a b.md:5:5` | `there is no file 'b.md'` |\n");
    run.assertPrints("| `there is no file 'x`&#124;`` `y`.md' `` |\n");
  }

  @Test
  void aCommentIsNoLongerThanAForgeTakes() throws IOException {
    List<String> lines = new ArrayList<>(List.of("# A", ""));
    for (int i = 0; i < 3000; i++) {
      lines.add("[x](gone" + i + ".md)");
    }
    config();
    file("a.md", lines.toArray(String[]::new));
    Run run = run("check", "--format", "markdown");
    assertTrue(run.out().length() <= 65_536, "" + run.out().length());
    assertTrue(run.out().length() > 60_000, "" + run.out().length());
    assertTrue(run.out().contains(" more findings, for which there is no room here\n"));
    assertTrue(run.out().startsWith("**entrylint**: 3,000 broken links in 1 file\n"));
  }

  @Test
  void severalReportsAreWrittenAtOnce() throws IOException {
    Path docs = corpus();
    Run run =
        runIn(docs, "check", "--format", "sarif:r.sarif", "--format", "text", "--format=jsonl:l");
    run.assertPrints("error: there is no file 'b.md'");
    assertEquals(
        List.of(), errors("sarif-schema-2.1.0.json", Files.readString(docs.resolve("r.sarif"))));
    List<String> lines = Files.readAllLines(docs.resolve("l"));
    JsonObject json = runIn(docs, "check", "--format", "json").json();
    JsonArray findings = json.getAsJsonArray("findings");
    assertEquals(findings.size() + 1, lines.size());
    for (int i = 0; i < findings.size(); i++) {
      assertEquals(findings.get(i), JsonParser.parseString(lines.get(i)));
    }
    json.remove("findings");
    assertEquals(json, JsonParser.parseString(lines.get(lines.size() - 1)));
    Run silent = runIn(docs, "check", "--format", "sarif:r.sarif");
    assertEquals("", silent.out());
    silent.assertSays("; see r.sarif\n");
    runIn(docs, "check", "--format", "sarif", "--format", "text")
        .assertRefused(
            "--format: 'sarif' and 'text' cannot both be printed; give one of them a file, as in"
                + " 'text:FILE'");
    runIn(docs, "check", "--format", "sarif:a", "--format", "junit:a")
        .assertRefused("--format: several formats are to be written to 'a'; name a file for each");
    runIn(docs, "check", "--format", "sarif:a", "--format", "junit:./a")
        .assertRefused(
            "--format: several formats are to be written to './a'; name a file for each");
    runIn(docs, "check", "--format", "json:-")
        .assertSays("'json:-' names no file; 'json' alone is printed");
    runIn(docs, "check", "--format", "sarif:no/r.sarif")
        .assertRefused(
            "cannot write 'no/r.sarif': there is no folder '" + docs.resolve("no") + "'");
  }

  @Test
  void noReportIsWrittenOverADocument() throws IOException {
    file("a.md", "# A", "", "[x](gone.md)");
    Run run = run("check", "--format", "brief:a.md");
    assertEquals(2, run.exitCode());
    run.assertSays("a.md': it is a document of the corpus");
    assertTrue(Files.readString(root.resolve("a.md")).startsWith("# A"));
    // A comment that lies in the corpus is written anew.
    assertEquals(1, run("check", "--format", "markdown:new.md").exitCode());
    assertEquals(1, run("check", "--format", "markdown:new.md").exitCode());
    assertEquals(2, run("check", "--format", "json:new.md").exitCode());
  }

  @Test
  void aSummaryThatCannotBeWrittenIsSaid() {
    file("a.md", "# A");
    set("GITHUB_STEP_SUMMARY", root.resolve("no/summary").toString());
    run("check", "--format", "github").assertSays("no/summary': there is no such file or folder");
  }

  private void deleteRepository() throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(".git"))) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Test
  void pathsAreThoseOfTheRepositoryUnlessAnotherFolderIsNamed() throws IOException {
    Path docs = corpus();
    Files.createDirectories(root.resolve("docs/sub"));
    file("docs/sub/entrylint.yml", "dialect: github");
    file("docs/sub/z.md", "# Z", "", "[b](b.md)");
    Path sub = docs.resolve("sub");
    runIn(sub, "check", "--format", "gitlab").assertPrints("\"path\":\"docs/sub/z.md\"");
    runIn(sub, "check", "--format", "gitlab", "--path-base", "..")
        .assertPrints("\"path\":\"sub/z.md\"");
    runIn(sub, "check", "--format", "gitlab", "--path-base", "../sub/none")
        .assertRefused(
            "--path-base: the corpus in '" + sub + "' does not lie in '" + sub + "/none'");
    // A checkout without a repository counts where there is none; another folder never does.
    deleteRepository();
    set("CI_PROJECT_DIR", docs.toString());
    runIn(sub, "check", "--format", "gitlab").assertPrints("\"path\":\"sub/z.md\"");
    set("CI_PROJECT_DIR", "/nowhere");
    runIn(sub, "check", "--format", "gitlab").assertPrints("\"path\":\"z.md\"");
    runIn(sub, "check", "--format", "json").assertPrints("\"file\":\"z.md\"");
  }

  @Test
  void shellsCompleteTheNamesOfFormats() {
    run("completion").assertPrints("sarif");
  }
}
