package dev.entrylint.rule;

/** How much a finding matters, gravest first. The user decides; a rule has a default. */
public enum Severity {
  ERROR("error"),
  WARNING("warning"),
  INFO("info");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** Whether it is as grave as {@code other} or graver. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** The word that configuration and reports use. */
  @Override
  public String toString() {
    return word;
  }
}
