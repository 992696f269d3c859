package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.model.Reference;
import dev.entrylint.parse.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where path and fragment are written in macros, and in front matter. */
class WrittenTargetsTest extends LinkTable {

  private void parts(String yaml, String text, String... expected) {
    Corpus corpus = corpus(yaml, Map.of("x.md", text));
    List<String> found = new ArrayList<>();
    for (Link link : corpus.links().of(corpus.document("x.md").orElseThrow())) {
      Reference each = link.reference();
      found.add(Texts.shown(each.pathSpan(), text) + " " + Texts.shown(each.fragmentSpan(), text));
    }
    assertEquals(List.of(expected), found, text);
  }

  @Test
  void theValueOfAShortcodeIsTheTarget() {
    String hugo = "dialect: hugo\n";
    parts(hugo, "[a]({{< ref \"b.md#c\" >}})", "‹b.md› ‹c›");
    parts(hugo, "[a]({{% relref b.md %}}#c)", "‹b.md› ‹c›");
    parts(hugo, "[a]({{<ref   `b.md` >}})", "‹b.md› -");
    parts(hugo, "[a]({{< ref path=\"b.md#c\" outputFormat=\"x\" >}})", "‹b.md› ‹c›");
    parts(hugo, "[a]({{< ref \"#c\" >}})", "‹› ‹c›");
    parts(hugo, "<a href='{{< ref \"b.md\" >}}'>", "‹b.md› -");
    parts(hugo, "[a]({{< other \"b.md\" >}})", "- -");
    parts(hugo, "[a][b]\n\n[b]: {{<ref`c.md#d`>}}", "- -");
  }

  @Test
  void whatATagOfLiquidNamesIsTheTarget() {
    String jekyll = "dialect: kramdown-gfm\n";
    parts(jekyll, "[a]({% link b.md %}#c)", "‹b.md› ‹c›");
    parts(jekyll, "[a]({%-  link b.md  -%}#c)", "‹b.md› ‹c›");
    parts(jekyll, "[a]({{ site.baseurl }}{% link b.md %}#c)", "‹b.md› ‹c›");
    parts(jekyll, "[a]({{ site.baseurl }}/b.md#c)", "‹/b.md› ‹c›");
    parts(jekyll, "[a]({{ site.baseurl }}#c)", "‹› ‹c›");
    parts(jekyll, "[a]({{ '/b.md' | relative_url }}#c)", "‹/b.md› ‹c›");
    parts(jekyll, "[a]({{ '/b' | relative_url }}/c.md)", "- -");
    parts(jekyll, "[a]({% post_url 2024-01-02-b %})", "‹2024-01-02-b› -");
  }

  @Test
  void macrosOfACorpusOfItsOwn() {
    String own =
        """
        dialect:
          name: github
          macros:
            '{{ page(*) }}': '/*.md'
            '{{ term(*) }}': 'terms.md#*'
            '@@*': '/wiki/*.md#top'
        """;
    parts(own, "{{ page(b) }}", "‹b› -");
    parts(own, "{{ term(b) }}", "- ‹b›");
    parts(own, "[a](@@b)", "‹b› -");
    parts(own, "[a]({{ page(b) }}#c)", "‹b› ‹c›");
    parts(own, "[a](b.md#c)", "‹b.md› ‹c›");
  }

  @Test
  void valuesInFrontMatter() {
    String keys = "dialect: {name: obsidian, front-matter: {up: '*', image: '/img/*'}}\n";
    parts(keys, "---\nup: b.md#c\n---\n", "‹b.md› ‹c›");
    parts(keys, "---\nup: 'b.md#c'\n---\n", "‹b.md› ‹c›");
    parts(keys, "---\nup: [\"b.md\", c.md?d#e]\n---\n", "‹b.md› -", "‹c.md› ‹e›");
    parts(keys, "---\nup: \"[[A b#C|d]]\"\n---\n", "‹A b› ‹C›");
    parts(keys, "---\nimage: b.png\n---\n", "‹b.png› -");
  }

  @Test
  void aTitleThatIsALabelIsWrittenNowhere() {
    parts("dialect: pandoc\n", "# A\n\n[A], [b](#a)", "- -", "‹› ‹a›");
  }
}
