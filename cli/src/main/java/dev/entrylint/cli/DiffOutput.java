package dev.entrylint.cli;

import dev.entrylint.base.Printable;
import dev.entrylint.edit.FileChange;
import dev.entrylint.report.UnifiedDiff;
import java.io.IOException;
import java.util.List;

/** What files would become, printed as a unified diff. */
final class DiffOutput {

  private DiffOutput() {}

  /**
   * Prints it: for other programs byte for byte, on a terminal for people.
   *
   * @param folder what paths begin with as seen from the user
   */
  static void print(List<FileChange> files, String folder, Console console) throws IOException {
    StringBuilder diff = new StringBuilder();
    for (FileChange each : files) {
      diff.append(
          UnifiedDiff.of(
              new FileChange(
                  folder + each.from(), folder + each.to(), each.before(), each.after())));
    }
    String all = diff.toString();
    String shown = console.has("ENTRYLINT_TERMINAL") ? Printable.text(all) : all;
    console.write(() -> console.out().append(shown));
  }
}
