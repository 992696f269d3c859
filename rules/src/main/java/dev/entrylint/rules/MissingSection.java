package dev.entrylint.rules;

import dev.entrylint.corpus.Arrangement;
import dev.entrylint.corpus.Entry;
import dev.entrylint.corpus.SectionSpec;
import dev.entrylint.corpus.Wording;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Optional;

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
      for (Arrangement arrangement : entry.arrangements()) {
        for (SectionSpec spec : arrangement.layout().sections()) {
          int count = spec.min() == 0 ? 0 : arrangement.sections(spec).size();
          if (count < spec.min()) {
            report(context, arrangement, spec, count);
          }
        }
      }
    }
  }

  private static void report(
      RuleContext context, Arrangement arrangement, SectionSpec spec, int count) {
    context
        .at(arrangement.place())
        .subject(spec.name())
        .message(message(context, arrangement, spec, count))
        .gathered("the section '{subject}' is missing {count} times in {files} files")
        .report();
  }

  private static String message(
      RuleContext context, Arrangement arrangement, SectionSpec spec, int count) {
    if (count == 0) {
      return "'%s' lacks the section '%s': a heading %s"
          .formatted(arrangement.title(), spec.name(), sign(context, arrangement.entry(), spec));
    }
    return "'%s' has only %d of at least %d sections '%s'"
        .formatted(arrangement.title(), count, spec.min(), spec.name());
  }

  private static String sign(RuleContext context, Entry entry, SectionSpec spec) {
    if (spec.className().isPresent()) {
      return "with the class '." + spec.className().get() + "'";
    }
    if (!spec.titles().isEmpty()) {
      return "titled '" + String.join("' or '", titles(context, entry, spec)) + "'";
    }
    return spec.pattern().isPresent()
        ? "whose title fits '" + spec.pattern().get() + "'"
        : "of level " + spec.level().orElseThrow();
  }

  /** The agreed titles in the document's locale, or all if it has none of its own. */
  private static List<String> titles(RuleContext context, Entry entry, SectionSpec spec) {
    Optional<String> locale = context.corpus().conventions().locale(context.document().path());
    List<Wording> here = spec.titles().stream().filter(wording -> wording.holdsIn(locale)).toList();
    return (here.isEmpty() ? spec.titles() : here)
        .stream().map(wording -> wording.title().of(entry)).toList();
  }
}
