package dev.entrylint.parse.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.scan.Examples.Example;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the specifications, in which the scanner must see what the others see. */
class SpecificationTest {

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
    Syntax syntax = reader.read(SourceFile.of("a.md", example.markdown()), Set.of());
    assertEquals(
        CommonMark.facts(example.markdown()), CommonMark.facts(syntax, example.markdown()));
  }

  @Test
  void theSpecificationsAreThere() {
    assertEquals(652, Examples.commonMark().size());
    assertTrue(Examples.gfm().size() > 670);
  }
}
