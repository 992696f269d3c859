package dev.entrylint.rule;

/**
 * What findings are reported as: a rule, or something that the engine itself finds, such as a file
 * that cannot be read. Its severity is the user's. It has a page, {@code NAME.md}, beside its class
 * {@code NAME}.
 */
public interface Reportable {

  /** What it is called, and what is set of it unless the user sets it otherwise. */
  RuleMeta meta();
}
