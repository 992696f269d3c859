package dev.entrylint.rules.section;

import dev.entrylint.convention.Layout;
import dev.entrylint.convention.SectionSpec;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section that is none of those that its kind, or the section it lies in, may have. */
public final class UnexpectedSection implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "unexpected-section",
              "section",
              "An entry has a section that its kind does not know",
              Severity.WARNING)
          .counted("unexpected section", "unexpected sections")
          .reaching(Reach.DOCUMENT);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      for (Section section : entry.sections()) {
        Optional<Layout> layout = layout(entry, section);
        if (!section.isDeclared() && layout.isPresent() && layout.get().closed()) {
          report(context, entry, section, layout.get());
        }
      }
    }
  }

  /** What holds where the section stands; nothing does within one that is not known itself. */
  private static Optional<Layout> layout(Entry entry, Section section) {
    return section.within().isEmpty()
        ? Optional.of(EntryConventions.kind(entry).layout())
        : EntryConventions.spec(section.within().get()).map(SectionSpec::inner);
  }

  private static void report(RuleContext context, Entry entry, Section section, Layout layout) {
    String title = section.heading().title();
    String place = section.within().map(outer -> outer.heading().title()).orElse(entry.title());
    context
        .at(section.heading().span())
        .subject(title)
        .message(
            "'%s' should have no section '%s'; there may be %s"
                .formatted(place, title, known(layout)))
        .report();
  }

  /** What makes headings sections there: titles and classes. */
  private static String known(Layout layout) {
    List<String> titles = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    for (SectionSpec spec : layout.sections()) {
      if (spec.className().isPresent()) {
        classes.add("'." + spec.className().get() + "'");
      } else {
        titles.add(
            "'" + (spec.titles().isEmpty() ? spec.name() : spec.titles().get(0).title()) + "'");
      }
    }
    if (!classes.isEmpty()) {
      titles.add("a heading with the class " + either(classes));
    }
    return titles.isEmpty() ? "none" : either(titles);
  }

  private static String either(List<String> all) {
    int last = all.size() - 1;
    return last == 0
        ? all.get(0)
        : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
  }
}
