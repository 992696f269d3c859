package dev.entrylint.engine;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.known.KnownCount;
import dev.entrylint.engine.known.KnownFinding;
import dev.entrylint.engine.source.UnreadFiles;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;

/**
 * What a run found.
 *
 * @param parts the corpora that were checked; one, unless results are joined
 * @param findings what is not known, sorted by path, offset, rule and subject
 * @param failures how many findings say that entrylint itself could not do its work: a file that
 *     could not be read, a rule that threw
 * @param fingerprints the names of the findings
 * @param unread what is like a document and is none, the most first
 * @param known how much is known; empty if the run was held against nothing
 * @param unreported what was found, or was there before, and is none of the findings
 */
public record Result(
    List<Part> parts,
    List<Finding> findings,
    int failures,
    Fingerprints fingerprints,
    List<UnreadFiles> unread,
    Optional<KnownCount> known,
    Unreported unreported) {

  /**
   * A corpus in a folder.
   *
   * @param folder what the paths of its documents begin with here, with a closing slash; empty if
   *     these are seen from the root of the corpus
   */
  public record Part(String folder, Corpus corpus) {}

  /** A result that leaves out nothing of what was found. */
  public Result(Corpus corpus, List<Finding> findings, int failures) {
    this(
        List.of(new Part("", corpus)),
        findings,
        failures,
        new Fingerprints(findings),
        List.of(),
        Optional.empty(),
        Unreported.NOTHING);
  }

  /**
   * All results in one, whose paths are seen from a folder in which the roots of their corpora lie.
   * Fixes, and messages, keep the paths that they have in their corpus.
   *
   * @param results by the folder of each, with a closing slash; at least one, in order
   */
  public static Result joined(SortedMap<String, Result> results) {
    List<Part> parts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<UnreadFiles> unread = new ArrayList<>();
    Optional<KnownCount> known = Optional.empty();
    int failures = 0;
    Unreported unreported = Unreported.NOTHING;
    for (Map.Entry<String, Result> each : results.entrySet()) {
      String folder = each.getKey();
      Result result = each.getValue();
      parts.add(new Part(folder, result.corpus()));
      result.findings().forEach(finding -> findings.add(finding.below(folder)));
      result.unread().forEach(files -> unread.add(files.below(folder)));
      failures += result.failures();
      unreported = unreported.and(result.unreported().below(folder));
      if (result.known().isPresent()) {
        KnownCount count = result.known().get();
        known = Optional.of(known.isPresent() ? known.get().plus(count) : count);
      }
    }
    return new Result(
        List.copyOf(parts),
        List.copyOf(findings),
        failures,
        new Fingerprints(unreported.with(findings), unreported.suppressed()),
        List.copyOf(unread),
        known,
        unreported);
  }

  /** The corpus; of several the first. */
  public Corpus corpus() {
    return parts.get(0).corpus();
  }

  /** The corpus that the document at {@code path} is, or would be, of. */
  public Part partOf(String path) {
    for (Part part : parts) {
      if (path.startsWith(part.folder())) {
        return part;
      }
    }
    return parts.get(0);
  }

  /** The document at {@code path}. */
  public Optional<Document> document(String path) {
    Part part = partOf(path);
    return path.startsWith(part.folder())
        ? part.corpus().document(path.substring(part.folder().length()))
        : Optional.empty();
  }

  /** The paths of all documents, and of those that are reported because they cannot be read. */
  public Set<String> paths() {
    Set<String> paths = new HashSet<>();
    for (Part part : parts) {
      part.corpus().documents().forEach(each -> paths.add(part.folder() + each.path()));
    }
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
    Fingerprints names = new Fingerprints(unreported.with(reworded), unreported.suppressed());
    return new Result(parts, reworded, failures, names, unread, known, unreported);
  }

  /**
   * The same without {@code known}, which are told apart by identity.
   *
   * @param gone how many that are known are not found, if that was judged
   * @param lost which these are
   */
  Result without(Set<Finding> known, OptionalInt gone, List<KnownFinding> lost) {
    List<Finding> added = new ArrayList<>();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      (known.contains(finding) ? kept : added).add(finding);
    }
    KnownCount count = new KnownCount(findings.size() - added.size(), gone);
    return new Result(
        parts,
        List.copyOf(added),
        failures,
        fingerprints,
        unread,
        Optional.of(count),
        unreported.withKnown(kept, lost));
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
