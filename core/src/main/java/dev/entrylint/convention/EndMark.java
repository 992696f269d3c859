package dev.entrylint.convention;

/** What closes an entry. */
public enum EndMark {
  /** A line of three or more {@code -}, {@code *} or {@code _}. */
  THEMATIC_BREAK
}
