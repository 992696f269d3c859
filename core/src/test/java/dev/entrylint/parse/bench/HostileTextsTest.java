package dev.entrylint.parse.bench;

import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.RuleSets;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.scan.ScanReader;
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

  static Stream<String> names() {
    return HostileTexts.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void stepsGrowWithTheText(String name) {
    for (String rules : RuleSets.some(name.hashCode())) {
      Steps.assertLinear(Scan.class, SIZE, rules, name);
    }
  }

  static Stream<String> namesOfDialects() {
    return HostileTexts.ofDialects().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("namesOfDialects")
  void stepsGrowWithTheTextInEachDialect(String name) {
    for (String rules : RuleSets.dialects()) {
      Steps.assertLinear(Scan.class, SIZE, rules, name);
    }
  }

  static final class Scan implements IntConsumer {

    private final SyntaxRules rules;
    private final IntFunction<String> text;

    Scan(String rules, String name) {
      this.rules = RuleSets.named(rules);
      text = HostileTexts.all().get(name);
    }

    @Override
    public void accept(int size) {
      new ScanReader().read(SourceFile.of("hostile.md", text.apply(size)), rules);
    }
  }
}
