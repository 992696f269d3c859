package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples say what entrylint says of them. */
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();
  private static final Pattern FAULT = Pattern.compile("(src/\\S+:\\d+)\\s+(\\S+).*");

  /** What a run printed, and how it ended. */
  private record Run(int exitCode, String out, String err) {

    static Run of(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int exitCode = Main.run(arguments, EXAMPLES, Map.of(), out, err);
      return new Run(
          exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }

  @BeforeAll
  static void fileNamesCanBeRead() {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    assumeTrue(
        Charset.forName(encoding).newEncoder().canEncode('ä'),
        "skipped: the names of the examples have umlauts, which this locale cannot say; set LC_ALL"
            + " to C.UTF-8");
  }

  @Test
  void theSoundGlossaryHasNoFindings() {
    Run run = Run.of("check", "--root", "glossary", "--fail-on", "info");
    assertEquals("", run.err());
    assertEquals("no findings in 18 files (17 entries, 82 links checked)\n", run.out());
    assertEquals(0, run.exitCode());
  }

  @Test
  void theFaultyGlossaryHasTheFaultsThatItLists() throws IOException {
    Run run = Run.of("check", "--root", "glossary-with-faults", "--format", "json");
    List<String> found = new ArrayList<>();
    for (JsonElement each :
        JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("findings")) {
      JsonObject finding = each.getAsJsonObject();
      found.add(
          finding.get("file").getAsString()
              + ":"
              + finding.get("line").getAsInt()
              + " "
              + finding.get("rule").getAsString());
    }
    List<String> listed = new ArrayList<>();
    for (String line : Files.readAllLines(EXAMPLES.resolve("glossary-with-faults/FAULTS.txt"))) {
      Matcher fault = FAULT.matcher(line);
      if (fault.matches()) {
        listed.add(fault.group(1) + " " + fault.group(2));
      }
    }
    assertEquals(sorted(listed), sorted(found));
    assertEquals(listed.size(), found.size());
    assertEquals(1, run.exitCode());
  }

  @Test
  void oneMissingTargetIsOneSentence() {
    Run run = Run.of("check", "--root", "glossary-with-faults", "--rule", "broken-anchor");
    String sentence =
        "error: #Teigruhe is linked 6 times in 6 files and defined nowhere [broken-anchor]";
    assertEquals(1, run.out().lines().filter(sentence::equals).count());
  }

  @Test
  void theConfigurationOfTheRealGlossaryIsSound(@TempDir Path root) throws IOException {
    Path entry = Files.createDirectories(root.resolve("src/de")).resolve("Ofen.md");
    Files.writeString(entry, "## Ofen {#Ofen .chapter .small .term}\n");
    Run run = Run.of("check", "--root", root.toString(), "--config", "ki-glossar.yml");
    assertNotEquals(2, run.exitCode(), run.err());
  }

  private static String sorted(List<String> lines) {
    return String.join("\n", new TreeSet<>(lines));
  }
}
