package dev.entrylint.rules;

import dev.entrylint.corpus.Entry;
import dev.entrylint.corpus.Layout;
import dev.entrylint.corpus.Section;
import dev.entrylint.corpus.SectionSpec;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** A section that is none of those that its kind, or the section it lies in, may have. */
public final class UnexpectedSection implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "unexpected-section",
          "An entry has a section that its kind does not know",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      for (Section section : entry.sections()) {
        Optional<Layout> layout = layout(entry, section);
        if (section.spec().isEmpty() && layout.isPresent() && layout.get().closed()) {
          report(context, entry, section, layout.get());
        }
      }
    }
  }

  /** What holds where the section stands; nothing does within one that is not known itself. */
  private static Optional<Layout> layout(Entry entry, Section section) {
    return section.within().isEmpty()
        ? Optional.of(entry.kind().layout())
        : section.within().get().spec().map(SectionSpec::inner);
  }

  private static void report(RuleContext context, Entry entry, Section section, Layout layout) {
    String title = section.heading().title();
    String place = section.within().map(outer -> outer.heading().title()).orElse(entry.title());
    List<String> known = layout.sections().stream().map(UnexpectedSection::sign).toList();
    context
        .at(section.heading().span())
        .subject(title)
        .message(
            "'%s' should have no section '%s'; %s"
                .formatted(
                    place,
                    title,
                    known.isEmpty()
                        ? "there may be none"
                        : "there may be " + String.join(", ", known)))
        .report();
  }

  /** What makes a heading that section: its class or its title. */
  private static String sign(SectionSpec spec) {
    if (spec.className().isPresent()) {
      return "'." + spec.className().get() + "'";
    }
    return "'" + (spec.titles().isEmpty() ? spec.name() : spec.titles().get(0).title()) + "'";
  }
}
