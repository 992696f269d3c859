package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the pages of docs/recipes tell to copy. */
class RecipesTest extends CommandLineTestCase {

  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern FENCE =
      Pattern.compile("^```(\\w+)(?: (\\S+))?\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  /** A block of code: its language, the file that it is to be written to, or null, and the text. */
  private record Snippet(Path page, String language, String file, String text) {}

  @Test
  void whatIsToBeCopiedIsValid() throws IOException {
    int yaml = 0;
    int json = 0;
    for (Snippet each : snippets()) {
      if (each.language.equals("yaml")) {
        Object value =
            new Load(LoadSettings.builder().setLabel(each.page.toString()).build())
                .loadFromString(each.text);
        assertTrue(value instanceof java.util.Map, each.toString());
        yaml++;
      } else if (each.language.equals("json")) {
        JsonParser.parseString(each.text);
        json++;
      }
    }
    assertTrue(yaml >= 6 && json >= 1, yaml + " in YAML, " + json + " in JSON");
  }

  @Test
  void theCommandsOfRecipesAreUnderstood() throws IOException {
    Pattern command =
        Pattern.compile("entrylint(?:@[\\d.]+)? check((?: -[\\w-]+(?:[ =][^-\\s']\\S*)?)+)");
    int commands = 0;
    for (Snippet each : snippets()) {
      for (Matcher at = command.matcher(each.text); at.find(); commands++) {
        for (String word : at.group(1).split(" ")) {
          if (word.startsWith("-")) {
            String option = word.split("=")[0];
            assertTrue(run("check", "--help").out().contains(option), option);
          }
        }
      }
    }
    assertTrue(commands >= 5, commands + " commands");
  }

  @Test
  void theProblemMatcherOfVsCodeReadsEachLine() throws IOException {
    JsonObject task =
        snippets().stream()
            .filter(each -> ".vscode/tasks.json".equals(each.file))
            .map(each -> JsonParser.parseString(each.text).getAsJsonObject())
            .findFirst()
            .orElseThrow()
            .getAsJsonArray("tasks")
            .get(0)
            .getAsJsonObject();
    assertTrue(task.get("command").getAsString().endsWith(" check --quiet"));
    JsonObject pattern = task.getAsJsonObject("problemMatcher").getAsJsonObject("pattern");
    Pattern line = Pattern.compile(pattern.get("regexp").getAsString());
    String corpus = TOP.resolve("cli/examples/glossary-with-faults").toString();

    List<String> read = new ArrayList<>();
    for (String each : run("check", "--root", corpus, "--quiet").out().lines().toList()) {
      Matcher matcher = line.matcher(each);
      assertTrue(matcher.matches(), each);
      StringBuilder problem = new StringBuilder();
      for (String part : List.of("file", "line", "column", "severity", "message", "code")) {
        problem.append(matcher.group(pattern.get(part).getAsInt())).append('|');
      }
      read.add(problem.toString());
    }

    List<String> found = new ArrayList<>();
    String json = run("check", "--root", corpus, "--format", "json").out();
    for (JsonElement each :
        JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("findings")) {
      StringBuilder problem = new StringBuilder();
      for (String part : List.of("file", "line", "column", "severity", "message", "rule")) {
        problem.append(each.getAsJsonObject().get(part).getAsString()).append('|');
      }
      found.add(problem.toString());
    }
    assertTrue(found.size() > 20, found.size() + " findings");
    assertEquals(found, read);
  }

  private static List<Snippet> snippets() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    try (Stream<Path> pages = Files.list(TOP.resolve("docs/recipes"))) {
      for (Path page : pages.sorted().toList()) {
        Matcher fence = FENCE.matcher(Files.readString(page));
        while (fence.find()) {
          snippets.add(new Snippet(page, fence.group(1), fence.group(2), fence.group(3)));
        }
      }
    }
    return snippets;
  }
}
