package dev.entrylint.cli.lsp.act;

import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.config.ConfigException;
import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.OtherReading;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.fix.FixChoice;
import dev.entrylint.engine.fix.Fixed;
import dev.entrylint.engine.fix.Fixer;
import dev.entrylint.report.FixReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that can be mended without a doubt, as {@code entrylint fix} mends it.
 *
 * @param path in which file; empty for the whole corpus
 * @param rule what which rule finds; empty for all
 */
record FixAll(Moment moment, Optional<String> path, Optional<String> rule) {

  private static final FixReport.Remedies REMEDIES =
      new FixReport.Remedies(
          "each has an action that mends it",
          "each has actions for them",
          "each has an action that mends it",
          "the list of problems");

  /**
   * What becomes of files.
   *
   * @param sentence what was done and what was left, for people
   */
  record Done(List<FileChange> changes, String sentence) {}

  Done run() throws IOException, ConfigException {
    Selection selection = new Selection(path.stream().toList(), rule.map(Set::of));
    Fixer fixer =
        new Fixer(
            moment.snapshot(),
            moment.known(),
            selection,
            OtherReading.of(moment.snapshot(), moment.configs()),
            moment.configs());
    Fixed fixed = fixer.mend(FixChoice.safe(), Map.of());
    return new Done(fixed.files(), String.join("; ", FixReport.summary(fixed, false, REMEDIES)));
  }
}
