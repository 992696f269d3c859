package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.cli.manual.ManualPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code man entrylint} and {@code man entrylint-check} show. */
class ManualTest {

  private static final String MACROS = "\\.(TH|SH|TP|PP|nh|ad)( .*)?";

  @TempDir Path folder;

  private static String page(String name) {
    return Manual.pages().stream()
        .filter(page -> page.name().equals(name))
        .map(page -> page.text("2026-01-31", "1.2"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachCommandHasAPageOfTheDayOfTheBuild() throws IOException {
    Manual.main(new String[] {folder.resolve("man1").toString(), "2026-01-31T10:00:00Z"});
    for (String command : Program.line().getSubcommands().keySet()) {
      String text = Files.readString(folder.resolve("man1/entrylint-" + command + ".1"));
      String title = "ENTRYLINT-" + command.toUpperCase(Locale.ROOT);
      assertEquals(
          ".TH \"%s\" 1 \"2026-01-31\" \"entrylint %s\" \"User Commands\""
              .formatted(title, Version.read())
              .replace("-", "\\-"),
          text.lines().findFirst().orElseThrow());
    }
    assertTrue(Files.exists(folder.resolve("man1/entrylint.1")));
  }

  @Test
  void linesAreOrdersOnlyWhereAnOrderIsMeant() {
    Pattern macro = Pattern.compile(MACROS);
    for (ManualPage page : Manual.pages()) {
      for (String line : page.text("2026-01-31", "1.2").split("\n")) {
        assertFalse(line.isEmpty(), page.name());
        assertTrue(
            macro.matcher(line).matches() || !line.startsWith(".") && !line.startsWith("'"),
            () -> page.name() + ": " + line);
        assertTrue(line.chars().allMatch(each -> each >= ' ' && each <= '~'), line);
      }
    }
  }

  @Test
  void aPageSaysWhatHelpSays() {
    String page = page("entrylint-check");
    assertTrue(
        page.contains(
            ".SH SYNOPSIS\n"
                + "\\fBentrylint check\\fR [\\fIOPTIONS\\fR] [\\fIPATH\\fR...]\n"
                + ".SH DESCRIPTION\n"),
        page);
    assertTrue(
        page.contains(
            ".TP\n\\fB\\-\\-changed\\fR[=\\fIBRANCH\\fR]\nReport only what was introduced"),
        page);
    assertTrue(page.contains(".TP\n\\fB\\-q\\fR, \\fB\\-\\-quiet\\fR\nOne line"), page);
    assertTrue(page.contains(".SH EXIT STATUS\n0 no finding at or above \\-\\-fail\\-on"), page);
    assertFalse(page.contains("debug"), "what is hidden in the help is hidden here");
    assertTrue(page("entrylint-completion").contains(".PP\nUse it so: "));
  }

  @Test
  void theNameIsTheFirstThatIsSaid() {
    assertTrue(
        page("entrylint-rules").contains("\nentrylint\\-rules \\- lists all rules\n"),
        page("entrylint-rules"));
    assertTrue(
        page("entrylint-help")
            .contains("\\- prints the help of entrylint or of one of its commands\n"));
  }

  @Test
  void signsThatRoffKnowsAreText() {
    CommandSpec command = CommandSpec.create().name("x");
    command.usageMessage().description(".so /etc/passwd", "'in \\n(.g `a` ~ ^ \"q\"");
    String page = new ManualPage(command).text("2026-01-31", "1\"2");
    assertTrue(
        page.contains(
            "\n\\&.so /etc/passwd \\(aqin \\en(.g \\(gaa\\(ga \\(ti \\(ha \"q\"\n.SH OPTIONS"),
        page);
    assertTrue(page.startsWith(".TH \"X\" 1 \"2026\\-01\\-31\" \"x 1\\(dq2\" \"User Commands\"\n"));
  }

  /** The start script says at its head what it looks at. */
  @Test
  void whatTheStartScriptLooksAtIsOnThePage() throws IOException {
    List<String> head =
        Files.readAllLines(Path.of("src/main/dist/bin/entrylint")).stream()
            .takeWhile(line -> line.startsWith("#"))
            .filter(line -> line.startsWith("#   ENTRYLINT_"))
            .map(line -> line.substring(4).split(" ")[0])
            .toList();
    assertTrue(head.size() >= 3, head.toString());
    for (String variable : head) {
      assertTrue(page("entrylint").contains(".TP\n\\fB" + variable + "\\fR\n"), variable);
    }
  }
}
