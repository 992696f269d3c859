package dev.entrylint.rules;

import dev.entrylint.corpus.Entry;
import dev.entrylint.corpus.SectionSpec;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** An entry without a section that its kind requires, or with too few of one. */
public final class MissingSection implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "missing-section", "An entry lacks a section that its kind requires", Severity.ERROR);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      for (SectionSpec spec : entry.kind().sections()) {
        int count = entry.sections(spec).size();
        if (count < spec.min()) {
          context
              .at(entry.place())
              .subject(spec.name())
              .message(message(entry, spec, count))
              .gathered("the section '{subject}' is missing {count} times in {files} files")
              .report();
        }
      }
    }
  }

  private static String message(Entry entry, SectionSpec spec, int count) {
    if (count == 0) {
      return "'%s' lacks the section '%s': a heading %s"
          .formatted(entry.title(), spec.name(), sign(spec));
    }
    return "'%s' has only %d of at least %d sections '%s'"
        .formatted(entry.title(), count, spec.min(), spec.name());
  }

  private static String sign(SectionSpec spec) {
    return spec.className().isPresent()
        ? "with the class '." + spec.className().get() + "'"
        : "titled '" + spec.title().orElse(spec.name()) + "'";
  }
}
