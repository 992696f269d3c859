package dev.entrylint.parse.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.FrontMatter;
import dev.entrylint.parse.Feature;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Front matter, wiki links, kramdown's attribute lists, block ids, MDX and shortcodes. */
class OtherSyntaxTest {

  @Test
  void frontMatterIsWhatItsFencesHold() {
    assertEquals(
        "YAML a: b\n", frontMatter("\uFEFF---\na: b\n---  \n# c", Feature.YAML_FRONT_MATTER));
    assertEquals("YAML a\r\n", frontMatter("---\r\na\r\n...\r\n", Feature.YAML_FRONT_MATTER));
    assertEquals("TOML a = 1\n", frontMatter("+++\na = 1\n+++", Feature.TOML_FRONT_MATTER));
    assertEquals(
        "JSON {\"a\": \"}\"}", frontMatter("{\"a\": \"}\"}\nb", Feature.JSON_FRONT_MATTER));
    assertEquals(
        "TITLE_BLOCK % a\n  b\n% c", frontMatter("% a\n  b\n% c\n\nd", Feature.TITLE_BLOCK));
  }

  @Test
  void withoutAClosingFenceThereIsNone() {
    assertEquals("none", frontMatter("---\na: b\n", Feature.YAML_FRONT_MATTER));
    assertEquals("none", frontMatter("---\n\na\n---\n", Feature.YAML_FRONT_MATTER));
    assertEquals("none", frontMatter("{\"a\"", Feature.JSON_FRONT_MATTER));
    assertEquals("none", frontMatter("---\na\n---\n", Feature.TOML_FRONT_MATTER));
  }

  @Test
  void whatFollowsFrontMatterIsReadInItsOwnLines() {
    Reading reading = Reading.of("---\n# a\n---\n# b\n", Feature.YAML_FRONT_MATTER);
    assertEquals(List.of("1 b"), reading.headings());
    assertEquals(
        4, reading.syntax().lines().line(reading.syntax().headings().get(0).span().start()));
  }

  private static String frontMatter(String text, Feature feature) {
    Optional<FrontMatter> found = Reading.of(text, feature).syntax().frontMatter();
    return found.map(head -> head.format() + " " + head.text()).orElse("none");
  }

  @Test
  void wikiLinksHaveTargetAndText() {
    String text = "[[A]] [[B#c d| e ]] ![[f.png]] [[]] [[g\nh]] [i](j)";
    Reading reading = Reading.of(text, Feature.WIKI_LINKS);
    assertEquals(
        List.of("WIKI A A", "WIKI B#c d e", "!WIKI f.png f.png", "INLINE j i"),
        reading.references());
    assertEquals("![[f.png]] -> f.png", reading.places().get(2));
  }

  @Test
  void inATableTheBarOfAWikiLinkIsEscaped() {
    String text = "a|b\n-|-\n[[c\\|d]]|e\n";
    assertEquals(
        List.of("WIKI c d"),
        Reading.of(text, Feature.WIKI_LINKS, Feature.PIPE_TABLES).references());
  }

  @Test
  void blockIdsStandAtTheEndOfAParagraph() {
    Reading reading = Reading.of("a ^b-1\n\nc^d\n\n- e ^f\n\n^g\n", Feature.BLOCK_IDS);
    assertEquals(List.of("BLOCK ^b-1 = ^b-1", "BLOCK ^f = ^f", "BLOCK ^g = ^g"), reading.ids());
  }

  @Test
  void kramdownListsBelongToTheHeadingBeforeOrBehindThem() {
    Reading reading = Reading.of("# a\n{: #b .c}\n\nd\n{: #e}\n", Feature.KRAMDOWN_ATTRIBUTES);
    assertEquals("b [c] {}", reading.attributes());
    assertEquals(List.of("ATTRIBUTE e = e"), reading.ids());
    Reading before = Reading.of("{: #b}\n# a\n", Feature.KRAMDOWN_ATTRIBUTES);
    assertEquals("b [] {}", before.attributes());
    assertEquals(List.of(), before.ids());
  }

  @Test
  void aHeadingMayEndInAKramdownList() {
    Reading reading =
        Reading.of("# a {: #b/c }\n", Feature.KRAMDOWN_ATTRIBUTES, Feature.HEADING_ATTRIBUTES);
    assertEquals("b/c [] {}", reading.attributes());
  }

  @Test
  void modulesAndExpressionsOfMdxAreLeftAlone() {
    String text =
        "import A from './[a](b)'\nexport const c = 1\n\n# d {e.f(`[g](h)`)}\n\n"
            + "{/* entrylint-off */} <A.B href={i} id=\"j\" /> [k](l)\n";
    Reading reading = Reading.of(text, Feature.MDX);
    assertEquals(List.of("1 d"), reading.headings());
    assertEquals(List.of("l"), reading.targets());
    assertEquals(List.of("entrylint-off"), reading.comments());
    assertEquals(List.of("HTML j = j"), reading.ids());
    assertEquals("OTHER 8", reading.blocks().get(0));
  }

  @Test
  void shortcodesAreOpaqueAlsoAsTargets() {
    String text = "{{< a \"[b](c)\" >}} {{% d %}} [e]({{< ref \"f g\" >}})";
    Reading reading = Reading.of(text, Feature.SHORTCODES);
    assertEquals(List.of("INLINE {{< ref \"f g\" >}} e"), reading.references());
  }
}
