package dev.entrylint.rules;

import dev.entrylint.corpus.Entry;
import dev.entrylint.corpus.Section;
import dev.entrylint.corpus.SectionSpec;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;

/** A section that an entry has more often than its kind allows. */
public final class RepeatedSection implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "repeated-section",
          "An entry has a section more often than its kind allows",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      for (SectionSpec spec : entry.kind().sections()) {
        List<Section> sections = entry.sections(spec);
        for (int i = spec.max().orElse(sections.size()); i < sections.size(); i++) {
          report(context, entry, spec, sections.get(0), sections.get(i));
        }
      }
    }
  }

  private static void report(
      RuleContext context, Entry entry, SectionSpec spec, Section first, Section section) {
    int most = spec.max().getAsInt();
    Report report =
        context
            .at(section.heading().span())
            .subject(spec.name())
            .message(
                most == 0
                    ? "'%s' should have no section '%s'".formatted(entry.title(), spec.name())
                    : "'%s' should have the section '%s' only %s"
                        .formatted(entry.title(), spec.name(), times(most)));
    if (most > 0) {
      report.related(context.document(), first.heading().span(), "it stands here first");
    }
    report.report();
  }

  private static String times(int most) {
    return most == 1 ? "once" : most + " times";
  }
}
