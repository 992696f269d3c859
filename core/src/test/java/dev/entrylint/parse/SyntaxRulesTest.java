package dev.entrylint.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SyntaxRulesTest {

  @Test
  void featuresAddUpAndOfWaysTheLaterOneCounts() {
    SyntaxRules rules =
        SyntaxRules.of(Feature.FOOTNOTES, NoteStyle.NAMED, Escapes.KRAMDOWN)
            .with(Feature.PIPE_TABLES, NoteStyle.PYTHON);
    assertEquals(Set.of(Feature.FOOTNOTES, Feature.PIPE_TABLES), rules.features());
    assertEquals(NoteStyle.PYTHON, rules.noteStyle());
    assertEquals(Escapes.KRAMDOWN, rules.escapes());
    assertEquals(AttributeSyntax.NONE, rules.attributes());
    assertFalse(SyntaxRules.COMMONMARK.has(Feature.FOOTNOTES));
  }

  @Test
  void equalRulesAreEqualInAnyOrder() {
    SyntaxRules one = SyntaxRules.of(Feature.TEX, Underscores.BY_WORDS, Feature.MDX);
    SyntaxRules other = SyntaxRules.of(Feature.MDX, Feature.TEX).with(Underscores.BY_WORDS);
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
  }

  @Test
  void aBackslashEscapesPunctuationAndNothingElse() {
    for (Escapes escapes : Escapes.values()) {
      for (int c = -128; c < 128; c++) {
        boolean punctuation = c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        boolean all = escapes == Escapes.PUNCTUATION;
        assertTrue(all ? escapes.has(c) == punctuation : punctuation || !escapes.has(c), "" + c);
      }
    }
  }

  @Test
  void theIdsOfFootnotesFollowTheirPatterns() {
    assertEquals("fn:a fnref:a fnref:a:1", ids(NoteStyle.NAMED));
    assertEquals("fn:a fnref:a fnref1:a", ids(NoteStyle.COUNTED));
    assertEquals("fn:a fnref:a fnref2:a", ids(NoteStyle.PYTHON));
    assertEquals(
        "user-content-fn-a user-content-fnref-a user-content-fnref-a-2", ids(NoteStyle.PREFIXED));
    assertEquals("fn-a-* fnref-a-* fnref-a-2-*", ids(NoteStyle.HASHED));
    assertEquals("fna fnrefa fnrefa:1", ids(NoteStyle.MARKDOWN_IT));
    assertEquals("footnote-a fr-a-1 fr-a-2", ids(NoteStyle.MDBOOK));
    assertEquals("fn:@#+", NoteStyle.NAMED.note("@#+"));
  }

  private static String ids(NoteStyle style) {
    return style.note("a") + " " + style.use("a", 0) + " " + style.use("a", 1);
  }
}
