package dev.entrylint.cli;

/** What the program tells the shell. */
final class ExitCode {

  /** No finding that matters. */
  static final int CLEAN = 0;

  /** There are findings that matter. */
  static final int FINDINGS = 1;

  /** entrylint could not do its work, or found nothing to check where documents were asked for. */
  static final int FAILURE = 2;

  private ExitCode() {}
}
