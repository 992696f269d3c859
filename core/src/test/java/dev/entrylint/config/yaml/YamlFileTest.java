package dev.entrylint.config.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.entrylint.config.ConfigException;
import dev.entrylint.config.yaml.ConfigNode.Sequence;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Configurations that would take long, or overflow the stack. */
class YamlFileTest {

  private static ConfigNode read(String text) throws ConfigException {
    return YamlFile.read("c.yml", text.getBytes(StandardCharsets.UTF_8), new Problems())
        .fields()
        .get("a")
        .value();
  }

  @Test
  void placesAreFoundWhereLettersTakeTwoUnits() throws ConfigException {
    String text = "# 😀\na:\n" + "  - 'x😀' \n".repeat(20_000) + "  - end\n";
    Sequence list = (Sequence) read(text);
    Place last = list.items().get(20_000).place();
    assertEquals("end", last.span().of(text));
    assertEquals("c.yml:20003:5", last.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void whatIsNestedTooDeeplyIsRefused(String open) {
    String text = "a:\n " + open.repeat(100_000) + "\n";
    assertThrows(ConfigException.class, () -> read(text));
  }

  @Test
  void aliasesDoNotMultiply() {
    StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 45; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThrows(ConfigException.class, () -> read(text.append("a: x\n").toString()));
  }

  @Test
  void aNumberHasAThousandDigitsAtMost() {
    String many = "a: " + "1".repeat(1_000_000);
    ConfigException refused = assertThrows(ConfigException.class, () -> read(many));
    assertEquals("c.yml:1:4: a number has 1,000 digits at most", refused.getMessage());
  }

  @Test
  void howLargeItMayBeIsSaidElsewhere() throws ConfigException {
    String text = "a: x\n# " + "y".repeat(4 << 20) + "\n";
    assertEquals("c.yml:1:4", read(text).place().toString());
  }
}
