package dev.entrylint.parse;

/** What a footnote may be called, as renderers have it. */
public enum NoteLabels implements SyntaxRule {
  /** Nothing with blanks, and where the brackets are no link: cmark-gfm and others. */
  CMARK,
  /** Nothing with blanks. */
  PANDOC_2,
  /** Nothing with blanks, opening brackets and carets. */
  PANDOC_3,
  /** As in pandoc's CommonMark, the only one where case and blanks tell no labels apart. */
  COMMONMARK,
  /** A word. */
  KRAMDOWN,
  /** Anything. */
  PYTHON,
  /** Nothing with opening brackets. */
  GOLDMARK;

  /** Whether {@code [^label]} is a footnote whatever else could begin there. */
  public boolean comesFirst() {
    return this != CMARK;
  }
}
