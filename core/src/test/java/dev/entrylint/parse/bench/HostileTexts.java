package dev.entrylint.parse.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Texts of any length that make careless parsers slow: what never closes, what nests, what repeats.
 */
final class HostileTexts {

  /** For each name what makes a text of about that many characters. */
  private final Map<String, IntFunction<String>> all = new LinkedHashMap<>();

  private HostileTexts() {}

  /** All of them. */
  static Map<String, IntFunction<String>> all() {
    HostileTexts texts = new HostileTexts();
    texts.begun();
    texts.brackets();
    texts.codeAndEmphasis();
    texts.html();
    texts.containers();
    texts.definitions();
    texts.tables();
    texts.lines();
    texts.addresses();
    texts.dialects();
    return texts.all;
  }

  /** Those of what only some dialects read. */
  static Map<String, IntFunction<String>> ofDialects() {
    HostileTexts texts = new HostileTexts();
    texts.dialects();
    return texts.all;
  }

  /** What is begun and never ended, if nothing else has it. */
  private void begun() {
    repeat("](");
    repeat("[a](<");
    repeat("[a](b '");
    repeat("<a b=\"<a b='");
    repeat("<!--");
    repeat("<!a ");
    repeat("<?");
    repeat("<![CDATA[");
    repeat("_");
    repeat("~");
    repeat("*a_");
    repeat("$a ");
    repeat("{#a ");
    repeat("&#");
    repeat("(");
    repeat("www._a.");
    repeat("http://a_");
    repeat("* ");
    repeat("* * ");
    repeat("|");
    repeat("a|b\n-|-\n");
    repeat("```a\n");
    repeat("> ```a\n");
    repeat("[a]: <\n");
    repeat("[a\n");
    repeat("[^a]: ");
    repeat(": a\n");
    repeat("+-+\n");
    repeat("---\na\n");
    repeat("--- --\n");
    repeat("<div>\n");
    repeat("<script>\n");
    repeat("{: #a}\n");
    repeat("*_~~a");
    repeat("a**b*c_");
  }

  private void brackets() {
    repeat("[");
    repeat("![");
    repeat("[[");
    repeat("![[");
    repeat("]");
    repeat("[a](");
    repeat("[a](<b");
    repeat("[a](b \"");
    repeat("[a](b 'c");
    repeat("[a](b (c");
    repeat("[a][");
    repeat("[a][b");
    repeat("[a]");
    repeat("[a][]");
    repeat("[a][b]");
    repeat("[a](b)");
    repeat("[a]()![");
    repeat("[\\]");
    repeat("[`]`");
    all.put("links in links", size -> "[".repeat(size / 5) + "](b)".repeat(size / 5));
    all.put("images in images", size -> "![".repeat(size / 6) + "](b)".repeat(size / 6));
    all.put("brackets in brackets", size -> "[".repeat(size / 2) + "]".repeat(size / 2));
    all.put("images in labels", size -> "![".repeat(size / 5) + "][b".repeat(size / 5));
    all.put("parentheses in a target", size -> "[a](" + "(".repeat(size));
    all.put("closed parentheses", size -> "[a](" + "(".repeat(size / 2) + ")".repeat(size / 2));
    all.put("one long title", size -> "[a](b \"" + "c\n".repeat(size / 2));
  }

  private void codeAndEmphasis() {
    repeat("`");
    repeat("`a");
    repeat("``a`");
    all.put(
        "back-tick runs, each longer",
        size -> {
          StringBuilder text = new StringBuilder();
          for (int run = 1; text.length() < size; run++) {
            text.append("`".repeat(run)).append(' ');
          }
          return text.toString();
        });
    repeat("*");
    repeat("*a");
    repeat("*a ");
    repeat("a*");
    repeat("_a __b ");
    repeat("*a_ ");
    repeat("**a *b ");
    repeat("a**b*c ");
    repeat("~~a");
    repeat("~a");
    repeat("^a");
    all.put("deep emphasis", size -> "*a **a ".repeat(size / 14) + "a** a*".repeat(size / 14));
    all.put("emphasis in links", size -> "[*a](b)".repeat(size / 7));
    all.put("emphasis in a heading", size -> "# " + "*a **b ".repeat(size / 7));
  }

