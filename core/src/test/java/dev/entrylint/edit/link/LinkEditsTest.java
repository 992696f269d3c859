package dev.entrylint.edit.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.corpus.link.FrontMatterLinks;
import dev.entrylint.edit.Edits;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.parse.RuleSets;
import dev.entrylint.parse.Texts;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LinkEditsTest {

  private static String target(String dialect, String text, String target) {
    Document document = Texts.read(dialect, text);
    return Edits.shown(
        text, LinkEdits.target(document, text, document.references().get(0), target));
  }

  private static String path(String dialect, String text, String path) {
    Document document = Texts.read(dialect, text);
    return Edits.shown(text, LinkEdits.path(document, text, document.references().get(0), path));
  }

  private static String fragment(String dialect, String text, String fragment) {
    Document document = Texts.read(dialect, text);
    return Edits.shown(
        text, LinkEdits.fragment(document, text, document.references().get(0), fragment));
  }

  @Test
  void aTargetIsWrittenAsItsFormNeedsIt() {
    assertEquals("[a](c.md 'd')", target("github", "[a](b.md 'd')", "c.md"));
    assertEquals("[a](c%20d.md)", target("github", "[a](b.md)", "c d.md"));
    assertEquals("[a](<c d.md>)", target("github", "[a](<b.md>)", "c d.md"));
    assertEquals("[a](<c.md>)", target("github", "[a](<b e.md>)", "c.md"));
    assertEquals("[a](c(d).md)", target("github", "[a](b.md)", "c(d).md"));
    assertEquals("[a](c%28d.md)", target("github", "[a](b.md)", "c(d.md"));
    assertEquals("[a](c&amp;amp;d%5C.md)", target("github", "[a](b.md)", "c&amp;d\\.md"));
    assertEquals("[a](<> 'd')", target("github", "[a](b.md 'd')", ""));
    assertEquals("[a]\n\n[a]: <> 'd'\n", target("github", "[a]\n\n[a]: b.md 'd'\n", ""));
    assertEquals("[a]\n\n[a]: c%20d\n", target("github", "[a]\n\n[a]: b.md\n", "c d"));
    assertEquals("<a href=\"c&quot;.md\">", target("github", "<a href=\"b\">", "c\".md"));
    assertEquals("<a href='c&#39;\".md'>", target("github", "<a href='b'>", "c'\".md"));
    assertEquals("<a href=\"c d\">", target("github", "<a href=b>", "c d"));
    assertEquals(
        "<a href={'c.md#d'}>x</a>", target("docusaurus-mdx", "<a href={'b'}>x</a>", "c.md#d"));
    assertEquals("[[C#D|e]]", target("obsidian", "[[B|e]]", "C#D"));
    assertEquals(
        "<https://c.example/d>", target("github", "<https://b.example>", "https://c.example/d"));
  }

  @Test
  void whatAFormCannotHoldIsNotWritten() {
    assertEquals("-", target("github", "[a](b.md)", "c\nd"));
    assertEquals("-", target("obsidian", "[[B|e]]", "C|D"));
    assertEquals("-", target("obsidian", "[[B|e]]", ""));
    assertEquals("-", target("github", "<https://b.example>", "c d.md"));
    assertEquals("-", target("docusaurus-mdx", "<a href={'b'}>x</a>", "c'd"));
    assertEquals("-", target("hugo", "[a]({{< ref \"b.md\" >}})", "c.md"));
  }

  @Test
  void aPartIsReplacedAlone() {
    assertEquals("[a](c.md?x#d\\_e)", path("github", "[a](b.md?x#d\\_e)", "c.md"));
    assertEquals("[a](c%20d.md?x#d_e)", path("github", "[a](b.md?x#d\\_e)", "c d.md"));
    assertEquals("[a](c.md#b)", path("github", "[a](#b)", "c.md"));
    assertEquals("[a](#b)", path("github", "[a](c.md#b)", ""));
    assertEquals("[[C d#B|x]]", path("obsidian", "[[A#B|x]]", "C d"));
    assertEquals("[a](b\\_c.md#e)", fragment("github", "[a](b\\_c.md#d)", "e"));
    assertEquals("[a](b.md#e%20f)", fragment("github", "[a](b.md#d)", "e f"));
    assertEquals("-", fragment("github", "[a](b.md)", "e"));
  }

  @Test
  void valuesOfFrontMatterKeepTheirQuotes() {
    String text = "---\nup: \"[[A#B|c]]\"\nnext: a.md#b\n---\n";
    Document document = Texts.read("obsidian", text);
    int up = text.indexOf("[[");
    Reference name = FrontMatterLinks.reference("[[A#B|c]]", "*", new Span(up, up + 9));
    assertEquals(
        text.replace("A#B", "C d#E"),
        LinkEdits.target(document, text, name, "C d#E")
            .map(edit -> Edits.apply(text, edit))
            .orElseThrow());
    assertEquals(Optional.empty(), LinkEdits.target(document, text, name, "C\""));
    int next = text.indexOf("a.md");
    Reference value = FrontMatterLinks.reference("a.md#b", "*", new Span(next, next + 6));
    assertEquals(
        text.replace("a.md", "c/d.md"),
        LinkEdits.path(document, text, value, "c/d.md")
            .map(edit -> Edits.apply(text, edit))
            .orElseThrow());
    assertEquals(
        text.replace("a.md#b", "\"c: d.md#b\""),
        LinkEdits.path(document, text, value, "c: d.md")
            .map(edit -> Edits.apply(text, edit))
            .orElseThrow());
  }

  /** Where a target leads, to which percent codes are the same as what they stand for. */
  private static String decoded(String target) {
    return target
        .replace("%20", " ")
        .replace("%28", "(")
        .replace("%29", ")")
        .replace("%3C", "<")
        .replace("%3E", ">")
        .replace("%5C", "\\")
        .replace("%60", "`")
        .replace("%7C", "|");
  }

  /** What is written is read as what was meant, in all dialects. */
  @Test
  void anyTargetIsReadAsItWasGiven() {
    SplittableRandom random = new SplittableRandom(5);
    List<String> texts =
        List.of(
            "x [a](b.md) y [z](q.md)\n",
            "x ![a](<b c.md> \"t\") y\n",
            "- x [a](b.md\n  'u')\n",
            "[a] and [a][]\n\n[a]: b.md\n",
            "[a]\n\n[a]: <b c.md> 'd'\n",
            "x <a href=\"b.md\">y</a>\n",
            "x <img src='b.png' alt=\"c\"> y\n",
            "x <a href=b.md>y</a>\n",
            "[[B]] x\n");
    String letters = "ab c()<>\\\"'&;#?%20`_*[]|äß.md/-=~:@!amp";
    int written = 0;
    for (String dialect : RuleSets.dialects()) {
      for (String text : texts) {
        Document document = Texts.read(dialect, text);
        for (int i = 0; i < 60 && !document.references().isEmpty(); i++) {
          StringBuilder target = new StringBuilder();
          for (int k = random.nextInt(9); k > 0; k--) {
            target.append(letters.charAt(random.nextInt(letters.length())));
          }
          Reference old = document.references().get(0);
          Optional<TextEdit> edit = LinkEdits.target(document, text, old, target.toString());
          if (edit.isPresent()) {
            String edited = Edits.apply(text, edit.get());
            Document read = Texts.read(dialect, edited);
            String what = dialect + ": " + target + " in " + edited;
            assertEquals(document.references().size(), read.references().size(), what);
            assertEquals(
                decoded(target.toString()), decoded(read.references().get(0).target()), what);
            assertEquals(old.form(), read.references().get(0).form(), what);
            assertEquals(document.labels().size(), read.labels().size(), what);
            written++;
          }
        }
      }
    }
    assertTrue(written > 3_000, "only " + written + " targets were written");
  }
}
