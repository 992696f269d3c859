package dev.entrylint.parse.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.scan.Examples.Example;
import dev.entrylint.parse.scan.text.Entities;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the specifications, in which the scanner must see what the others see. */
class SpecificationTest {

  private static final Map<String, SyntaxRules> EXTENSIONS =
      Map.of(
          "table", SyntaxRules.of(Feature.PIPE_TABLES),
          "autolink", SyntaxRules.of(Feature.BARE_AUTOLINKS),
          "strikethrough", SyntaxRules.of(Feature.STRIKETHROUGH));

  private static final Pattern POINTER =
      Pattern.compile("<\\w[^<>`]*? (?:href|src)=[\"']?([^\"'>]*)[\"'>]");

  private final ScanReader reader = new ScanReader();

  @TestFactory
  List<DynamicTest> commonMarkExamplesReadAsCommonmarkJavaDoes() {
    return Examples.commonMark().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    "example " + example.number(), () -> agreesWithCommonmarkJava(example)))
        .toList();
  }

  private void agreesWithCommonmarkJava(Example example) {
    Syntax syntax = reader.read(SourceFile.of("a.md", example.markdown()), SyntaxRules.COMMONMARK);
    assertEquals(
        CommonMark.facts(example.markdown()), CommonMark.facts(syntax, example.markdown()));
  }

  @TestFactory
  List<DynamicTest> gfmExamplesPointWhereTheirHtmlPoints() {
    return Examples.gfm().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    "example " + example.number(), () -> pointsWhereItsHtmlPoints(example)))
        .toList();
  }

  private void pointsWhereItsHtmlPoints(Example example) {
    SyntaxRules features = EXTENSIONS.getOrDefault(example.extension(), SyntaxRules.COMMONMARK);
    Syntax syntax = reader.read(SourceFile.of("a.md", example.markdown()), features);
    List<String> targets =
        syntax.references().stream().map(reference -> plain(reference.target())).toList();
    List<String> pointers =
        POINTER.matcher(example.html()).results().map(found -> plain(found.group(1))).toList();
    assertEquals(pointers, targets, example.markdown());
  }

  /** A target without the encodings in which HTML and Markdown differ. */
  private static String plain(String target) {
    byte[] bytes = target.getBytes(StandardCharsets.UTF_8);
    String bare = Entities.resolve(bytes, 0, bytes.length, false).replace("+", "%2B");
    try {
      return URLDecoder.decode(bare, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return bare;
    }
  }

  @Test
  void theSpecificationsAreThere() {
    assertEquals(652, Examples.commonMark().size());
    assertTrue(Examples.gfm().size() > 670);
  }
}
