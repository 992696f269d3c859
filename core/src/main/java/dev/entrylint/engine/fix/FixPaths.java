package dev.entrylint.engine.fix;

import dev.entrylint.edit.Edit;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.rule.Fix;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which files a fix changes. */
public final class FixPaths {

  private FixPaths() {}

  /** The paths below the root of the files that {@code fix} changes, where they are before. */
  public static Set<String> of(Fix fix) {
    Set<String> paths = new LinkedHashSet<>();
    for (Edit edit : fix.edits()) {
      if (edit instanceof TextEdit text) {
        paths.add(text.path());
      } else if (edit instanceof ListEdit list) {
        paths.add(list.path());
      } else if (edit instanceof MoveFile move) {
        paths.add(move.from());
      }
    }
    return paths;
  }
}
