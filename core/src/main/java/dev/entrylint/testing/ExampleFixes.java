package dev.entrylint.testing;

import dev.entrylint.edit.Edit;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.report.FixEdits;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the fixes of an example's findings come to, as far as each finding has a default and they do
 * not overlap; what two of them do alike is done once.
 *
 * @param texts those of all files by their paths, the configuration among them
 */
record ExampleFixes(Result result, Sources sources, Map<String, String> texts) {

  /** The lines that change, file by file. */
  String diff() {
    Set<Edit> all = new LinkedHashSet<>();
    for (Finding finding : result.findings()) {
      if (finding.defaultFix().isPresent()) {
        all.addAll(finding.defaultFix().get().edits());
      }
    }
    Fix together = new Fix("all", Fix.Safety.UNSAFE, List.copyOf(all));
    Map<String, List<TextEdit>> byPath = new TreeMap<>();
    for (TextEdit edit : texts(together)) {
      byPath.computeIfAbsent(edit.path(), path -> new ArrayList<>()).add(edit);
    }
    Map<String, String> moved = new TreeMap<>();
    for (MoveFile move : FixEdits.moves(together)) {
      moved.put(move.from(), move.to());
      byPath.computeIfAbsent(move.from(), path -> new ArrayList<>());
    }
    StringBuilder diff = new StringBuilder();
    byPath.forEach((path, edits) -> add(path, moved.getOrDefault(path, path), edits, diff));
    return diff.toString();
  }

  private List<TextEdit> texts(Fix fix) {
    try {
      return new FixEdits(sources, "", result.corpus()).texts(fix);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a corpus in memory cannot fail to be read", impossible);
    }
  }

  private void add(String path, String to, List<TextEdit> edits, StringBuilder diff) {
    String before = texts.get(path);
    String after = applied(before, edits);
    diff.append("--- ").append(path).append("\n+++ ").append(to).append('\n');
    LineDiff.of(before, after)
        .lines()
        .filter(line -> !line.startsWith("  "))
        .map(line -> line.charAt(0) + line.substring(2) + "\n")
        .forEach(diff::append);
  }

  private static String applied(String text, List<TextEdit> edits) {
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(edit -> edit.span().start()));
    StringBuilder applied = new StringBuilder();
    int end = 0;
    for (TextEdit edit : sorted) {
      if (edit.span().start() >= end) {
        applied.append(text, end, edit.span().start()).append(edit.replacement());
        end = edit.span().end();
      }
    }
    return applied.append(text, end, text.length()).toString();
  }
}
