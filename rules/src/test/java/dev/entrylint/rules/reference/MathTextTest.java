package dev.entrylint.rules.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MathTextTest {

  private static boolean holds(String text) {
    int start = text.indexOf("[i][j]");
    return new MathText(text).holds(new Span(start, start + 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a $x[i][j]$ b",
        "$[i][j]$",
        "$$x[i][j] + 1$$",
        "$$\nx[i][j]\n$$",
        "a \\(x[i][j]\\) b",
        "a \\\\(x[i][j]\\\\) b",
        "\\[ x[i][j] \\]",
        "\\\\[ x[i][j] \\\\]",
        "\\begin{aligned} x[i][j] \\end{aligned}",
        "`$` and $x[i][j]$",
        "costs \\$5, $x[i][j]$",
        "$a$ $b$, $x[i][j]$",
        "$\\text{if the first one holds} [i][j]$"
      })
  void whatStandsBetweenMarksIsMaths(String text) {
    assertEquals(true, holds(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x[i][j]",
        "$a$ [i][j] $b$",
        "$5 [i][j] and 6$",
        "from $5 to [i][j] or $6",
        "$5 for all of the honey [i][j]$",
        "`$` [i][j] `$`",
        "$ [i][j]$",
        "\\$ [i][j]$",
        "\\( [i][j]",
        "\\begin{x} [i][j]",
        "\\\\\\( [i][j] \\\\\\)",
        "$$ [i][j]",
        "[i][j] $x$",
        "$",
        "``"
      })
  void otherTextIsNone(String text) {
    assertEquals(
        false, text.contains("[i][j]") ? holds(text) : new MathText(text).holds(Span.at(1)));
  }
}
