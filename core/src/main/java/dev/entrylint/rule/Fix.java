package dev.entrylint.rule;

import dev.entrylint.edit.TextEdit;
import java.util.List;

/**
 * A way to mend a finding, applied whole or not at all; its edits may span files.
 *
 * @param title what it does, as an order: {@code change to '#Agent'}
 */
public record Fix(String title, Safety safety, List<TextEdit> edits) {

  /** What a fix may change. */
  public enum Safety {
    /** What a reader sees changes only by being mended. */
    SAFE("safe"),
    /** Somebody should look at the result. */
    UNSAFE("unsafe");

    private final String word;

    Safety(String word) {
      this.word = word;
    }

    /** The word that reports use. */
    @Override
    public String toString() {
      return word;
    }
  }
}
