package dev.entrylint.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Texts;
import org.junit.jupiter.api.Test;

class CommentRemovalTest {

  private static final String COMMENT = "<!-- c -->";

  private static Span comment(String text) {
    int start = text.indexOf(COMMENT);
    return new Span(start, start + COMMENT.length());
  }

  private static String without(String text) {
    Document document = Texts.read("github", text);
    return Edits.apply(text, new CommentRemoval(document, text, comment(text)).edit());
  }

  private static boolean joins(String text) {
    return CommentRemoval.mayJoin(Texts.read("github", text), comment(text));
  }

  @Test
  void aCommentGoesWithItsLine() {
    assertEquals("# A\n", without("<!-- c -->\n# A\n"));
    assertEquals("# A\r\n\r\nb\r\n", without("# A\r\n\r\n<!-- c -->\r\nb\r\n"));
    assertEquals("a\n\nb\n", without("a\n\n  <!-- c --> \n\nb\n"));
    assertEquals("a\n", without("a\n\n<!-- c -->\n"));
    assertEquals("a\n", without("a\n\n<!-- c -->"));
    assertEquals("", without("<!-- c -->\n"));
    assertEquals("- a\n- b\n", without("- a\n  <!-- c -->\n- b\n").replace("- a\n\n", "- a\n"));
  }

  @Test
  void whatItEndsStaysApart() {
    assertEquals("a\n\nb\n", without("a\n<!-- c -->\nb\n"));
    assertEquals("a\r\n\r\nb", without("a\r\n<!-- c -->\r\nb"));
  }

  @Test
  void textBesideItStays() {
    assertEquals("a\nb", without("a <!-- c -->\nb"));
    assertEquals("a b", without("a <!-- c --> b"));
    assertEquals("  a", without("  <!-- c --> a"));
    assertEquals("ab", without("a<!-- c -->b"));
    assertEquals(">\n> a", without("> <!-- c -->\n> a"));
  }

  @Test
  void listsMayBecomeOne() {
    assertEquals(true, joins("- a\n\n<!-- c -->\n\n- b\n"));
    assertEquals(true, joins("- a\n\n<!-- c -->\n\n    code\n"));
    assertEquals(false, joins("- a\n\n<!-- c -->\n\nb\n"));
    assertEquals(false, joins("a\n\n<!-- c -->\n\n- b\n"));
  }

  @Test
  void aLineBelowMayBecomeAHeading() {
    String text = "a\n\n<!-- c -->\n## B\n";
    assertEquals(true, CommentRemoval.mayJoin(Texts.read("kramdown", text), comment(text)));
    assertEquals(false, joins(text));
  }
}
