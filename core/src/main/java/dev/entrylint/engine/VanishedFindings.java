package dev.entrylint.engine;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.rule.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is found to have vanished, by the paths of the files in which it is reported.
 *
 * @param isSought whether it was looked for
 */
record VanishedFindings(boolean isSought, Map<String, List<Finding>> byPath) {

  /** Where nothing was looked for. */
  static final VanishedFindings NONE = new VanishedFindings(false, Map.of());

  static VanishedFindings of(List<Finding> findings) {
    Map<String, List<Finding>> byPath = new HashMap<>();
    for (Finding each : findings) {
      byPath.computeIfAbsent(each.path(), path -> new ArrayList<>(1)).add(each);
    }
    return new VanishedFindings(true, byPath);
  }

  /** Those that are reported in the file at {@code path}. */
  List<Finding> in(String path) {
    return byPath.getOrDefault(path, List.of());
  }

  /** Those in files that are no documents of {@code corpus}. */
  List<Finding> except(Corpus corpus) {
    List<Finding> others = new ArrayList<>();
    byPath.forEach(
        (path, findings) -> {
          if (corpus.document(path).isEmpty()) {
            others.addAll(findings);
          }
        });
    return others;
  }
}
