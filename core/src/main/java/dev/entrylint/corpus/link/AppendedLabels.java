package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What labels mean that are defined in files which a renderer puts behind the text of each page.
 */
final class AppendedLabels {

  private AppendedLabels() {}

  /**
   * The targets by label, as {@link LabelKey} makes of it. A line that begins with a label in
   * brackets and a colon defines it; the last one counts.
   */
  static Map<String, String> in(FileTree files, List<String> paths) {
    Map<String, String> targets = new HashMap<>();
    for (String path : paths) {
      if (files.isFile(path)) {
        try {
          String text = new String(files.bytes(path), StandardCharsets.UTF_8);
          text.lines().forEach(line -> define(line.strip(), targets));
        } catch (IOException unreadable) {
          continue; // what cannot be read defines nothing
        }
      }
    }
    return targets;
  }

  private static void define(String line, Map<String, String> targets) {
    int close = line.indexOf("]:");
    if (line.startsWith("[") && !line.startsWith("[^") && close > 1) {
      String target = line.substring(close + 2).strip();
      int end = 0;
      while (end < target.length() && !Character.isWhitespace(target.charAt(end))) {
        end++;
      }
      boolean pointed = end > 2 && target.charAt(0) == '<' && target.charAt(end - 1) == '>';
      targets.put(
          LabelKey.of(line.substring(1, close)),
          target.substring(pointed ? 1 : 0, pointed ? end - 1 : end));
    }
  }
}
