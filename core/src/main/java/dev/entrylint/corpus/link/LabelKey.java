package dev.entrylint.corpus.link;

import dev.entrylint.base.CaseFolding;
import dev.entrylint.parse.Whitespace;

/** When two labels are the same. */
public final class LabelKey {

  private LabelKey() {}

  /** A label in the form in which CommonMark compares labels: white space folded, case as well. */
  public static String of(String label) {
    return CaseFolding.fold(Whitespace.fold(label.strip()));
  }
}
