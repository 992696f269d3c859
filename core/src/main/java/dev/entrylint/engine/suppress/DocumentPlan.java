package dev.entrylint.engine.suppress;

import dev.entrylint.edit.TextEdit;
import dev.entrylint.engine.Project;
import dev.entrylint.model.Document;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.extract.FileFormat;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.renderer.Writing;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Related;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The suppressions that one document gets: comments for single lines as far as these are proven to
 * change nothing else of its facts, for the whole document what is left.
 */
final class DocumentPlan {

  private final Project project;
  private final String path;
  private final String text;
  private final Map<Renderer, Document> readings;
  private final FilePlaces places;
  private final List<LineTask> lines = new ArrayList<>();

  /** The rules whose findings are suppressed in the whole document. */
  private final SortedSet<String> rules = new TreeSet<>();

  private int way;

  private DocumentPlan(
      Project project, String path, String text, Map<Renderer, Document> readings, FilePlaces all) {
    this.project = project;
    this.path = path;
    this.text = text;
    this.readings = readings;
    this.places = all;
  }

  /**
   * The plan for {@code findings}, all in the document at {@code path}, which holds {@code text}.
   *
   * @param readings its facts, as each of its renderers sees them, in their order
   */
  static DocumentPlan of(
      Project project,
      String text,
      Map<Renderer, Document> readings,
      Collection<Finding> findings,
      SuppressionWords words) {
    Renderer first = readings.keySet().iterator().next();
    Document document = readings.get(first);
    Writing writing = Renderers.writing(FileFormat.of(first.dialect(), document).name());
    TextLines all = new TextLines(text, document.lines());
    boolean wide = readings.keySet().stream().anyMatch(r -> r.dialect().has(Feature.WIDE_ITEMS));
    DocumentPlan plan =
        new DocumentPlan(
            project,
            document.path(),
            text,
            readings,
            new FilePlaces(document, all, writing, words));
    Map<Integer, SortedSet<String>> byLine = new TreeMap<>();
    for (Finding each : findings) {
      byLine.computeIfAbsent(each.start().line(), line -> new TreeSet<>()).add(each.rule());
    }
    CommentPlaces comments = new CommentPlaces(document, all, writing, wide, words);
    byLine.forEach(
        (line, named) ->
            plan.lines.add(new LineTask(line, named, comments.of(line, List.copyOf(named)))));
    plan.settle();
    return plan;
  }

  String path() {
    return path;
  }

  /** Where the lines of the document begin, as it is. */
  LineTable table() {
    return readings.values().iterator().next().lines();
  }

  /** All that is written, of which no two overlap. */
  List<TextEdit> edits() {
    List<TextEdit> all = edits(lines);
    fileEdit().ifPresent(all::add);
    return all;
  }

  private static List<TextEdit> edits(List<LineTask> tasks) {
    List<TextEdit> all = new ArrayList<>();
    tasks.forEach(each -> each.edit().ifPresent(all::add));
    return all;
  }

  private Optional<TextEdit> fileEdit() {
    List<TextEdit> ways = rules.isEmpty() ? List.of() : places.of(List.copyOf(rules));
    return way < ways.size() ? Optional.of(ways.get(way)) : Optional.empty();
  }

  String after() {
    return new Shift(edits()).applied(text);
  }

  /** Whether {@code finding}, which is in this document, is among what is suppressed. */
  boolean suppresses(Finding finding) {
    return covers(finding.rule(), path, finding.start().line());
  }

  /** Whether a finding of {@code rule} with a place in {@code line} here is suppressed. */
  private boolean covers(String rule, String there, int line) {
    return there.equals(path)
        && (rules.contains(rule) && fileEdit().isPresent() || isOfLine(rule, line));
  }

  private boolean isOfLine(String rule, int line) {
    for (LineTask each : lines) {
      if (each.line() == line && each.rules().contains(rule) && each.edit().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comment for one line alone suppresses {@code finding} where it is. */
  boolean coversInLine(Finding finding) {
    return finding.path().equals(path) && isOfLine(finding.rule(), finding.start().line());
  }

  // ---- what does not do

  /**
   * Leaves whatever suppresses {@code finding} although it should not.
   *
   * @return whether anything did
   */
  boolean leave(Finding finding) {
    boolean left = leave(finding.rule(), finding.path(), finding.start().line());
    for (Related each : finding.related()) {
      left |= leave(finding.rule(), each.path(), each.position().line());
    }
    return left;
  }

  private boolean leave(String rule, String there, int line) {
    if (!covers(rule, there, line)) {
      return false;
    }
    if (rules.remove(rule)) {
      return true; // in other places it would be the same
    }
    for (LineTask each : List.copyOf(lines)) {
      if (each.line() == line) {
        lines.remove(each);
      }
    }
    return true;
  }

  /** Tries other places for what is nearest to {@code line}, of those that are changed. */
  boolean retry(int line) {
    LineTask nearest = null;
    for (LineTask each : lines) {
      boolean nearer =
          nearest == null || Math.abs(each.line() - line) < Math.abs(nearest.line() - line);
      nearest = each.edit().isPresent() && nearer ? each : nearest;
    }
    if (nearest != null) {
      nearest.next();
    } else if (fileEdit().isPresent()) {
      way++;
    } else {
      return false;
    }
    settle();
    return true;
  }

  /** Tries another place for {@code finding}, which is still there. */
  boolean retry(Finding finding) {
    for (LineTask each : lines) {
      if (each.line() == finding.start().line() && each.rules().contains(finding.rule())) {
        each.next();
        settle();
        return true;
      }
    }
    boolean left = rules.remove(finding.rule());
    settle();
    return left;
  }

  // ---- proof by the facts of the document

  /** Turns to other places until what is written is proven. */
  private void settle() {
    settle(List.copyOf(lines));
    moveToFile();
    while (!isProven(lines, fileEdit()) && !edits().isEmpty()) {
      if (fileEdit().isPresent() && isProven(lines, Optional.empty())) {
        way++;
      } else {
        lines.forEach(LineTask::next); // each alone is proven, and all together are not
        moveToFile();
      }
    }
  }

  private void settle(List<LineTask> tasks) {
    if (tasks.isEmpty() || isProven(tasks, Optional.empty())) {
      return;
    }
    if (tasks.size() == 1) {
      tasks.get(0).next();
      settle(tasks);
      return;
    }
    settle(tasks.subList(0, tasks.size() / 2));
    settle(tasks.subList(tasks.size() / 2, tasks.size()));
  }

  private void moveToFile() {
    for (Iterator<LineTask> all = lines.iterator(); all.hasNext(); ) {
      LineTask each = all.next();
      if (each.edit().isEmpty()) {
        rules.addAll(each.rules());
        all.remove();
      }
    }
  }

  private boolean isProven(List<LineTask> tasks, Optional<TextEdit> ofFile) {
    List<TextEdit> edits = edits(tasks);
    ofFile.ifPresent(edits::add);
    if (edits.isEmpty()) {
      return true;
    }
    long comments = tasks.stream().filter(LineTask::isNew).count() + (ofFile.isPresent() ? 1 : 0);
    Shift shift = new Shift(edits);
    SourceFile then = SourceFile.of(path, shift.applied(text));
    SameFacts same = new SameFacts(shift);
    for (Map.Entry<Renderer, Document> each : readings.entrySet()) {
      Document read = project.read(then, each.getKey());
      if (!same.hold(each.getValue(), read, (int) comments)) {
        return false;
      }
    }
    return true;
  }
}