  private void html() {
    repeat("<");
    repeat("<a");
    repeat("<a ");
    repeat("<a b=");
    repeat("<a b=\"");
    repeat("<a b='c' ");
    repeat("a <!--");
    repeat("a <!-- -");
    repeat("a <?");
    repeat("a <!A");
    repeat("a <![CDATA[");
    repeat("</");
    repeat("<a:");
    repeat("<a@");
    repeat("<a@b.");
    repeat("<i id=x>");
    all.put("a tag of many attributes", size -> "<a" + " b=c".repeat(size / 4) + ">");
    all.put("a tag of many ids", size -> "a <a" + " id=c".repeat(size / 5) + ">");
    all.put("script without end", size -> "<script>\n" + "</scrip\n".repeat(size / 8));
    all.put("scripts without end", size -> "<div>\n" + "<script>a\n".repeat(size / 10));
    all.put("comment without end", size -> "<!--\n" + "- -\n".repeat(size / 4));
    all.put("comments without end", size -> "<div>\n" + "<!--\n".repeat(size / 5));
    all.put("instructions without end", size -> "<div>\n" + "<?<!A<![CDATA[\n".repeat(size / 15));
  }

  private void containers() {
    repeat(">");
    repeat("> ");
    repeat("- ");
    repeat("* a\n");
    repeat("1. ");
    repeat("- > ");
    repeat("> a\n\n");
    repeat("-\n");
    all.put("quotes, each line deeper", size -> deeper(size, ">", "a\n"));
    all.put("items, each line deeper", size -> deeper(size, "  ", "- a\n"));
    all.put(
        "items in quotes, lazy", size -> "> - ".repeat(size / 40) + "a\n" + "b\n".repeat(size / 3));
    all.put("many deep lines", size -> ("> ".repeat(200) + "a\n").repeat(size / 402));
    all.put(
        "deep, then blank lines", size -> "- ".repeat(size / 4) + "a\n" + "\n".repeat(size / 2));
    all.put(
        "deep, then short lines", size -> ">".repeat(size / 2) + "a\n" + ">\n".repeat(size / 4));
    all.put("deep, then lazy lines", size -> ">".repeat(size / 2) + "a\n" + "b\n".repeat(size / 4));
  }

  private void definitions() {
    all.put("definitions", size -> numbered(size, "[%d]: b\n"));
    all.put("definitions and uses", size -> numbered(size, "[%d]: b\n\n[%1$d]\n"));
    all.put(
        "uses of one definition",
        size -> "[a]: " + "b".repeat(1000) + "\n\n" + "[a]".repeat(size / 3));
    repeat("[a]: b\n");
    repeat("[a]:\n");
    repeat("[a]: b \"\n");
    repeat("[a]: b 'c\n\n");
    repeat("[a]: <b\n");
    repeat("[\na");
    repeat("[^a]: b\n\n");
    all.put("long labels", size -> ("[" + "a".repeat(998) + "]: b\n").repeat(size / 1004));
    all.put("too long labels", size -> ("[" + "a".repeat(1100) + "]").repeat(size / 1102));
    all.put("labels of other case", size -> numbered(size, "[\u1E9E%d]: b\n[SS%1$d]\n"));
  }

  private void tables() {
    all.put(
        "one row of cells", size -> "|a".repeat(size / 4) + "|\n" + "|-".repeat(size / 4) + "|\n");
    all.put("rows of one cell", size -> "|a|\n|-|\n" + "|b|\n".repeat(size / 4));
    all.put(
        "wide table of short rows",
        size ->
            "|a".repeat(size / 8)
                + "|\n"
                + "|-".repeat(size / 8)
                + "|\n"
                + "|b\n".repeat(size / 6));
    all.put("delimiter rows", size -> "|-|\n".repeat(size / 4));
    all.put("headers without table", size -> "|a|b|\n".repeat(size / 6));
    all.put("code over pipes", size -> "|a|\n|-|\n" + "|`b|\n".repeat(size / 5));
    all.put("links over pipes", size -> "|a|\n|-|\n|" + "[b](c|".repeat(size / 6));
    all.put("escaped pipes", size -> "|a|\n|-|\n|" + "\\|".repeat(size / 2));
    repeat("+---+\n");
    repeat("+---+\n| a |\n");
    repeat("--- ---\n");
    repeat("a b\n--- ---\n");
    repeat("-----\na\n");
    all.put("grid table without end", size -> "+---+\n" + "| a |\n".repeat(size / 6));
    all.put("ruled table without end", size -> "--- ---\n" + "a   b\n\n".repeat(size / 7));
  }

