package dev.entrylint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What reports say of what was checked, and what was not. */
class WhatWasCheckedTest {

  private final Map<String, String> files = new LinkedHashMap<>();

  private Result result(String yaml) throws IOException, ConfigException {
    RuleRegistry none = RuleRegistry.of();
    MemorySources sources = new MemorySources(files);
    return new Linter(TestConfigs.of(none, yaml), none, sources).lint(Selection.ALL);
  }

  private JsonObject summary(Result result) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReporter(new MemorySources(files)).report(result, out);
    return JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonObject("summary");
  }

  private void bees() {
    files.put(
        "a.md",
        "[a](b.md) [b](gone.md) [c](/guide/x) [d](/guide/y) [e](/img/z.png) [f](https://x.y)"
            + " [g]() [h]({{x}}) [i](../../issues) [j](#a) [k](/top)\n");
    files.put("b.md", "# B\n");
    files.put("c.qmd", "# C\n");
  }

  @Test
  void figuresAddUp() throws IOException, ConfigException {
    bees();
    JsonObject summary = summary(result("dialect: github"));
    int left = 0;
    for (JsonElement each : summary.getAsJsonArray("linksNotChecked")) {
      left += each.getAsJsonObject().get("count").getAsInt();
    }
    int checked = summary.get("linksChecked").getAsInt();
    int external = summary.get("linksExternal").getAsInt();
    assertEquals(summary.get("links").getAsInt(), checked + external + left);
    assertEquals(11, summary.get("links").getAsInt());
    assertEquals(4, checked);
    assertEquals(1, external);
    assertEquals(
        "[{\"reason\":\"site\",\"count\":4,\"example\":\"/guide/x\"},"
            + "{\"reason\":\"template\",\"count\":1,\"example\":\"{{x}}\"},"
            + "{\"reason\":\"forge\",\"count\":1,\"example\":\"../../issues\"}]",
        summary.getAsJsonArray("linksNotChecked").toString());
    assertEquals(
        "[{\"ending\":\".qmd\",\"count\":1,\"why\":\"no pattern under 'include' names such files\","
            + "\"example\":\"c.qmd\"}]",
        summary.getAsJsonArray("filesNotRead").toString());
  }

  @Test
  void reasonsAreSaidInOneLine() throws IOException, ConfigException {
    bees();
    Tally tally = Tally.of(result("dialect: github"));
    assertEquals("no findings in 2 files", tally.sentence());
    assertEquals(
        Optional.of(
            "11 links: 4 checked, 1 external, 6 not checked (2: /guide/* may be made elsewhere;"
                + " 1: a template fills in the target; 1: the path leads to a page of the"
                + " repository's site, not to a file; 1: /* may be made elsewhere;"
                + " 1: /img/* may be made elsewhere)"),
        tally.unchecked(false));
  }

  @Test
  void ofManyReasonsTheFirstFiveAreSaid() throws IOException, ConfigException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 7; i++) {
      text.append("[x](/").append((char) ('a' + i)).append("/x)\n".repeat(1));
    }
    files.put("a.md", text.toString());
    Tally tally = Tally.of(result("dialect: github"));
    String some = tally.unchecked(false).orElseThrow();
    assertEquals(
        "7 links: 0 checked, 7 not checked (1: /a/* may be made elsewhere; 1: /b/* may be made"
            + " elsewhere; 1: /c/* may be made elsewhere; 1: /d/* may be made elsewhere; 1: /e/*"
            + " may be made elsewhere; 2 for other reasons, which -v names)",
        some);
    assertEquals(7, tally.unchecked(true).orElseThrow().split("elsewhere", -1).length - 1);
  }

  @Test
  void oneReasonNeedsNoCount() throws IOException, ConfigException {
    files.put("a.md", "[x](/a/x) [y](/a/y)\n");
    assertEquals(
        Optional.of("2 links: 0 checked, 2 not checked (/a/* may be made elsewhere)"),
        Tally.of(result("dialect: github")).unchecked(false));
  }

  @Test
  void whereAllIsCheckedNoLineIsNeeded() throws IOException, ConfigException {
    files.put("a.md", "[x](#a) [y](https://x.y)\n");
    Tally tally = Tally.of(result("dialect: github"));
    assertEquals("no findings in 1 file (2 links: 1 checked, 1 external)", tally.sentence());
    assertEquals(Optional.empty(), tally.unchecked(false));
  }
}
