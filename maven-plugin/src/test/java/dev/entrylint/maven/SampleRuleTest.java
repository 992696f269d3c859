package dev.entrylint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING.md shows of a rule in a project of its own is all of what is built. */
class SampleRuleTest {

  private static final Path TOP = Path.of("").toAbsolutePath().getParent();
  private static final Path SAMPLE =
      TOP.resolve("maven-plugin/src/it/third-party-rule/sample-rule");

  /** A fenced block that names a file. */
  private static final Pattern FILE = Pattern.compile("(?ms)^(`{3,})\\w+ (\\S+)$\\n(.*?^)\\1$");

  private static final Pattern VALUE = Pattern.compile("@([\\w.-]+)@");

  @Test
  void allOfItIsShown() throws IOException {
    Map<String, String> shown = new TreeMap<>();
    Matcher block = FILE.matcher(Files.readString(TOP.resolve("CONTRIBUTING.md")));
    while (block.find()) {
      shown.put(block.group(2), block.group(3));
    }
    assertEquals(built(), shown);
  }

  /** The files of the sample, with what the build fills in. */
  private static Map<String, String> built() throws IOException {
    Map<String, String> built = new TreeMap<>();
    String pom = Files.readString(TOP.resolve("pom.xml"));
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path =
            SAMPLE.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        built.put(
            path,
            VALUE
                .matcher(Files.readString(file))
                .replaceAll(value -> Matcher.quoteReplacement(value(value.group(1), pom))));
      }
    }
    return built;
  }

  private static String value(String name, String pom) {
    String element = name.equals("project.version") ? "version" : name;
    Matcher value = Pattern.compile("<%s>(.*?)</".formatted(Pattern.quote(element))).matcher(pom);
    if (!value.find()) {
      throw new AssertionError("pom.xml has no " + name);
    }
    return value.group(1);
  }
}
