package dev.entrylint.edit.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.Document;
import dev.entrylint.parse.Texts;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HeadingLayoutTest {

  private static void written(String dialect, String text, String expected) {
    Document document = Texts.read(dialect, text);
    HeadingLayout heading = HeadingLayout.of(text, document.headings().get(0));
    String found =
        heading.style()
            + " "
            + Texts.shown(heading.opening(), text)
            + " "
            + heading.text().of(text)
            + " "
            + Texts.shown(heading.closing(), text)
            + heading.list().map(list -> " " + shown(list, text)).orElse("");
    assertEquals(expected, found);
  }

  private static String shown(AttributeListLayout list, String text) {
    return list.style()
        + list.items().stream()
            .map(item -> " " + item.kind() + "=" + item.span().of(text))
            .collect(Collectors.joining());
  }

  @Test
  void marks() {
    written("github", "## A b\n", "ATX ‹##› A b -");
    written("github", "  ## A b ###  \n", "CLOSED_ATX ‹##› A b ‹###›");
    written("github", "# A#\n", "ATX ‹#› A# -");
    written("github", "A\nb\n---\n", "SETEXT - A\nb ‹---›");
    written("github", "> A\n> ===\n", "SETEXT - A ‹===›");
    written("github", "##\n", "ATX ‹##›  -");
    written("github", "\\# A\n===\n", "SETEXT - \\# A ‹===›");
    written("kramdown", "#A\n", "ATX ‹#› A -");
  }

  @Test
  void lists() {
    written(
        "pandoc",
        "# A # {#b .c d=\"e f\" -}\n",
        "CLOSED_ATX ‹#› A ‹#› BRACES ID=#b CLASS=.c OTHER=d=\"e f\" CLASS=-");
    written(
        "pandoc",
        "A {id=b class=\"c d\"}\n===\n",
        "SETEXT - A ‹===› BRACES ID=id=b CLASS=class=\"c d\"");
    written(
        "mkdocs+attr_list", "## A {: .b #c } ##\n", "CLOSED_ATX ‹##› A ‹##› COLON CLASS=.b ID=#c");
    written("kramdown-gfm", "# A\n{: #b .c}\n", "ATX ‹#› A - COLON ID=#b CLASS=.c");
    written("commonmark-x", "# A {.b}{#c}\n", "ATX ‹#› A - BRACES CLASS=.b ID=#c");
    written("hugo", "# A {#b,.c}\n", "ATX ‹#› A - BRACES ID=#b CLASS=.c");
    written("docusaurus", "# A {#b}\n", "ATX ‹#› A - BRACES ID=#b");
    written("docusaurus-mdx", "# A {/* #b */}\n", "ATX ‹#› A - COMMENT ID=#b");
    written("docusaurus-mdx", "# A { /*#b*/ }\n", "ATX ‹#› A - COMMENT ID=#b");
    written("docusaurus", "# A `{#b}`\n", "ATX ‹#› A `{#b}` -");
    written("github", "# A {#b}\n", "ATX ‹#› A {#b} -");
  }
}
