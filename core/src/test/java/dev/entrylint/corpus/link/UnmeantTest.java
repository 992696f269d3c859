package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.corpus.Corpus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that lead nowhere, which nobody meant to lead anywhere. */
class UnmeantTest extends LinkTable {

  /** Where each link of {@code text}, which lies at {@code path}, leads: the reason, or a fault. */
  private List<String> leads(String path, String text, String... others) {
    Map<String, String> all =
        others.length == 0 ? Map.of(path, text) : Map.of(path, text, others[0], others[1]);
    Corpus corpus = corpus("dialect: github", all);
    return corpus.links().of(corpus.document(path).orElseThrow()).resolutions().stream()
        .map(UnmeantTest::shown)
        .toList();
  }

  private static String shown(Resolution resolution) {
    return resolution instanceof Resolution.Ignored ignored
        ? ignored.reason().name()
        : resolution.getClass().getSimpleName();
  }

  @Test
  void aliasesOfBundlersAreNoPaths() {
    assertEquals(
        List.of("ALIAS", "ALIAS", "ALIAS", "ALIAS", "Found", "NoSuchFile", "NoSuchFile"),
        leads(
            "a.md",
            "[a](@site/docs/b.md), [b](@theme/Tabs), ![c](~/public/d.png), <img src='@/e.png'>,"
                + " [f](@docs/f.md), [g](@types/g.md), [h](site/h.md)",
            "@docs/f.md",
            "# F"));
  }

  @Test
  void fragmentsInTheTableOfPeopleAreDeadByDesign() {
    String table =
        "<!-- ALL-CONTRIBUTORS-LIST:START -->\n| [x](#infra-x) | <a href='#ideas-x'>y</a> |\n"
            + "<!-- ALL-CONTRIBUTORS-LIST:END -->\n\n[z](#infra-x)\n";
    assertEquals(List.of("PEOPLE", "PEOPLE", "NoSuchAnchor"), leads("a.md", table));
  }

  @Test
  void placeholdersAreNoneBesideTemplates() {
    String text =
        "[a](YOUR-LINK) [b](<url>) [c](../gone.md) [d](#your-heading) [e](path/to/x.md)\n";
    List<String> left =
        List.of("PLACEHOLDER", "PLACEHOLDER", "NoSuchFile", "PLACEHOLDER", "PLACEHOLDER");
    assertEquals(left, leads("archetypes/post.md", text));
    assertEquals(left, leads("PULL_REQUEST_TEMPLATE.md", text.replace("../", "./")));
    assertEquals(
        List.of("NoSuchFile", "NoSuchFile", "NoSuchFile", "NoSuchAnchor", "NoSuchFile"),
        leads("docs/post.md", text));
  }

  @Test
  void whatATemplateLinksToIsCheckedAllTheSame() {
    assertEquals(
        List.of("Found", "Misspelled"),
        leads("templates/a.md", "[a](../your-page.md) [b](../Your-page.md)", "your-page.md", "x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "archetypes/default.md",
        "site/archetypes/posts/index.md",
        "_templates/a.md",
        ".github/ISSUE_TEMPLATE/bug.md",
        ".github/pull_request_template.md",
        "adr-template.md",
        "docs/template.md",
        "docs/_template.md",
        "TEMPLATE.md",
        "template-short.md",
        "boilerplate/README.md",
        ".gitlab/merge_request_templates/Default.md"
      })
  void templatesAreThereToBeCopied(String path) {
    assertTrue(Placeholders.isTemplate(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/templating.md", "docs/templates.md", "a.md", "temp/late.md"})
  void otherDocumentsAreNot(String path) {
    assertFalse(Placeholders.isTemplate(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "YOUR-LINK",
        "YOUR_LINK_HERE",
        "your-page.md",
        "url",
        "URL",
        "<url>",
        "link",
        "link.md",
        "link-to-issue",
        "LINK_TO_PR",
        "path/to/x",
        "./path/to/file.md",
        "{slug}.md",
        "$name",
        "[x]",
        "NNNN-title.md",
        "xxxx.md",
        "todo",
        "TBD.md",
        "page-title.md",
        "IMAGE.png",
        "image-url",
        "...",
        "…",
        "insert-link-here",
        "#your-heading",
        "some-link",
        "%3Curl%3E",
        "../your/file"
      })
  void placeholdersStandForSomething(String target) {
    assertTrue(Placeholders.isOne(target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../CONTRIBUTING.md",
        "docs/guide.md",
        "LICENSE",
        "page/title",
        "image.png",
        "links.md",
        "curl.md",
        "hyperlink",
        "#usage",
        "../../README.md",
        "url-schemes.md",
        "a.../b.md",
        "paths.md"
      })
  void namesAreNone(String target) {
    assertFalse(Placeholders.isOne(target));
  }
}
