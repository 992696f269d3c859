package dev.entrylint.engine.known;

import dev.entrylint.base.Shortened;
import dev.entrylint.rule.Finding;
import java.util.Optional;

/**
 * A finding as a list keeps it, with all that are equal to it: what it is about, and nothing that
 * changes as the text around it does.
 *
 * @param rule the id of the rule
 * @param path the path of the file, below the root
 * @param entry the id of the entry that it lies in, of a long one what {@link Shortened} leaves
 * @param subject what it is about, shortened likewise
 * @param count how many there are, from 1
 */
public record KnownFinding(
    String rule, String path, Optional<String> entry, String subject, int count) {

  /** What a list keeps of {@code finding}, which is counted once. */
  public static KnownFinding of(Finding finding) {
    return of(finding, new Shortened());
  }

  /** The same, by {@code shortened}. */
  static KnownFinding of(Finding finding, Shortened shortened) {
    return new KnownFinding(
        finding.rule(),
        finding.path(),
        finding.entry().map(shortened::name),
        shortened.name(finding.subject()),
        1);
  }

  /** The same of another number. */
  KnownFinding times(int other) {
    return other == count ? this : new KnownFinding(rule, path, entry, subject, other);
  }

  /** The same as seen from above: its path begins with {@code folder}. */
  public KnownFinding below(String folder) {
    return new KnownFinding(rule, folder + path, entry, subject, count);
  }

  /** Whether it is the same finding, however many there are. */
  boolean isLike(KnownFinding other) {
    return rule.equals(other.rule)
        && path.equals(other.path)
        && entry.equals(other.entry)
        && subject.equals(other.subject);
  }
}
