package dev.entrylint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.Block;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see of a block's source. */
class BareTextTest {

  private static BareText text(String text, CommentMarks marks) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new BareText(bytes, 0, bytes.length, marks);
  }

  private static boolean isBare(String text) {
    return text(text, CommentMarks.HTML_ONLY).isBare(Block.Kind.PARAGRAPH);
  }

  private static boolean isComment(String text, Block.Kind kind) {
    return text(text, CommentMarks.HTML_ONLY).isComment(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- a -->",
        "  <!-- a -->  ",
        "<!-- a --> <!-- b -->\n<!-- c\nd -->",
        "<!---->",
        "<!-->",
        "<!--->",
        "<!-- never closed"
      })
  void commentsAlone(String text) {
    assertTrue(isComment(text, Block.Kind.HTML));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<!-- a --> b",
        "a <!-- b -->",
        "<a id=\"x\"></a>",
        "<!-- a --><br>",
        "<!-- @include: ./a.md -->",
        "{/* a */}"
      })
  void whatIsMoreThanComments(String text) {
    assertFalse(isComment(text, Block.Kind.HTML));
  }

  @Test
  void whatIsCommentedDependsOnTheBlock() {
    assertTrue(isComment("<!-- a -->", Block.Kind.PARAGRAPH));
    assertFalse(isComment("<!-- never closed", Block.Kind.PARAGRAPH));
    assertFalse(isComment("<!-- a -->", Block.Kind.CODE));
    assertTrue(text("{/* a } b */} <!-- c -->", CommentMarks.JSX).isComment(Block.Kind.PARAGRAPH));
    assertFalse(text("{/* a */} {b}", CommentMarks.JSX).isComment(Block.Kind.PARAGRAPH));
    assertTrue(text("%% a % b %% %%c%%", CommentMarks.PERCENT).isComment(Block.Kind.PARAGRAPH));
    assertTrue(text("%% a %% -", CommentMarks.PERCENT).isBare(Block.Kind.PARAGRAPH));
    assertFalse(text("%% a %% -", CommentMarks.JSX).isBare(Block.Kind.PARAGRAPH));
    assertFalse(text("%% never closed", CommentMarks.PERCENT).isComment(Block.Kind.PARAGRAPH));
    assertFalse(text("{/* never closed", CommentMarks.JSX).isComment(Block.Kind.PARAGRAPH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1.2.3 — 4",
        "![Alt text](a.png)",
        "[![Build it](b.svg)](https://a.org/b) ![c][d]",
        "[Back](../a.md \"to it\") | [On](b.md)",
        "<p align=\"center\">\n  <img src=\"a.png\" alt=\"Of it\">\n</p>",
        "<style>\nh1 { color: red }\n</style>",
        "<script setup>\nimport A from './a.vue'\n</script>",
        "https://a.org/b www.a.org",
        "<https://a.org/b>",
        "{{< badge >}} {% include a.html %} {: .b}",
        "&nbsp;&#160; <!-- a -->",
        "\\[ \\]",
        "import A from 'a'\nimport { B } from \"b\";"
      })
  void whatHoldsNoTextOfItsOwn(String text) {
    assertTrue(isBare(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Ж",
        "[a](b) c",
        "[a](b) [c",
        "![a](b) `c`",
        "<b>a</b>",
        "< a",
        "& a",
        "\\a b",
        "import it from there",
        "import A from 'a'\nand more",
        "𐐀"
      })
  void whatDoes(String text) {
    assertFalse(isBare(text));
  }

  @Test
  void someBlocksAreBareByTheirKind() {
    assertTrue(text("<!-- a -->", CommentMarks.HTML_ONLY).isBare(Block.Kind.COMMENT));
    assertTrue(text("---", CommentMarks.HTML_ONLY).isBare(Block.Kind.THEMATIC_BREAK));
    assertFalse(text("1", CommentMarks.HTML_ONLY).isBare(Block.Kind.CODE));
  }

  @Test
  void whatIsNeverClosedIsLookedForOnce() {
    for (String part : new String[] {"[<a", "[](", "[{", "<!--", "[{/*", "[[", "<script"}) {
      String text = part.repeat(100_000);
      assertTimeout(
          Duration.ofSeconds(5), () -> text(text, CommentMarks.JSX).isBare(Block.Kind.HTML), part);
      assertTimeout(
          Duration.ofSeconds(5),
          () -> text(text, CommentMarks.JSX).isComment(Block.Kind.HTML),
          part);
    }
    assertEquals(true, isBare("[a](".repeat(3) + ")"));
  }
}
