package dev.entrylint.rule;

import java.util.List;

/**
 * What a rule says of itself.
 *
 * @param id its name, which states the fault: {@code broken-anchor}
 * @param summary one sentence for lists of rules, without a full stop
 * @param severity how much its findings matter unless the user says otherwise
 * @param options what can be set
 */
public record RuleMeta(String id, String summary, Severity severity, List<Option<?>> options) {

  /** A rule without options. */
  public static RuleMeta of(String id, String summary, Severity severity) {
    return new RuleMeta(id, summary, severity, List.of());
  }

  /** The same with these options. */
  public RuleMeta with(Option<?>... more) {
    return new RuleMeta(id, summary, severity, List.of(more));
  }
}
