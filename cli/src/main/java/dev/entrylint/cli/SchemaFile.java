package dev.entrylint.cli;

import com.google.gson.GsonBuilder;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.config.show.JsonSchema;
import dev.entrylint.report.ResultFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The JSON Schema of {@code entrylint.yml} as a file, which lies beside a configuration whose first
 * line names it: it fits the entrylint and the rules that wrote it, and no network is needed.
 */
final class SchemaFile {

  /** What it is called unless somebody wants it otherwise. */
  static final String NAME = "entrylint.schema.json";

  private SchemaFile() {}

  /**
   * The first line of a configuration, by which editors find the schema.
   *
   * @param name the path of the schema, seen from the folder of the configuration
   */
  static String line(String name) {
    return "# yaml-language-server: $schema=" + name;
  }

  /** The schema, laid out for reading. */
  static String text(ConfigLoader configs) {
    return json(JsonSchema.of(configs));
  }

  /** Maps, lists and single values as JSON, laid out for reading. */
  static String json(Object tree) {
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(tree) + "\n";
  }

  static void write(Path file, ConfigLoader configs) throws IOException {
    ResultFile.write(file, text(configs));
  }
}
