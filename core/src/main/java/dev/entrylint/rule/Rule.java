package dev.entrylint.rule;

/**
 * A check of one document against its corpus. Stateless: one instance serves all documents, on any
 * thread. It has a public constructor without parameters, a line in {@code
 * META-INF/services/dev.entrylint.rule.Rule}, and a page, {@code NAME.md}, beside its class {@code
 * NAME}.
 */
public interface Rule extends Reportable {

  /**
   * Reports what is wrong in {@link RuleContext#document()}, and there only. Whatever it throws
   * becomes an internal error of the run.
   */
  void check(RuleContext context);
}
