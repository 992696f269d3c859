package dev.entrylint.edit.relink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.edit.Edits;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RelinkTest {

  private static final String PAGE = "guide/page.md";

  private static Corpus corpus(String yaml, Map<String, String> files) throws Exception {
    RuleRegistry none = RuleRegistry.of();
    ConfigLoader loader =
        new ConfigLoader(none, RelinkTest.class.getClassLoader(), Set.copyOf(Renderers.names()));
    return new Linter(
            loader.parse(yaml, Path.of("").toAbsolutePath()), none, new MemorySources(files))
        .read()
        .corpus();
  }

  private static Optional<Link> link(Corpus corpus) {
    Document page = corpus.document(PAGE).orElseThrow();
    for (Link link : corpus.links().of(page)) {
      return Optional.of(link);
    }
    return Optional.empty();
  }

  private static String led(Corpus corpus) {
    return link(corpus)
        .flatMap(each -> each.resolution().found())
        .map(found -> found.document().path())
        .orElse("");
  }

  /** The page once its link, which leads to {@code from}, leads to {@code to}. */
  private static String moved(String yaml, String page, String from, String to) throws Exception {
    Map<String, String> files = Map.of(PAGE, page, from, "# A {#a}\n", to, "# B {#b}\n");
    Corpus corpus = corpus(yaml, files);
    Link link = link(corpus).orElseThrow();
    assertEquals(from, led(corpus), page);
    Optional<TextEdit> edit = new Relink(corpus, link, page).to(corpus.document(to).orElseThrow());
    return edit.map(each -> Edits.apply(page, each)).orElse("-");
  }

  @Test
  void aPathKeepsItsStyle() throws Exception {
    String github = "dialect: github";
    assertEquals("[a](b.md)", moved(github, "[a](a.md)", "guide/a.md", "guide/b.md"));
    assertEquals("[a](./b.md)", moved(github, "[a](./a.md)", "guide/a.md", "guide/b.md"));
    assertEquals("[a](../x/b.md)", moved(github, "[a](a.md)", "guide/a.md", "x/b.md"));
    assertEquals("[a](/x/b.md)", moved(github, "[a](/guide/a.md)", "guide/a.md", "x/b.md"));
    assertEquals(
        "[a](./tx:y.md?z)",
        moved(github, "[a](a.md?z)", "guide/a.md", "guide/tx:y.md"),
        "no scheme");
    String hugo = "dialect: hugo";
    assertEquals(
        "[a]({{< ref \"b c.md\" >}})",
        moved(hugo, "[a]({{< ref \"a.md\" >}})", "guide/a.md", "guide/b c.md"));
    assertEquals("-", moved(hugo, "[a]({{< ref \"a.md\" >}})", "guide/a.md", "guide/b%20c.md"));
    assertEquals("[[b|it]]", moved("dialect: obsidian", "[[a|it]]", "guide/a.md", "x/b.md"));
    assertEquals("[[b.md]]", moved("dialect: obsidian", "[[a.md]]", "guide/a.md", "x/b.md"));
    assertEquals("-", moved("dialect: obsidian", "[[a]]", "guide/a.md", "x/b#c.md"));
  }

  @Test
  void aPathFromTheRootIsTheLastResort() {
    List<String> paths = new FreshPaths(PAGE, "./a", "guide/b.md").inOrder();
    assertTrue(paths.indexOf("./b.md") < paths.indexOf("/guide/b"), paths.toString());
    List<String> rooted = new FreshPaths(PAGE, "/a", "guide/b.md").inOrder();
    assertEquals("/guide/b", rooted.get(0));
  }

  @Test
  void anAddressOfASiteStaysOne() throws Exception {
    assertEquals("[a](/docs/bee#b)", readdressed("[a](/docs/a#a)"));
    assertEquals("[a](/x/docs/bee#b)", readdressed("[a](/x/docs/a#a)"), "a base before it");
  }

  /** The page of a site once its link leads to what front matter names. */
  private static String readdressed(String page) throws Exception {
    String site = "site: {/docs/: docs, /x/docs/: docs}";
    Map<String, String> files =
        Map.of(PAGE, page, "docs/a.md", "# A {#a}\n", "docs/B.md", "---\nid: bee\n---\n# B {#b}\n");
    Corpus corpus = corpus("dialect: {name: docusaurus, " + site + "}", files);
    Document to = corpus.document("docs/B.md").orElseThrow();
    return new Relink(corpus, link(corpus).orElseThrow(), page)
        .to(corpus.anchors().of(to).get(0))
        .map(each -> Edits.apply(page, each))
        .orElse("-");
  }

  @Test
  void valuesOfFrontMatterAreWrittenInItsFormat() throws Exception {
    String yaml = "dialect: {name: github, front-matter: [up]}";
    assertEquals(
        "---\nup: b.md\n---\n", moved(yaml, "---\nup: a.md\n---\n", "guide/a.md", "guide/b.md"));
    assertEquals(
        "---\nup: \"b: c.md\" # there\n---\n",
        moved(yaml, "---\nup: a.md # there\n---\n", "guide/a.md", "guide/b: c.md"));
    assertEquals(
        "---\nup: ['[b].md', x]\n---\n",
        moved(yaml, "---\nup: ['a.md', x]\n---\n", "guide/a.md", "guide/[b].md"));
  }

  /** Texts whose first link leads to {@code old.md}, by their form. */
  private static final Map<String, String> FORMS =
      new TreeMap<>(
          Map.of(
              "inline", "x [a](old.md) y\n",
              "angles", "x ![a](<old.md> \"t\") y\n",
              "label", "[a][b] y\n\n[b]: old.md 't'\n",
              "quoted", "x <a href=\"old.md\">y</a>\n",
              "cell", "| a | b |\n|---|---|\n| [a](old.md) | c |\n",
              "bare", "x <a href=old.md>y</a>\n",
              "wiki", "x [[old|text]] y\n",
              "value", "---\nup: old.md\n---\n\nx\n",
              "macro", "x [a]({{< ref \"old.md\" >}}) y\n",
              "tag", "x [a]({% link guide/old.md %}) y\n"));

  private static final List<String> NAMES =
      List.of(
          "a b",
          "a(b",
          "a)b(c",
          "[b] c",
          "100%",
          "a%20b",
          "c#d",
          "x|y",
          "über",
          "🐝 bee",
          "q?r",
          "a&amp;b",
          "it's",
          "t: u",
          "say \"x\"",
          "_a_ *b*",
          "`c`",
          "$d$",
          "{e}",
          "f<g>",
          "-h",
          "i,j",
          "yes",
          "~k~",
          "@l",
          "!m",
          "1. n",
          "o++");

  /** Whatever is written is read again as a link of the same form that leads where it should. */
  @Test
  void everyFormSurvivesEveryName() throws Exception {
    Map<String, Integer> tried = new TreeMap<>();
    Map<String, Integer> written = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    int round = 0;
    for (String dialect : Renderers.names()) {
      String yaml = "dialect: {name: " + dialect + ", front-matter: [up]}\ninclude: '**/*.md'";
      for (Map.Entry<String, String> form : FORMS.entrySet()) {
        Map<String, String> files = new HashMap<>();
        files.put(PAGE, form.getValue());
        files.put("guide/old.md", "# Old\n");
        NAMES.forEach(name -> files.put("guide/" + name + ".md", "# New\n"));
        Corpus corpus = corpus(yaml, files);
        if (!led(corpus).equals("guide/old.md")) {
          continue; // not a form of this dialect
        }
        // Each form meets all names, each dialect a quarter of them.
        for (int i = round++ % 4; i < NAMES.size(); i += 4) {
          String name = NAMES.get(i);
          Document to = corpus.document("guide/" + name + ".md").orElseThrow();
          tried.merge(form.getKey(), 1, Integer::sum);
          Optional<TextEdit> edit =
              new Relink(corpus, link(corpus).orElseThrow(), form.getValue()).to(to);
          if (edit.isEmpty()) {
            continue;
          }
          written.merge(form.getKey(), 1, Integer::sum);
          String made = Edits.apply(form.getValue(), edit.get());
          Corpus after = corpus(yaml, Map.of(PAGE, made, to.path(), "# New\n"));
          String led = led(after);
          boolean same =
              link(after)
                  .filter(each -> each.reference().form() == link(corpus).get().reference().form())
                  .isPresent();
          if (!led.equals(to.path()) || !same) {
            wrong.add(dialect + ", " + name + ": " + made.strip() + " leads to '" + led + "'");
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(
        written.get("wiki") > 6 && written.get("macro") > 6 && written.get("tag") > 3,
        written::toString);
    for (String form : List.of("inline", "angles", "label", "quoted", "cell", "bare", "value")) {
      assertEquals(tried.get(form), written.get(form), form);
    }
  }
}
