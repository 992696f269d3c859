package dev.entrylint.cli;

import dev.entrylint.base.SlashedPath;
import dev.entrylint.config.Config;
import dev.entrylint.config.show.ConfigNotes;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the PATHs of a command limit its output to. */
record Scope(List<Place> places) {

  /**
   * One of the PATHs.
   *
   * @param written as the user wrote it
   * @param path the same below the root
   * @param folder whether it is a folder
   */
  record Place(String written, String path, boolean folder) {}

  /**
   * What there was nothing to check of.
   *
   * @param corpus whether there is no document where documents were asked for: in all of the
   *     corpus, or in a folder that is a PATH
   * @param files whether a PATH is a file, but no document
   */
  record Gaps(boolean corpus, boolean files) {}

  /**
   * The scope that {@code written} means, seen from the working directory. Of a pattern it is each
   * document that fits.
   *
   * @throws Refusal if one does not exist, lies outside the root, or fits nothing
   */
  static Scope of(List<String> written, Workspace workspace, Console console)
      throws IOException, Refusal {
    Config config = workspace.config();
    Path root = config.root();
    List<Place> places = new ArrayList<>();
    for (String each : written) {
      Optional<PathGlob> glob = PathGlob.of(each, console);
      if (glob.isPresent()) {
        List<String> documents = workspace.sources().paths(config.include(), config.exclude());
        for (String path : glob.get().matches(documents, root, console)) {
          places.add(new Place(each, path, false));
        }
        continue;
      }
      String path = below(each, root, console);
      places.add(new Place(each, path, Files.isDirectory(console.path(each))));
    }
    return new Scope(List.copyOf(places));
  }

  /** What is reported of all rules. */
  Selection selection() {
    return new Selection(places.stream().map(Place::path).toList(), Optional.empty());
  }

  static String below(String written, Path root, Console console) throws IOException, Refusal {
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
  Gaps complain(Result result, Workspace workspace, Console console) {
    Set<String> documents = result.paths();
    if (documents.isEmpty()) {
      console.say(ConfigNotes.nothingChecked(workspace.config()));
      return new Gaps(true, false);
    }
    // Of a file of the configuration findings are reported as well.
    Set<String> files = new HashSet<>(documents);
    result.findings().forEach(finding -> files.add(finding.path()));
    workspace
        .config()
        .file()
        .map(file -> SlashedPath.of(workspace.config().root(), file))
        .ifPresent(files::add);
    List<String> emptyFolders = new ArrayList<>();
    List<String> otherFiles = new ArrayList<>();
    for (Place each : places) {
      if (documents.contains(each.path)) {
        continue;
      }
      Selection one = new Selection(List.of(each.path), Optional.empty());
      if ((each.folder ? documents : files).stream().noneMatch(one::reports)) {
        (each.folder ? emptyFolders : otherFiles).add("'" + each.written + "'");
      }
    }
    boolean nothing = emptyFolders.size() + otherFiles.size() == places.size();
    String verdict = nothing ? "nothing was checked: " : "";
    if (!emptyFolders.isEmpty()) {
      String verb = emptyFolders.size() == 1 ? " holds" : " hold";
      say(verdict, emptyFolders, verb + " no document of the corpus", console);
    }
    if (!otherFiles.isEmpty()) {
      String verb = otherFiles.size() == 1 ? " is no document" : " are no documents";
      say(verdict, otherFiles, verb + " of the corpus", console);
    }
    return new Gaps(!emptyFolders.isEmpty(), !otherFiles.isEmpty());
  }

  private static void say(String verdict, List<String> paths, String what, Console console) {
    console.say(verdict + String.join(", ", paths) + what);
  }
}
