package dev.entrylint.parse.scan.text;

import dev.entrylint.parse.Feature;
import java.util.Set;

/** What a backslash can escape. */
public enum Escapes {
  /** All ASCII punctuation, as in CommonMark. */
  PUNCTUATION(""),
  /** Python-Markdown's, with that of its tables. */
  PYTHON("\\`*_{}[]()>#+-.!|"),
  /** Kramdown's, with that of its GFM parser. */
  KRAMDOWN("\\.*_+`<>()[]{}#!:|\"'$=-~");

  private final boolean[] escapable = new boolean[128];

  Escapes(String marks) {
    for (int c = 0; c < escapable.length; c++) {
      escapable[c] = marks.isEmpty() ? Bytes.isPunctuation(c) : marks.indexOf(c) >= 0;
    }
  }

  static Escapes of(Set<Feature> features) {
    if (features.contains(Feature.PYTHON_ESCAPES)) {
      return PYTHON;
    }
    return features.contains(Feature.KRAMDOWN_ESCAPES) ? KRAMDOWN : PUNCTUATION;
  }

  /** Whether a backslash escapes {@code c}. */
  public boolean has(int c) {
    return c >= 0 && escapable[c];
  }
}
