package dev.entrylint.edit.frontmatter;

/** How a value of front matter is written. */
public enum FieldStyle {
  /** Without quotes. */
  PLAIN,
  SINGLE_QUOTED,
  DOUBLE_QUOTED,
  /** Lines below {@code |}. */
  LITERAL,
  /** Lines below {@code >}. */
  FOLDED,
  /** In brackets, with commas. */
  FLOW_LIST,
  /** One item below the other, each behind a dash. */
  BLOCK_LIST,
  /** Keys with values, or a list of such in tables of their own. */
  MAP,
  /** The name of a value that is written elsewhere. */
  ALIAS,
  /** Nothing, or a word for it. */
  NOTHING
}
