package dev.entrylint.rules.heading;

import dev.entrylint.convention.SectionSpec;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** A section whose title is none of those that its kind agreed upon. */
public final class SectionTitle implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "section-title", "heading", "A section does not have its agreed title", Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    Optional<String> locale =
        Corpus.of(context.corpus()).conventions().locale(context.document().path());
    for (Entry entry : context.entries()) {
      for (Section section : entry.sections()) {
        if (section.isDeclared()
            && EntryConventions.spec(section).get().hasAgreedTitle()
            && section.heading().hasText()) {
          check(context, entry, section, locale);
        }
      }
    }
  }

  private static void check(
      RuleContext context, Entry entry, Section section, Optional<String> locale) {
    SectionSpec spec = EntryConventions.spec(section).orElseThrow();
    String title = section.heading().title();
    List<String> agreed =
        spec.titles().stream()
            .filter(
                wording ->
                    wording.holdsIn(locale) && EntryConventions.hasName(entry, wording.title()))
            .map(wording -> EntryConventions.name(entry, wording.title()))
            .toList();
    boolean fits =
        spec.className().isPresent() && spec.pattern().map(each -> each.fits(title)).orElse(false);
    boolean open = agreed.isEmpty() && (spec.className().isEmpty() || spec.pattern().isEmpty());
    if (open || fits || agreed.contains(title)) {
      return;
    }
    List<String> meant = meant(section, spec, agreed);
    context
        .at(section.heading().titleSpan())
        .subject(section.name())
        .message("'%s' should %s".formatted(title, right(spec, meant)))
        .summary(
            "the section '{subject}' has another title {count} times in {files} files; it should "
                + right(spec, patterns(spec, locale)))
        .report();
  }

  /** The title that is spelled otherwise here, where that alone shows which section it is. */
  private static List<String> meant(Section section, SectionSpec spec, List<String> agreed) {
    String title = section.heading().title();
    boolean otherSign =
        spec.className().isPresent() || spec.pattern().map(each -> each.fits(title)).orElse(false);
    List<String> respelled = agreed.stream().filter(section::isCalled).toList();
    return otherSign || respelled.isEmpty() ? agreed : respelled;
  }

  private static String right(SectionSpec spec, List<String> agreed) {
    return agreed.isEmpty()
        ? "fit the pattern '" + spec.pattern().orElseThrow() + "'"
        : "read '" + String.join("' or '", agreed) + "'";
  }

  /** The agreed titles of any entry, with the fields that they are written with. */
  private static List<String> patterns(SectionSpec spec, Optional<String> locale) {
    return spec.titles().stream()
        .filter(wording -> wording.holdsIn(locale))
        .map(wording -> wording.title().toString())
        .toList();
  }
}
