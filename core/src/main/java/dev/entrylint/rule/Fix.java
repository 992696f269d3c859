package dev.entrylint.rule;

import dev.entrylint.edit.Edit;
import java.util.List;

/**
 * A way to mend a finding, applied whole or not at all; its edits may span files. What it changes
 * in a list it says as operations on items, which go well with those of other fixes.
 *
 * <p>Of several ways to mend one finding at most one is applied unasked: the only one that is no
 * alternative ({@link Finding#defaultFix}). All others are for somebody to choose from.
 *
 * @param title what it does, as an order: {@code change to '#Agent'}
 * @param alternative whether it stands behind another way to mend the same finding, for those who
 *     mean what that one would change
 */
public record Fix(String title, Safety safety, List<Edit> edits, boolean alternative) {

  public Fix {
    edits = List.copyOf(edits);
  }

  /** One that is no alternative. */
  public Fix(String title, Safety safety, List<Edit> edits) {
    this(title, safety, edits, false);
  }

  /** The same as an alternative to another one. */
  public Fix asAlternative() {
    return new Fix(title, safety, edits, true);
  }

  /** One that changes what a reader sees by mending it and in no other way. */
  public static Fix safe(String title, Edit... edits) {
    return new Fix(title, Safety.SAFE, List.of(edits));
  }

  /** One whose result somebody should look at. */
  public static Fix unsafe(String title, Edit... edits) {
    return new Fix(title, Safety.UNSAFE, List.of(edits));
  }

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
