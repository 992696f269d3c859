package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import dev.entrylint.report.format.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Names of files, text of documents, keys of a configuration and arguments that speak to a terminal
 * or are commands to a build service: whatever the command, none of them gets through.
 */
@DisabledOnOs(OS.WINDOWS)
class HostileTextTest extends CommandLineTestCase {

  private static final String ERROR = "::error title=x::a";
  private static final String BROKEN = "b\u001B[31m\r\n::error title=x::b";
  private static final String ANYWHERE = "c ##[error]c ##vso[task.x]c ##teamcity[c]";
  private static final String INDENTED = "  ::warning::d";
  private static final String HIDDEN = "e\u202Ee\u009B1m\u2028::error::e\u007F\u0085::error::";
  private static final String GITLAB = "section_start:1:f\r\u001B[0K";
  private static final List<String> ALL =
      List.of(ERROR, BROKEN, ANYWHERE, INDENTED, HIDDEN, GITLAB);

  private static final Pattern CONTROL =
      Pattern.compile(
          "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029\\uFFFF]");

  private static final Pattern COMMAND = Pattern.compile("^\\s*::|^\\s*section_|##[A-Za-z]*\\[");

  @Test
  void whatIsSaidOfACorpus() {
    corpus();
    Run text = checked("check");
    assertEquals(1, text.exitCode(), text.err());
    text.assertPrints("\n\"::error title=x::a.md\":");
    text.assertPrints("\"b␛[31m␍␊::error title=x::b.md\":");
    checked("check", "-q");
    for (String format : Format.words()) {
      // Annotations are commands, and meant: no text of theirs may be one.
      if (Format.named(format) != Format.GITHUB) {
        assertFalse(checked("check", "--format", format).out().isEmpty(), format);
      }
    }
    checked("check", "--group-by", "rule", "-v");
    checked("check", "--group-by", "subject").assertPrints("\n\"::error");
    for (String what : List.of("anchors", "references", "entries", "sections")) {
      for (String format : List.of("text", "tsv", "json")) {
        Run run = checked("inspect", "--what", what, "--format", format);
        assertFalse(run.out().isEmpty(), what);
      }
    }
    checked("inspect", "--what", "anchors", "--format", "tsv")
        .assertPrints("./::error title=x::a.md\t");
    checked("inspect", "--compare");
    checked("config");
    checked("init", "--dry-run", "--force");
    file("empty.txt", "");
    for (String name : ALL) {
      checked("check", name + ".md");
      checked("config", name + ".md");
      checked("config", name + ".txt");
      checked("check", "empty.txt", name + ".md");
    }
  }

  @Test
  void jsonMeansWhatTheFilesAreCalled() {
    corpus();
    Set<String> named = new TreeSet<>();
    for (JsonElement each :
        checked("check", "--format", "json").json().getAsJsonArray("findings")) {
      named.add(each.getAsJsonObject().get("file").getAsString());
    }
    assertTrue(named.contains(ERROR + ".md") && named.contains(BROKEN + ".md"), named.toString());
    assertTrue(named.contains(ANYWHERE + ".md") && named.contains(INDENTED + ".md"));
  }

  @Test
  void whatIsSaidOfFolders() throws IOException {
    for (String name : ALL) {
      Path folder = folder(name);
      if (folder != null) {
        Files.writeString(folder.resolve("a.md"), "# A\n\n[b](b.md)\n");
        checkedIn(folder, "check", "-v");
        checked("check", name);
        checked("check", "--root", name);
        checkedIn(folder, "init");
        checkedIn(folder, "init");
        checkedIn(folder, "check", "-v");
        Files.writeString(folder.resolve("entrylint.yml"), "include: 'none.md'\n");
        checkedIn(folder, "check");
        Files.writeString(folder.resolve("entrylint.yml"), "extends: [./none.yml, other]\na: b\n");
        checkedIn(folder, "check");
        checked("check", "--root", name);
      }
    }
  }

