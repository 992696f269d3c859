package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** A small corpus on disk, and the program run on it as a user would. */
abstract class CommandLineTestCase {

  @TempDir Path root;

  final Map<String, String> environment = new HashMap<>();

  /** What a run printed, and how it ended. */
  record Run(int exitCode, String out, String err) {

    JsonObject json() {
      return JsonParser.parseString(out).getAsJsonObject();
    }

    /** That it was refused with this one line on standard error. */
    void assertRefused(String line) {
      assertEquals("entrylint: " + line + "\n", err);
      assertEquals("", out);
      assertEquals(2, exitCode);
    }

    void assertSays(String part) {
      assertTrue(err.contains(part), () -> "not said: " + part + "\nbut: " + err);
    }

    void assertPrints(String part) {
      assertTrue(out.contains(part), () -> "not printed: " + part + "\nbut: " + out);
    }
  }

  /** A file of the corpus, of these lines. */
  Path file(String path, String... lines) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A configuration that says little, so that nothing is said about its absence. */
  void config(String... lines) {
    file("entrylint.yml", lines.length == 0 ? new String[] {"dialect: github"} : lines);
  }

  void set(String variable, String value) {
    environment.put(variable, value);
  }

  Run run(String... arguments) {
    return runIn(root, arguments);
  }

  Run runIn(Path folder, String... arguments) {
    return runIn(folder, new byte[0], arguments);
  }

  /** The same with {@code input} on standard input. */
  Run runIn(Path folder, byte[] input, String... arguments) {
    ByteArrayInputStream in = new ByteArrayInputStream(input);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Main.run(arguments, folder, environment, in, out, err);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
