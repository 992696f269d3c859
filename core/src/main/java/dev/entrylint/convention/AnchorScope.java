package dev.entrylint.convention;

/** Within which text ids must be unique and a bare {@code #fragment} is looked up. */
public enum AnchorScope {
  /** Each file is rendered to a page of its own. */
  FILE,
  /** All files are concatenated, in the order of the corpus, before they are rendered. */
  CORPUS
}
