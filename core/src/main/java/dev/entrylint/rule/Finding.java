package dev.entrylint.rule;

import dev.entrylint.model.Position;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A reported problem.
 *
 * @param rule the id of the rule
 * @param path the document's path below the root
 * @param span where, as offsets into the document's text
 * @param start where it starts, as a reader counts
 * @param end where it ends, behind its last character
 * @param entry the id of the entry that it lies in
 * @param subject what it is about
 * @param message one sentence, without a full stop
 * @param summary the sentence for many of this rule and subject; see {@link Report#summary}
 */
public record Finding(
    String rule,
    Severity severity,
    String path,
    Span span,
    Position start,
    Position end,
    Optional<String> entry,
    String subject,
    String message,
    Optional<String> summary,
    List<Related> related,
    List<Fix> fixes) {

  /** The same problem with another message, summary and fixes. */
  public Finding withMessage(String message, Optional<String> summary, List<Fix> fixes) {
    return new Finding(
        rule, severity, path, span, start, end, entry, subject, message, summary, related, fixes);
  }
}
