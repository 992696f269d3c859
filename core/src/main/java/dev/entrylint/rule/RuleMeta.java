package dev.entrylint.rule;

import java.util.List;
import java.util.Optional;

/**
 * What a rule says of itself.
 *
 * @param id its name, which states the fault: {@code broken-anchor}
 * @param summary one sentence for lists of rules, without a full stop
 * @param severity how much its findings matter unless the user says otherwise
 * @param gathered how to say many findings of one subject as one sentence, with the fields <code>
 *     {subject}</code>, <code>{count}</code> and <code>{files}</code>; empty if they are never
 *     gathered
 * @param options what can be set
 */
public record RuleMeta(
    String id,
    String summary,
    Severity severity,
    Optional<String> gathered,
    List<Option<?>> options) {

  /** A rule without options whose findings are never gathered. */
  public static RuleMeta of(String id, String summary, Severity severity) {
    return new RuleMeta(id, summary, severity, Optional.empty(), List.of());
  }

  /** The same with these options. */
  public RuleMeta with(Option<?>... more) {
    return new RuleMeta(id, summary, severity, gathered, List.of(more));
  }

  /** The same, its findings of one subject gathered by {@code sentence}. */
  public RuleMeta gathered(String sentence) {
    return new RuleMeta(id, summary, severity, Optional.of(sentence), options);
  }
}