  private void lines() {
    repeat("a");
    repeat(" ");
    repeat("\t");
    repeat("\n");
    repeat("\r");
    repeat("a\n");
    repeat("a  \n");
    repeat("a\\\n");
    repeat("a\n=\n");
    repeat("\\");
    repeat("&");
    repeat("&amp");
    repeat("&#1");
    repeat("&#x1;");
    repeat("\u0000");
    repeat("ä");
    repeat("\uD83D\uDE00");
    repeat("#");
    repeat("# ");
    repeat("# a\n");
    repeat("# a {#b\n");
    repeat("# a #b");
    repeat("-");
    repeat("- - -\n");
    repeat("```\n");
    repeat("~~~ a\n\n");
    repeat("    a\n");
    all.put("setext heading of lines", size -> "a\n".repeat(size / 2) + "===");
    all.put("fence without end", size -> "```\n" + "``\n".repeat(size / 3));
  }

  private void addresses() {
    repeat("www.");
    repeat("www.a ");
    repeat("http://");
    repeat("http://a ");
    repeat("a@");
    repeat("a@b");
    repeat("a@b.c ");
    repeat("a.b");
    repeat(":");
    repeat("@");
    repeat("mailto:");
    all.put("one address and points", size -> "www.a.b" + ".".repeat(size));
    all.put("one address and parentheses", size -> "http://a.b/" + ")".repeat(size));
    all.put(
        "one address and brackets",
        size -> "http://a.b/" + "(".repeat(size / 2) + ")".repeat(size / 2));
    all.put("one address and entities", size -> "http://a.b/" + "&a;".repeat(size / 3));
    all.put("one long name", size -> "a".repeat(size) + "@b.c");
  }

  private void dialects() {
    repeat("{#");
    repeat("{#a");
    repeat("{.a ");
    repeat("{a=\"");
    repeat("{a=");
    repeat("{a=b ");
    repeat("{a={b=c d=e ");
    all.put("# and {a=", size -> "# " + "{a=".repeat(size / 3) + " b");
    all.put("# and {a= and b=c", size -> "# " + "{a=".repeat(size / 6) + " b=c".repeat(size / 8));
    all.put(
        "# and {a= and b=c}",
        size -> "# " + "{a=".repeat(size / 6) + " b=c".repeat(size / 8) + " } d}");
    repeat("# a {");
    repeat("# a {b=c d={\n");
    repeat("[a]{#");
    repeat("[a]{#b}");
    repeat("`a`{#");
    repeat("{:");
    repeat("{: #a\n");
    repeat("a\n{: #b}\n\n");
    repeat("::: {.a\n.b\n");
    repeat("::: {a=\"\n' b='\n");
    repeat("# a {b=\"'\nc='\" d={\n");
    repeat("{: a='\n\" b={ c=\"\n");
    repeat("a\n\n---\nb: c\n---\n\n");
    repeat(":::\n");
    repeat("::: a\n");
    repeat("::: a\n\n:::\n");
    repeat("[^");
    repeat("[^a]");
    repeat("^[");
    repeat("^[a]");
    repeat(": ");
    repeat("a\n: b\n");
    repeat("a\n\n:   b\n\n");
    repeat("$");
    repeat("$a");
    repeat("$$a");
    repeat("$$a\n");
    repeat("{{<");
    repeat("{{< a ");
    repeat("{{% a\n");
    repeat("[[a|");
    repeat("[[a#");
    repeat("a ^b\n\n");
    repeat("<A {");
    repeat("<A b={");
    repeat("{");
    repeat("{/*");
    repeat("import a\n\n");
    repeat("export {\n");
    repeat("| a\n");
    repeat("(@a) b\n");
    repeat("\\begin{a}\n");
    repeat("%\n");
    foreign();
    elementsAndInclusions();
    all.put("front matter without end", size -> "---\n" + "a: b\n".repeat(size / 5));
    all.put("TOML without end", size -> "+++\n" + "a = 1\n".repeat(size / 6));
    all.put("JSON without end", size -> "{".repeat(size));
    all.put("front matters", size -> "---\n\n".repeat(size / 5));
  }

