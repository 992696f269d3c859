package dev.entrylint.cli;

import dev.entrylint.base.SlashedPath;
import dev.entrylint.config.show.ConfigNotes;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the PATHs of a command limit its output to.
 *
 * @param written the PATHs as the user wrote them
 * @param selection the same below the root
 */
record Scope(List<String> written, Selection selection) {

  /**
   * The scope that {@code written} means, seen from the working directory.
   *
   * @throws Refusal if one does not exist or lies outside the root
   */
  static Scope of(List<String> written, Path root, Console console) throws IOException, Refusal {
    List<String> below = new ArrayList<>();
    for (String each : written) {
      below.add(below(each, root, console));
    }
    return new Scope(written, new Selection(below, Optional.empty()));
  }

  private static String below(String written, Path root, Console console)
      throws IOException, Refusal {
    Path path = console.path(written);
    if (!Files.exists(path)) {
      boolean belowRoot = Files.exists(root.resolve(written));
      throw new Refusal(
          "there is no file or folder '"
              + written
              + "'"
              + (belowRoot
                  ? "; PATHs are relative to the working directory, not to the root"
                  : ""));
    }
    if (!path.startsWith(root)) {
      path = path.toRealPath();
      root = root.toRealPath();
    }
    if (!path.startsWith(root)) {
      throw new Refusal("'" + written + "' lies outside the corpus, whose root is " + root);
    }
    return SlashedPath.of(root.relativize(path));
  }

  /**
   * Says aloud what of {@code result} was not checked although somebody may think so: all of it, if
   * there are no documents, or PATHs that hold none.
   */
  void complain(Result result, Workspace workspace, Console console) {
    if (written.isEmpty() && !result.corpus().documents().isEmpty()) {
      return;
    }
    List<String> paths = new ArrayList<>();
    result.corpus().documents().stream().map(Document::path).forEach(paths::add);
    result.findings().stream().map(Finding::path).forEach(paths::add);
    if (paths.isEmpty()) {
      console.say(ConfigNotes.nothingChecked(workspace.config()));
      return;
    }
    List<String> empty = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Selection one = new Selection(List.of(selection.paths().get(i)), Optional.empty());
      if (paths.stream().noneMatch(one::reports)) {
        empty.add("'" + written.get(i) + "'");
      }
    }
    if (!empty.isEmpty()) {
      console.say(
          (empty.size() == written.size() ? "nothing was checked: " : "")
              + String.join(", ", empty)
              + (empty.size() == 1 ? " holds" : " hold")
              + " no document of the corpus");
    }
  }
}
