package dev.entrylint.parse;

/** When {@code _} marks up text. */
public enum Underscores implements SyntaxRule {
  /** As CommonMark says. */
  BY_FLANKS,
  /** Unless a letter or digit stands outside of it; a combining mark is neither. */
  BY_WORDS,
  /** The same, where a no-break space counts as white space next to it, as in Python. */
  BY_PYTHON_WORDS,
  /** Unless a letter stands before it, perhaps with a hyphen, or a letter or digit behind it. */
  BY_LETTERS
}
