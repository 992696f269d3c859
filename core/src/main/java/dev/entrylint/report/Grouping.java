package dev.entrylint.report;

/** What brings findings together in a report for people. */
public enum Grouping {
  FILE("file"),
  RULE("rule"),
  SUBJECT("subject");

  private final String word;

  Grouping(String word) {
    this.word = word;
  }

  /** The word by which users choose it. */
  @Override
  public String toString() {
    return word;
  }
}
