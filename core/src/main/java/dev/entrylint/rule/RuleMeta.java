package dev.entrylint.rule;

import java.util.List;

/**
 * What a rule says of itself.
 *
 * @param id its name, which states the fault: {@code broken-anchor}
 * @param summary one sentence for lists of rules, without a full stop
 * @param severity how much its findings matter unless the user says otherwise
 * @param options what can be set
 * @param on whether it runs unless the user turns it off; else it runs only where the user says
 *     something of it
 */
public record RuleMeta(
    String id, String summary, Severity severity, List<Option<?>> options, boolean on) {

  /** A rule without options. */
  public static RuleMeta of(String id, String summary, Severity severity) {
    return new RuleMeta(id, summary, severity, List.of(), true);
  }

  /** The same with these options. */
  public RuleMeta with(Option<?>... more) {
    return new RuleMeta(id, summary, severity, List.of(more), on);
  }

  /** The same, but off unless the user asks for it. */
  public RuleMeta offByDefault() {
    return new RuleMeta(id, summary, severity, options, false);
  }

  /** How lists of rules tell what becomes of it by default: a severity, or that it is off. */
  public String byDefault() {
    return on ? severity.toString() : "off (" + severity + ")";
  }
}
