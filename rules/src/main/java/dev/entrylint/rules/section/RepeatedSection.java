package dev.entrylint.rules.section;

import dev.entrylint.convention.SectionSpec;
import dev.entrylint.corpus.entry.Arrangement;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.HeadingLinks;
import java.util.List;

/** A section that an entry has more often than its kind allows. */
public final class RepeatedSection implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "repeated-section",
              "section",
              "An entry has a section more often than its kind allows",
              Severity.WARNING)
          .fixes(Fix.Safety.UNSAFE)
          .reaching(Reach.DOCUMENT);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      for (Arrangement arrangement : Arrangement.of(entry)) {
        for (SectionSpec spec : arrangement.layout().sections()) {
          if (spec.max().isPresent()) {
            check(context, arrangement, spec);
          }
        }
      }
    }
  }

  private static void check(RuleContext context, Arrangement arrangement, SectionSpec spec) {
    List<Section> sections = arrangement.sections(spec);
    for (int i = spec.max().getAsInt(); i < sections.size(); i++) {
      report(context, arrangement, spec, sections.get(0), sections.get(i));
    }
  }

  private static void report(
      RuleContext context,
      Arrangement arrangement,
      SectionSpec spec,
      Section first,
      Section section) {
    String title = arrangement.title();
    int most = spec.max().getAsInt();
    Report report =
        context
            .at(section.heading().span())
            .subject(spec.name())
            .message(
                most == 0
                    ? "'%s' should have no section '%s'".formatted(title, spec.name())
                    : "'%s' should have the section '%s' only %s"
                        .formatted(title, spec.name(), times(most)));
    if (most > 0) {
      report.related(context.document(), first.heading().span(), "it stands here first");
    }
    if (section.isEmpty() || first.isEmpty()) {
      report.fixes(later -> fixes(later, arrangement.entry(), first, section));
    }
    report.report();
  }

  /** One of which nothing is left but its heading goes. */
  private static List<Fix> fixes(RuleContext context, Entry entry, Section first, Section section) {
    SectionText text = SectionText.of(context, entry);
    HeadingLinks links = new HeadingLinks(context);
    for (Section each : List.of(section, first)) {
      Span behind = new Span(each.heading().span().end(), text.span(each).end());
      if (each.isEmpty() && behind.of(text.text()).isBlank() && !links.leadTo(each.heading())) {
        return List.of(Fix.unsafe("drop the empty section", text.removal(each)));
      }
    }
    return List.of();
  }

  private static String times(int most) {
    return most == 1 ? "once" : most + " times";
  }
}