  private void elementsAndInclusions() {
    repeat("<div ");
    repeat("<div markdown=\"1\" ");
    repeat("</div ");
    repeat("<div>");
    repeat("<hr ");
    repeat("<div\n");
    repeat("*a*{");
    repeat("{a}");
    repeat("*a*{#b}");
    repeat("{#a\n");
    repeat("{#a}\n");
    repeat("{#a} ");
    repeat("```{#\n");
    repeat("{\"");
    repeat("{% comment %}");
    repeat("{% comment %}{% endcomment %}");
    repeat("{% comment ");
    repeat("{%");
    repeat("{% raw %}");
    repeat("{% highlight a %}\n");
    repeat("{% comment %}{% raw %}");
    repeat("{% include a.md %}\n");
    repeat("{::comment}\n");
    all.put("{::comment} and one end", size -> "{::comment} ".repeat(size / 12) + "\n {:/}");
    repeat("[a]: {% b\n");
    repeat("[a]: {{ b {% c }} d\n");
    repeat("{{#include ");
    repeat("{{#include a}}");
    repeat("import a\n");
    repeat("- import 'a.md'\n");
    repeat("import 'a.md'\n\n");
    repeat("import '");
    repeat("--8<-- \"a\n");
    repeat("--8<--\n");
    repeat("<!-- @include: a{ -->");
    repeat("<!-- @include:");
    repeat("<h1>");
    repeat("<h1><a </h1>");
    repeat("<h1>a</h1>");
    all.put("lists far apart", size -> "{#a}" + " ".repeat(size) + "{#a} b");
  }

  private void foreign() {
    repeat("\\a{");
    repeat("\\a[");
    repeat("\\a{[");
    repeat("\\a[b]{c} ");
    repeat("a \\begin{b} ");
    repeat("\\begin{");
    repeat("\\begin{a}\n\n");
    repeat("\\end{a}\n\n");
    repeat("---\na: b\n");
    repeat("---\n# a\n\n");
    repeat("---\na\n\n");
    repeat("<!--\n\n");
    repeat("<pre>\n\n");
    repeat("<pre>\n\n</style>\n\n");
    repeat("```{=html}\n<a>\n\n");
    repeat("`<a `{=html}");
    repeat("`<!-- `{=html}<!-- ");
    repeat("| a\nb\n");
    repeat("[a]: b \"c\n");
    repeat("[a]: b (c {d\n\n");
    repeat("<div a=\"b\"c=\"d\"");
    all.put("environments, each of its name", size -> numbered(size, "\\begin{a%d}\n\n"));
    all.put("environments in each other", size -> nested(size, "\\begin{a}\n", "\\end{a}\n"));
    all.put("environments that cross", size -> numbered(size, "\\begin{a%d}\n\n") + "\\end{a0}");
    all.put("links around images", size -> nested(size, "[![a](b) ", "](c)"));
    all.put("one link around links", size -> "[" + "[a](b)".repeat(size / 6) + "](c)");
    all.put("words of a target", size -> "[a]: " + "b ".repeat(size / 2) + "\n\n[a]");
    all.put("dashes without table", size -> "---\na\n\n" + "b\n\n".repeat(size / 3));
  }

  private static String nested(int size, String open, String close) {
    int depth = size / (open.length() + close.length());
    return open.repeat(depth) + close.repeat(depth);
  }

  private void repeat(String unit) {
    String name = unit.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    all.put(name.replace("\u0000", "NUL"), size -> unit.repeat(size / unit.length()));
  }

  /** Lines of which each is nested one deeper, as many as fit. */
  private static String deeper(int size, String prefix, String line) {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; text.length() < size; depth++) {
      text.append(prefix.repeat(depth)).append(line);
    }
    return text.toString();
  }

  private static String numbered(int size, String format) {
    StringBuilder text = new StringBuilder();
    for (int number = 0; text.length() < size; number++) {
      text.append(String.format(format, number));
    }
    return text.toString();
  }
}
