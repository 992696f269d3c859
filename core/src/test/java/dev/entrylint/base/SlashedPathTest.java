package dev.entrylint.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlashedPathTest {

  @ParameterizedTest
  @CsvSource({
    "'', a/b, a/b",
    "a, ../b, b",
    "a, ../../b, ../b",
    "../a, ../b, ../b",
    "'', .., ..",
    "'', ., ''",
    "a/b/, ./c//d/, a/b/c/d",
    "../.., x, ../../x"
  })
  void stepsAreTaken(String folder, String path, String expected) {
    assertEquals(expected, SlashedPath.resolve(folder, path));
  }

  @ParameterizedTest
  @CsvSource({
    "../en/x, x",
    "../../docs/en/x, x",
    "../../docs, ..",
    "../../docs/de, ../de",
    "../de, ../de",
    "a/b, a/b",
    "../en, ''",
    "../english, ../english",
    "../../../../x, ../../../../x"
  })
  void whoComesDownTheWayHeWentUpStaysWhereHeIs(String path, String expected) {
    assertEquals(expected, SlashedPath.shortened(path, List.of("en", "docs", "site")));
  }

  @Test
  void aWayLeadsFromTheRootToAnyFile() {
    Path root = Path.of("house").toAbsolutePath();
    assertEquals("a.yml", SlashedPath.of(root, root.resolve("x/../a.yml")));
    assertEquals("../b.yml", SlashedPath.of(root, root.resolveSibling("b.yml")));
    assertEquals("../b.yml", SlashedPath.of(root, Path.of("b.yml")));
    assertEquals("", SlashedPath.of(root, root));
  }
}
