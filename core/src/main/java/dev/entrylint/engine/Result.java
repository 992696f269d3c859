package dev.entrylint.engine;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.UnreadFiles;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a run found.
 *
 * @param findings sorted by path, offset, rule and subject
 * @param failures how many findings say that entrylint itself could not do its work: a file that
 *     could not be read, a rule that threw
 * @param fingerprints the names of the findings
 * @param unread what is like a document and is none, the most first
 */
public record Result(
    Corpus corpus,
    List<Finding> findings,
    int failures,
    Fingerprints fingerprints,
    List<UnreadFiles> unread) {

  /** A result that leaves out nothing of what was found. */
  public Result(Corpus corpus, List<Finding> findings, int failures) {
    this(corpus, findings, failures, new Fingerprints(findings), List.of());
  }

  /** The paths of all documents, and of those that are reported because they cannot be read. */
  public Set<String> paths() {
    Set<String> paths = new HashSet<>();
    corpus.documents().forEach(document -> paths.add(document.path()));
    for (Finding each : findings) {
      if (each.rule().equals(UnreadableFile.META.id())
          || each.rule().equals(InternalError.META.id())) {
        paths.add(each.path());
      }
    }
    return paths;
  }

  /** The same with other words for its findings. */
  Result with(List<Finding> reworded) {
    return new Result(corpus, reworded, failures, new Fingerprints(reworded), unread);
  }

  /** How many findings are of {@code severity}. */
  public int count(Severity severity) {
    int count = 0;
    for (Finding finding : findings) {
      count += finding.severity() == severity ? 1 : 0;
    }
    return count;
  }
}
