package dev.entrylint.edit.entry;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The targets by which a list may name entries, in the same order for each: that by which it names
 * others shows how it would name this one.
 *
 * @param shared whether all ids are those of one text
 */
record ItemTargets(boolean shared) {

  /**
   * Those by which links in {@code from} may name {@code entry}, the usual ones first; an empty one
   * for each that is not there.
   */
  List<String> links(Document from, Entry entry) {
    String path = entry.document().path();
    boolean same = from.path().equals(path);
    String id = entry.heading().isPresent() ? "#" + entry.id() : "";
    String way = same ? "" : relative(from.path(), path);
    String bare = withoutEnding(way);
    List<String> targets = new ArrayList<>();
    targets.add(shared || same ? id : "");
    targets.add(way);
    targets.add(way.isEmpty() || id.isEmpty() ? "" : way + id);
    targets.add(bare);
    targets.add(bare.isEmpty() || id.isEmpty() ? "" : bare + id);
    for (String start : List.of("./", "/")) {
      String rooted = start.equals("/") ? path : way;
      for (String each : List.of(rooted, withoutEnding(rooted))) {
        targets.add(each.isEmpty() ? "" : start + each);
        targets.add(each.isEmpty() || id.isEmpty() ? "" : start + each + id);
      }
    }
    targets.add(bare.isEmpty() ? "" : bare + "/");
    return targets;
  }

  /** Names of {@code entry} that stand in no link of Markdown: of files, titles and ids. */
  List<String> names(Document from, Entry entry) {
    String path = entry.document().path();
    String stem = withoutEnding(path);
    List<String> names =
        new ArrayList<>(
            List.of(
                entry.opensDocument() ? stem.substring(stem.lastIndexOf('/') + 1) : "",
                entry.opensDocument() ? stem : "",
                entry.title(),
                entry.heading().isPresent() ? entry.id() : "",
                entry.opensDocument() ? path : ""));
    names.addAll(links(from, entry));
    return names;
  }

  private static String withoutEnding(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }

  /** The way to {@code to} from the folder that {@code from} is in. */
  private static String relative(String from, String to) {
    String[] start = from.split("/");
    String[] end = to.split("/");
    int common = 0;
    while (common < start.length - 1
        && common < end.length - 1
        && start[common].equals(end[common])) {
      common++;
    }
    return "../".repeat(start.length - 1 - common)
        + String.join("/", Arrays.asList(end).subList(common, end.length));
  }
}
