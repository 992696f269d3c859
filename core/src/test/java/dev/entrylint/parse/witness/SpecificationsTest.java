package dev.entrylint.parse.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.Reference;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.scan.ScanReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.testutil.example.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All examples of the CommonMark and GFM specifications, in which nothing may be invented. */
class SpecificationsTest {

  private static final Map<String, SyntaxRules> EXTENSIONS =
      Map.of(
          "table", SyntaxRules.of(Feature.PIPE_TABLES),
          "autolink", SyntaxRules.of(Feature.BARE_AUTOLINKS),
          "strikethrough", SyntaxRules.of(Feature.STRIKETHROUGH));

  private static final Pattern HTML_FACT =
      Pattern.compile(
          "<h([1-6])>(.*?)</h\\1>|<[a-zA-Z][^<>`]*? (?:href|src)=[\"']?([^\"'>]*)[\"'>]",
          Pattern.DOTALL);

  private final ScanReader reader = new ScanReader();

  static List<Example> commonmark() {
    return Specifications.commonmark();
  }

  static List<Example> gfm() {
    return Specifications.gfm();
  }

  @Test
  void bothSpecificationsAreComplete() {
    assertEquals(652, commonmark().size());
    assertEquals(672, gfm().size());
    long withFacts =
        commonmark().stream()
            .map(example -> CommonmarkWitness.read(example.getSource(), false))
            .filter(reading -> !reading.without("block").facts().isEmpty())
            .count();
    assertTrue(withFacts >= 200, "only " + withFacts + " examples have facts beside blocks");
  }

  @ParameterizedTest
  @MethodSource("commonmark")
  void examplesOfCommonmarkReadAsCommonmarkJavaReadsThem(Example example) {
    String text = example.getSource();
    assertEquals("", Agreement.unknownDifference(text, false).orElse(""), text);
    assertEquals("", Agreement.unknownDifference(text, true).orElse(""), text);
  }

  @ParameterizedTest
  @MethodSource("gfm")
  void examplesOfGfmReadAsCommonmarkJavaReadsThem(Example example) {
    assertEquals(
        "", Agreement.unknownDifference(example.getSource(), true).orElse(""), example.getSource());
  }

  /** The HTML of an example is a witness of its own, also for bare addresses. */
  @ParameterizedTest
  @MethodSource("gfm")
  void examplesOfGfmSayWhatTheirHtmlSays(Example example) {
    SyntaxRules features = EXTENSIONS.getOrDefault(example.getInfo(), SyntaxRules.COMMONMARK);
    Syntax syntax = reader.read(SourceFile.of("a.md", example.getSource()), features);
    List<String> scanned = new ArrayList<>();
    for (HeadingSyntax heading : syntax.headings()) {
      scanned.add("h" + heading.level());
    }
    for (Reference reference : syntax.references()) {
      scanned.add(HtmlText.target(reference.target()));
    }
    List<String> headings = new ArrayList<>();
    List<String> pointers = new ArrayList<>();
    Matcher found = HTML_FACT.matcher(example.getHtml());
    int from = 0;
    while (found.find(from)) {
      if (found.group(1) != null) {
        headings.add("h" + found.group(1));
        from = found.start(2);
      } else {
        pointers.add(HtmlText.target(HtmlText.plain(found.group(3))));
        from = found.end();
      }
    }
    headings.addAll(pointers);
    assertEquals(headings, scanned, example.getSource());
  }
}
