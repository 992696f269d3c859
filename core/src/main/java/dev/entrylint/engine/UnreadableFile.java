package dev.entrylint.engine;

import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A file of the corpus that cannot be read, or is not UTF-8. */
public final class UnreadableFile implements Reportable {

  static final RuleMeta META =
      RuleMeta.of(
              "unreadable-file",
              "run",
              "A file cannot be read, so it is not checked",
              Severity.ERROR)
          .counted("file that cannot be read", "files that cannot be read");

  @Override
  public RuleMeta meta() {
    return META;
  }
}
