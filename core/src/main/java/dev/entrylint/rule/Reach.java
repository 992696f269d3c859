package dev.entrylint.rule;

/**
 * How far a rule looks from the document that it is asked about, to find what it reports at once.
 * As long as nothing changes within its reach it says the same, so an editor need not ask it again.
 * The configuration, and what it makes of a path, is within every reach; what {@link
 * Report#fixes(java.util.function.Function)} is asked later may lie beyond it.
 */
public enum Reach {
  /** The document alone: its path, its text and all facts of it, its ids and its entries. */
  DOCUMENT,

  /**
   * Also where its links lead: whether anything is there, and what {@link #DOCUMENT} is of the
   * documents that they lead to.
   */
  LINKS,

  /**
   * Anything: other documents, what leads to this one, names and titles that must be clear in all
   * the corpus, what a lost link may have meant, and the files beside the documents.
   */
  CORPUS
}
