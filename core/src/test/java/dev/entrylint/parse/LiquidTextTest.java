package dev.entrylint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of a text once Liquid has run, in its place. */
class LiquidTextTest {

  @Test
  void commentsGoWithWhatIsInThem() {
    assertEquals("a b", shown("a {% comment %}x [y](z){% endcomment %} b"));
    assertEquals("\n\nb", shown("{%- comment -%}\n# x\n{%- endcomment -%} b"));
    assertEquals("a b", shown("a {% # [x](y) %} b"));
    assertEquals("b", shown("{% comment %} {% comment %} x {% endcomment %} y {% endcomment %} b"));
    assertEquals(
        "b", shown("{% comment %}{% raw %}{% endcomment %}{% endraw %} x {% endcomment %} b"));
  }

  @Test
  void aTagAboveADefinitionLeavesAnEmptyLine() {
    assertEquals("\n[a]: b", shown("{% for x in y %}\n[a]: b"));
    assertEquals("c\n\n[a]: b", shown("c\n {%- if x -%} \n  [a]: b"));
    assertEquals("{% for x in y %}\na", shown("{% for x in y %}\na"));
    assertEquals("c {% if x %}\n[a]: b", shown("c {% if x %}\n[a]: b"));
    assertEquals("{% if x %} c\n[a]: b", shown("{% if x %} c\n[a]: b"));
    assertEquals("{% x %}\n[a]: b", shown("{% x %}\n[a]: b"));
  }

  @Test
  void whatIsNotClosedStays() {
    for (String text :
        List.of(
            "a {% comment %} b",
            "a {% comment %} b {% comment %} c {% endcomment %}",
            "a {% raw %} b",
            "a {% highlight x %} b",
            "a {% comment",
            "a {{ b }} {% if c %} {::comment} d",
            "plain")) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertSame(bytes, LiquidText.of(bytes, 0).text(), text);
    }
  }

  @Test
  void rawTextStaysWithoutItsTags() {
    assertEquals(
        "a {% comment %} b {% endcomment %} c",
        shown("a {% raw %} {% comment %} b {% endcomment %} {% endraw %} c"));
    assertEquals("a {% b c", shown("a {% raw %}{% b {% endraw %} c"));
  }

  @Test
  void highlightedCodeIsHtml() {
    assertEquals(
        "<pre>\n# a b>\n</pre>", shown("{% highlight ruby %}\n# a <b> &\n{% endhighlight %}"));
  }

  @Test
  void kramdownsCommentsGoWhereTheyAreSome() {
    assertEquals("\n\na", shown("{::comment}\n# x\n{:/comment} a"));
    assertEquals("a b c", shown("a {::comment}x{:/} b {::comment}y{:/comment} c"));
    for (String text : List.of("a {::comment}\nb\n{:/}", "{::comment}\na {:/b}", "{::x}a{:/x}")) {
      assertEquals(text, shown(text));
    }
  }

  @Test
  void letterForLetterAllElseKeepsItsPlace() {
    String text = "ä {% comment %}ö\r\nü{% endcomment %} ß";
    byte[] left = LiquidText.of(text.getBytes(StandardCharsets.UTF_8), 0).text();
    assertEquals(text.getBytes(StandardCharsets.UTF_8).length, left.length);
    String shown = new String(left, StandardCharsets.UTF_8);
    assertEquals("ä", shown.substring(0, 1));
    assertEquals("ß", shown.substring(shown.length() - 1));
    assertEquals(2, shown.lines().count());
  }

  @Test
  void filesThatArePutInAreNamed() {
    String text =
        "{% include a.md %} {%- include b/c.markdown x=\"y\" -%} {% include_relative ../d.md%}"
            + " {% include_cached\n e.md %} {% include f.html %} {% include {{ g }}.md %}"
            + " {% raw %}{% include h.md %}{% endraw %}"
            + " {% comment %}{% include i.md %}{% endcomment %} {% include %} {% include j.md-%}";
    assertEquals(
        List.of(
            "/_includes/a.md",
            "/_includes/b/c.markdown",
            "../d.md",
            "/_includes/e.md",
            "/_includes/j.md"),
        LiquidText.of(text.getBytes(StandardCharsets.UTF_8), 0).includes());
  }

  @Test
  void whatStandsBeforeIsNotRead() {
    String text = "{% comment %} a {% endcomment %} b {% comment %} c {% endcomment %}";
    byte[] left = LiquidText.of(text.getBytes(StandardCharsets.UTF_8), 33).text();
    assertEquals(
        "{% comment %} a {% endcomment %} b", new String(left, StandardCharsets.UTF_8).strip());
  }

  /** What is left, with one blank for each run of them, and none at the ends of lines. */
  private static String shown(String text) {
    byte[] left = LiquidText.of(text.getBytes(StandardCharsets.UTF_8), 0).text();
    String shown = new String(left, StandardCharsets.UTF_8);
    return shown.replaceAll(" +", " ").replaceAll("(?m)^ | $", "");
  }
}
