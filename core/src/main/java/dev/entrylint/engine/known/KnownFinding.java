package dev.entrylint.engine.known;

import dev.entrylint.rule.Finding;
import java.util.Optional;

/**
 * A finding as a list keeps it: what it is about, and nothing that changes as the text around it
 * does.
 *
 * @param rule the id of the rule, or another name of it
 * @param path the path of the file, below the root
 * @param entry the id of the entry that it lies in
 * @param subject what it is about
 * @param line the checksum of the line on which it begins, as {@link LineChecksums} makes it; it
 *     tells equal findings apart, and may be left out
 */
public record KnownFinding(
    String rule, String path, Optional<String> entry, String subject, Optional<String> line) {

  /** What a list keeps of {@code finding}, whose line {@code lines} knows. */
  public static KnownFinding of(Finding finding, LineChecksums lines) {
    return new KnownFinding(
        finding.rule(), finding.path(), finding.entry(), finding.subject(), lines.of(finding));
  }
}
