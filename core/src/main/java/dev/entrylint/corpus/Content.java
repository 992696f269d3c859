package dev.entrylint.corpus;

/** Something that a section must hold. */
public enum Content {
  LIST,
  TABLE,
  CODE,
  LINK
}
