package dev.entrylint.parse.flexmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.entrylint.model.MalformedTextException;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.UnreadableSyntaxException;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.steps.Thorough;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  /** flexmark takes time for the square of it. */
  private static final int DEPTH = Thorough.or(300, 3_000);

  private static final SyntaxRules PANDOC = Renderers.dialect("pandoc").orElseThrow().syntax();

  private static final String[] PIECES = {
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "#",
    "# ",
    "\n",
    "\n\n",
    "> ",
    "- ",
    "1. ",
    "    ",
    "\t",
    "`",
    "```\n",
    "~~~ {#a}\n",
    ":::",
    "::: {#b}\n",
    "*",
    "_",
    "~",
    "^",
    "$",
    "$$",
    "<",
    ">",
    "<a name=x>",
    "<!--",
    "-->",
    "<div>\n",
    "|",
    "|---|\n",
    "+---+\n",
    "---",
    "===",
    "\\",
    "&amp;",
    "!",
    "[^1]",
    "[^1]: ",
    "[a]: b\n",
    "]: ",
    ": ",
    "{#id .c}",
    "{=html}",
    "ä",
    "😀",
    "\uD83D",
    "\r\n",
    "\r",
    "\uFEFF",
    "\0",
    "x",
    "https://a.example",
    "% ",
    "--- ----\n",
    "\f",
    "\u2028"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {"> ", "- ", "1. ", "[", "![", "*a ", "**a _b ", "::: x\n", "`a ", "<b>", "^["})
  void deepNestingIsRead(String piece) {
    Read.pandoc(piece.repeat(DEPTH) + "x\n\n# End\n");
    Read.github(piece.repeat(DEPTH) + "x\n\n# End\n");
  }

  @Test
  void whatOverflowsTheLargestStackIsRefused() {
    SourceFile file = SourceFile.of("deep.md", "> ".repeat(Thorough.or(4_000, 20_000)));
    assertEquals(1, new FlexmarkReader().read(file, SyntaxRules.COMMONMARK).blocks().size());
    UnreadableSyntaxException refusal =
        assertThrows(
            UnreadableSyntaxException.class,
            () -> new FlexmarkReader(1).read(file, SyntaxRules.COMMONMARK));
    assertEquals("deep.md", refusal.path());
    assertEquals("nested too deeply for flexmark", refusal.getMessage());
  }

  @Test
  void anyTextIsReadAndItsSpansLieInside() {
    Random random = new Random(42);
    for (int i = 0; i < Thorough.or(300, 3_000); i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n >= 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String decoded = SourceFile.of("x.md", text.toString()).text();
      SpansTest.inside(Read.pandoc(decoded));
      SpansTest.inside(Read.github(decoded));
    }
  }

  @Test
  void oneReaderServesAllThreads() {
    FlexmarkReader reader = new FlexmarkReader();
    String text = "# H {#a}\n\n[b](c) [d]{#e} $f$ H~2~O ~~x~~ `y`{#z} ^[n]\n".repeat(20);
    List<Syntax> all =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> reader.read(SourceFile.of("x.md", text), PANDOC))
            .toList();
    assertEquals(1, all.stream().distinct().collect(Collectors.toSet()).size());
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    SourceFile file = new SourceFile("x.md", new byte[] {'a', (byte) 0xFF});
    assertThrows(
        MalformedTextException.class,
        () -> new FlexmarkReader().read(file, SyntaxRules.COMMONMARK));
  }
}
