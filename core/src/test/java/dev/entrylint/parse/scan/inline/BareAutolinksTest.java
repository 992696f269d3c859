package dev.entrylint.parse.scan.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.parse.Feature;
import dev.entrylint.parse.scan.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Addresses without marks, as cmark-gfm 0.29.0.gfm.6 links them. */
class BareAutolinksTest {

  @Test
  void anAddressBeginsBehindWhiteSpaceOrAMarkOfEmphasis() {
    assertEquals(List.of("http://www.a.b"), targets("**www.a.b**"));
    assertEquals(List.of("http://www.a.b"), targets("|a|\n|-|\n|www.a.b|"));
    assertEquals(List.of(), targets("\\|www.a.b"));
    assertEquals(List.of(), targets("`x`www.a.b"));
  }

  @Test
  void aMailAddressEndsInALetter() {
    assertEquals(List.of("mailto:a@b.c"), targets("a@b.c."));
    assertEquals(List.of(), targets("a@b.1"));
  }

  @Test
  void entitiesAreLeftAsTheyAre() {
    assertEquals(List.of("http://a.b/?c&auml;d"), targets("http://a.b/?c&auml;d"));
  }

  private static List<String> targets(String text) {
    return Reading.of(text, Feature.BARE_AUTOLINKS, Feature.PIPE_TABLES).targets();
  }
}