  @Test
  void whatIsSaidOfConfigurations() {
    file("a.md", "# A");
    for (String name : ALL) {
      String quoted = quoted(name);
      for (String text :
          List.of(
              "{" + quoted + ": 1}",
              quoted,
              "rules: {" + quoted + ": off, broken-anchor: " + quoted + "}",
              "dialect: " + quoted,
              "dialect: {name: pandoc, links: [" + quoted + "]}",
              "include: " + quoted,
              "extends: " + quoted,
              "extends: " + quoted("./" + name + ".yml"),
              "kinds: {" + quoted + ": {recognise: {level: 1, " + quoted + ": 1}}}",
              "kinds: {"
                  + quoted
                  + ": {recognise: {level: 1}, sections: [{name: "
                  + quoted
                  + ", title: "
                  + quoted
                  + "}]}}",
              "relations: {" + quoted + ": {section: " + quoted + "}}",
              "front-matter: {schema: " + quoted("./" + name + ".json") + "}",
              "rules: {broken-anchor: {ignore: " + quoted + "}}",
              "a: [" + name,
              "a: !" + name + " b")) {
        file("entrylint.yml", text);
        checked("check");
        checked("config");
        checked("check", "-v", "--debug");
        String other = name + ".yml";
        if (path(other) != null) {
          file(other, text);
          checked("check", "--config", other, "-v");
          file("entrylint.yml", "extends: " + quoted("./" + other));
          checked("check");
          checked("config");
        }
      }
    }
  }

  @Test
  void whatIsSaidOfArguments() {
    file("a.md", "# A");
    config();
    for (String name : ALL) {
      for (String command : List.of("check", "inspect", "config")) {
        checked(command, name);
        checked(command, "--root", name);
        checked(command, "--config", name);
        checked(command, "--rules-jar", name);
      }
      for (String[] words :
          new String[][] {
            {name},
            {"-" + name},
            {"--" + name},
            {"check", "--" + name},
            {"check", "--rule", name},
            {"check", "--format", name},
            {"check", "--fail-on=" + name},
            {"check", "--quiet=" + name},
            {"check", "-q" + name},
            {"inspect", "--what", name},
            {"explain", name},
            {"explain", "broken-anchor", name},
            {"help", name},
            {"init", name},
            {"init", "--preset", name, "other"},
            {"rules", name},
            {"schema", "--output", name + "/" + name},
            {"schema", "--output", name},
            {"completion", name}
          }) {
        checked(words);
        List<String> more = new ArrayList<>(List.of(words));
        more.add("--debug");
        checked(more.toArray(String[]::new));
      }
    }
  }

  private void corpus() {
    config(
        "dialect: pandoc",
        "kinds: {"
            + quoted(ERROR)
            + ": {recognise: {level: 1}, sections: [{name: "
            + quoted(ANYWHERE)
            + ", title: "
            + quoted(ERROR)
            + "}]}}");
    for (String name : ALL) {
      if (path(name + ".md") != null) {
        file(name + ".md", ALL.stream().map(HostileTextTest::chapter).toArray(String[]::new));
      }
    }
    file("plain.md", ALL.stream().map(HostileTextTest::chapter).toArray(String[]::new));
  }

  private static String chapter(String text) {
    return String.join(
        "\n",
        "# " + text,
        "",
        text + "[" + text + "](<#" + text.replaceAll("[\r\n]", "") + ">) [x](<" + text + ".md>)",
        "",
        "## " + text + " {#" + text.replaceAll("\\s", "") + "}",
        "",
        "[[" + text + "]][x]",
        "[x]: <" + text.replaceAll("[\r\n]", "") + ">",
        "<!-- entrylint-disable-next-line " + text + " -->",
        "[y](#" + text.replaceAll("[\r\n ]", "") + ")",
        "");
  }

  /** As YAML has it: every character by its number. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(c -> quoted.append("\\u").append("%04X".formatted(c)));
    return quoted.append('"').toString();
  }

  /** The path of that name; null if it can be none where names are not UTF-8. */
  private Path path(String name) {
    try {
      return root.resolve(name);
    } catch (InvalidPathException impossible) {
      return null;
    }
  }

  private Path folder(String name) throws IOException {
    Path folder = path(name);
    return folder == null ? null : Files.createDirectories(folder);
  }

  private Run checked(String... arguments) {
    return checkedIn(root, arguments);
  }

  private Run checkedIn(Path folder, String... arguments) {
    Run run = runIn(folder, arguments);
    String call = String.join(" ", arguments);
    (run.out() + run.err())
        .lines()
        .forEach(
            line -> {
              assertFalse(CONTROL.matcher(line).find(), () -> call + " prints\n" + line);
              assertFalse(COMMAND.matcher(line).find(), () -> call + " prints\n" + line);
            });
    assertFalse((run.out() + run.err()).contains("\r"), call);
    assertFalse(run.err().contains("internal error"), () -> call + " fails: " + run.err());
    return run;
  }
}
