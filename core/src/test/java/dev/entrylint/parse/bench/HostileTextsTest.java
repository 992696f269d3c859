package dev.entrylint.parse.bench;

import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.scan.ScanReader;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.steps.Steps;
import dev.entrylint.steps.Thorough;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scanner takes twice as many steps for twice as much of any hostile text. */
class HostileTextsTest {

  private static final int SIZE = Thorough.or(3_000, 30_000);

  private static final String ALL = "all";

  static Stream<String> names() {
    return HostileTexts.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void stepsGrowWithTheText(String name) {
    Steps.assertLinear(Scan.class, SIZE, "github", name);
    Steps.assertLinear(Scan.class, SIZE, "pandoc", name);
    Steps.assertLinear(Scan.class, SIZE, ALL, name);
  }

  static final class Scan implements IntConsumer {

    private final SyntaxRules rules;
    private final IntFunction<String> text;

    Scan(String dialect, String name) {
      rules =
          dialect.equals(ALL)
              ? SyntaxRules.of(Feature.values())
              : Renderers.dialect(dialect).orElseThrow().syntax();
      text = HostileTexts.all().get(name);
    }

    @Override
    public void accept(int size) {
      new ScanReader().read(SourceFile.of("hostile.md", text.apply(size)), rules);
    }
  }
}
