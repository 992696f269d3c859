package dev.entrylint.cli.lsp.act;

import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.suppress.SuppressionPlan;
import dev.entrylint.engine.suppress.SuppressionWords;
import dev.entrylint.engine.suppress.Suppressor;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A comment that suppresses one finding, as {@code entrylint suppress} writes it. */
record Suppression(Moment moment, Finding finding) {

  /** The reason where an editor cannot ask for one: whoever chose it sees it, and says why. */
  static final String PLACEHOLDER = "TODO: say why";

  /**
   * What becomes of files; nothing if no comment can be written.
   *
   * @throws IllegalArgumentException if a comment cannot hold {@code reason}; the message says what
   *     would be right
   */
  List<FileChange> changes(String reason) throws IOException {
    SuppressionWords words = SuppressionWords.of(reason, Optional.empty());
    Suppressor suppressor = new Suppressor(moment.snapshot(), moment.known(), this::is, words);
    SuppressionPlan plan = suppressor.plan(Map.of());
    return plan.done().isEmpty() ? List.of() : plan.files();
  }

  private boolean is(Finding other) {
    return other.rule().equals(finding.rule())
        && other.path().equals(finding.path())
        && other.span().equals(finding.span())
        && other.subject().equals(finding.subject());
  }
}
