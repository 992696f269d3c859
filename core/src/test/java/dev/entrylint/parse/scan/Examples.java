package dev.entrylint.parse.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The examples of the CommonMark and GFM specifications, as commonmark-java publishes them. */
final class Examples {

  private static final String FENCE = "`".repeat(32);

  /**
   * One example: what is written, and what it becomes.
   *
   * @param extension the extension of GFM that it shows, or an empty string
   */
  record Example(int number, String extension, String markdown, String html) {}

  private Examples() {}

  static List<Example> commonMark() {
    return read("/spec.txt");
  }

  static List<Example> gfm() {
    return read("/gfm-spec.txt");
  }

  private static List<Example> read(String resource) {
    String text;
    try (InputStream in = Examples.class.getResourceAsStream(resource)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace('→', '\t');
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
    List<Example> examples = new ArrayList<>();
    int at = text.indexOf(FENCE + " example");
    while (at >= 0) {
      int start = text.indexOf('\n', at) + 1;
      int middle = text.indexOf("\n.\n", start - 1);
      int end = text.indexOf("\n" + FENCE, middle + 2);
      String markdown = middle < start ? "" : text.substring(start, middle + 1);
      String html = text.substring(Math.min(middle + 3, end), end);
      String extension = text.substring(at + FENCE.length() + " example".length(), start).strip();
      examples.add(new Example(examples.size() + 1, extension, markdown, html));
      at = text.indexOf(FENCE + " example", end);
    }
    return examples;
  }
}
