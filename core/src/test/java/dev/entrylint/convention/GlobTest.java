package dev.entrylint.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "*.md, a.md, true",
    "*.md, sub/a.md, false",
    "**/*.md, a.md, true",
    "**/*.md, sub/deep/a.md, true",
    "**/*.md, a.mdx, false",
    "src/**, src/a/b.txt, true",
    "src/**, src, false",
    "src/**/x.md, src/x.md, true",
    "src/**/x.md, src/a/b/x.md, true",
    "src/**/x.md, src/a/ax.md, false",
    "a?.md, ab.md, true",
    "a?.md, a/.md, false",
    "KI-*-v*.md, KI-Glossar-v0.0.9.md, true",
    "a.md, A.md, false",
    "**, any/thing, true"
  })
  void matches(String glob, String path, boolean expected) {
    assertEquals(expected, new Glob(glob).matches(path));
  }

  @Test
  void choices() {
    Glob glob = new Glob("docs/*.{md,markdown}");
    assertTrue(glob.matches("docs/a.md"));
    assertTrue(glob.matches("docs/a.markdown"));
    assertFalse(glob.matches("docs/a.txt"));
    assertFalse(glob.matches("docs/a.md,markdown"));
    assertTrue(new Glob("{a}b,c").matches("ab,c"));
  }

  @ParameterizedTest
  @CsvSource({
    "intro.md, true",
    "chapter1.md, true",
    "chapter.md, true",
    "part-1/x.md, true",
    "part-2/y/x.md, false",
    ".md, true",
    "outro.md, false"
  })
  void choicesHoldStarsAndChoices(String path, boolean expected) {
    assertEquals(expected, new Glob("{intro,chapter*,part-{1,2}/*,}.md").matches(path));
  }

  @Test
  void anUnclosedBraceIsItself() {
    assertTrue(new Glob("a{b").matches("a{b"));
  }

  @ParameterizedTest
  @CsvSource({
    "src/de/*.md, src/de, false",
    "**/*.md, '', true",
    "a.md, '', false",
    "src/*/x.md, src, true",
    "src/d*.md, src, false",
    "src/**.md, src, true",
    "'{intro,chapter*}.md', '', false",
    "'{intro,a/b}.md', '', true",
    "'a/{b,{c/,}d}/*.md', a, true",
    "'a/{b,**}', a, true"
  })
  void knowsWhereItsMatchesLie(String glob, String base, boolean deep) {
    assertEquals(base, new Glob(glob).base());
    assertEquals(deep, new Glob(glob).isDeep());
  }
}
