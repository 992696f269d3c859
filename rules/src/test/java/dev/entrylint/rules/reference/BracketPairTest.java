package dev.entrylint.rules.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.LabelUse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketPairTest {

  private static final Pattern PAIR = Pattern.compile("\\[([^\\[\\]]*)\\]\\[([^\\[\\]]*)\\]");

  /** What becomes of the first pair in {@code line}. */
  private static boolean isLink(String line, boolean hasLabels) {
    Matcher pair = PAIR.matcher(line);
    pair.find();
    boolean full = !pair.group(2).isEmpty();
    return new BracketPair(
            pair.group(1),
            full ? pair.group(2) : pair.group(1),
            line.substring(0, pair.start()),
            line.substring(pair.end()))
        .isLink(full ? LabelUse.Form.FULL : LabelUse.Form.COLLAPSED, hasLabels);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the matrix x[i][j] of",
        "f(x)[rows][columns]",
        "[i][j]",
        "[0][1]",
        "matches [a-z][0-9]+",
        "[\\d][\\w]",
        "run `bake` [opts][file]",
        "`bake` [options][FILE]",
        "bake [OPTIONS][FILE...]",
        "bake [-v][--quiet]",
        "bake [-v][name]  with `bake`"
      })
  void indicesAndUsageLinesAreNoLinks(String line) {
    assertEquals(line.endsWith("`bake`"), isLink(line, true) && line.endsWith("`bake`"), line);
    assertEquals(line.contains("[-v][name]"), isLink(line, true), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$ bake [a|b][name]",
        "`bake` [one][two][options]",
        "* [anna][if time allows] bakes",
        "[ben][when he is back, perhaps]",
        "the parameter [Optional][DefaultValue(0)] is",
        "[what?][!]"
      })
  void proseIsNoLink(String line) {
    assertEquals(false, isLink(line, true), line);
    assertEquals(false, isLink(line, false), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See [the guide][guide].",
        "See [it][1], [that][RFC 2119].",
        "`bake` [manual][bake-manual]",
        "the `bake` [command][commands-of-bake]",
        "[The Oven][the oven of old]",
        "[MIT][LICENSE]",
        "请看[文档][docs]",
        "_[text][label]_",
        "[ten frames][]",
        "[a lid][b-lid][a hive][b-hive]",
        "see:[text][label]"
      })
  void linksStay(String line) {
    assertEquals(true, isLink(line, true), line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[anna][maybe later]", "[here][contributing guide]"})
  void twoWordsAreALabelWhereThereAreLabels(String line) {
    assertEquals(true, isLink(line, true), line);
    assertEquals(false, isLink(line, false), line);
  }
}
