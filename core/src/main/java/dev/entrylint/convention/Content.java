package dev.entrylint.convention;

/** Something that a section, or the lead of an entry, must hold. */
public enum Content {
  LIST,
  TABLE,
  CODE,
  LINK
}
