package dev.entrylint.parse.witness;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes documents of recombined and mutated examples of the specifications. A document is a pure
 * function of its number, so that any of them can be made again alone.
 */
final class DocumentGenerator {

  /** Openings without ends, and other pieces that examples have too few of. */
  private static final String[] PIECES = {
    "[",
    "![",
    "[[",
    "](",
    "][",
    "]: ",
    "[^",
    "`",
    "``",
    "```\n",
    "~~~\n",
    "~~",
    "<",
    "<!--",
    "-->",
    "<a href=\"",
    "<a name='x'>",
    "<p id=\"a&amp;b\">",
    "<img src=x alt=y>",
    "<script>\n",
    "</script>",
    "<?",
    "?>",
    "<![CDATA[",
    "]]>",
    "<!X",
    "<div>\n",
    "</div>\n",
    "<b@c.de>",
    "<x:y>",
    "&amp;",
    "&#35;",
    "&#x5B;",
    "&nosuch;",
    "&ouml;",
    "\\",
    "\\\\",
    "\\[",
    "\\|",
    "|",
    "| a | b |\n",
    "| - | - |\n",
    "|-|\n",
    "a | b\n-|-\n",
    "*",
    "**",
    "_",
    "__",
    "***\n",
    "---\n",
    "===\n",
    "# ",
    "## a #\n",
    "\t",
    "\t\t",
    "    ",
    "  \n",
    "\n",
    "\n\n",
    "> ",
    ">",
    "- ",
    "-\n",
    "* ",
    "+ ",
    "1. ",
    "2) ",
    "10) ",
    "[foo]",
    "[foo]: /bar\n",
    "[foo]: <a b> 'c'\n",
    "[a](b)",
    "![a](b \"c\")",
    "[a](<b c>)",
    "{#x}",
    "ä",
    "ẞ",
    "\u00A0",
    "\u2003",
    "\u3000",
    "\uD83D\uDE00",
    "\u200B",
    "\u0301",
    "日本",
    "“",
    "$",
    "\f",
    "\u0001",
    "\uFEFF"
  };

  private static final String CHARACTERS = "[]()<>!`*_#-+=~|&;:\\\"' \t\n\n  >>1.ax/{}@?";

  private static final String[] PREFIXES = {"> ", ">", "- ", "  ", "    ", "1. ", "\t", " ", "* "};

  private final List<String> fragments;
  private final long seed;

  DocumentGenerator(List<String> fragments, long seed) {
    this.fragments = fragments;
    this.seed = seed;
  }

  /** The document of that number. */
  String document(long number) {
    SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(4);
    for (int k = 0; k < parts; k++) {
      String fragment = pick(random, fragments);
      text.append(random.nextInt(4) == 0 ? contained(random, fragment) : fragment);
      if (random.nextInt(3) == 0) {
        text.append('\n');
      }
    }
    for (int k = random.nextInt(6); k > 0 && text.length() > 0; k--) {
      mutate(random, text);
    }
    return ended(random, wellFormed(text.toString()));
  }

  private static String pick(SplittableRandom random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** {@code fragment} in a quote or list, with some lines that are lazy or indented otherwise. */
  private static String contained(SplittableRandom random, String fragment) {
    String[][] containers = {
      {"> ", "> "},
      {">", ">"},
      {"- ", "  "},
      {"1. ", "   "},
      {"-\t", "\t"},
      {"> - ", ">   "},
      {"* > ", "  > "},
      {"10)  ", "     "},
      {"- - ", "    "}
    };
    String[] container = containers[random.nextInt(containers.length)];
    StringBuilder text = new StringBuilder();
    String prefix = container[0];
    for (String line : fragment.split("\n", -1)) {
      boolean lazy = random.nextInt(6) == 0;
      text.append(lazy ? "" : prefix).append(line).append('\n');
      prefix = container[random.nextInt(8) == 0 ? 0 : 1];
    }
    return text.toString();
  }

  private static void mutate(SplittableRandom random, StringBuilder text) {
    int at = random.nextInt(text.length());
    switch (random.nextInt(7)) {
      case 0 -> text.setCharAt(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      case 1 -> text.insert(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      case 2 -> text.deleteCharAt(at);
      case 3, 4 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
      case 5 -> text.insert(lineStart(text, at), PREFIXES[random.nextInt(PREFIXES.length)]);
      default -> {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(12));
        text.insert(at, text.substring(from, to));
      }
    }
  }

  private static int lineStart(StringBuilder text, int at) {
    return text.lastIndexOf("\n", at) + 1;
  }

  /** {@code text} with a question mark for each half of a pair of surrogates. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** {@code text} with the line ends, the mark at its head and the last line of some document. */
  private static String ended(SplittableRandom random, String text) {
    String ended = text;
    if (random.nextInt(8) == 0 && ended.endsWith("\n")) {
      ended = ended.substring(0, ended.length() - 1);
    }
    switch (random.nextInt(16)) {
      case 0, 1 -> ended = ended.replace("\n", "\r\n");
      case 2 -> ended = ended.replace('\n', '\r');
      case 3 -> ended = ended.replaceFirst("\n", "\r\n");
      default -> {}
    }
    return random.nextInt(24) == 0 ? "\uFEFF" + ended : ended;
  }
}
