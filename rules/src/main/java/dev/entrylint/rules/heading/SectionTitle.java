package dev.entrylint.rules.heading;

import dev.entrylint.convention.SectionSpec;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.link.NewLink;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.HeadingLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section whose title is none of those that its kind agreed upon. */
public final class SectionTitle implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "section-title",
              "heading",
              "A section does not have its agreed title",
              Severity.WARNING)
          .fixes(Fix.Safety.UNSAFE)
          .reaching(Reach.DOCUMENT);

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
        .fixes(later -> fixes(later, section, meant, isClear(spec, locale)))
        .report();
  }

  /** Whether the first of several titles is the preferred one, and not that of a language. */
  private static boolean isClear(SectionSpec spec, Optional<String> locale) {
    return locale.isPresent() || spec.titles().stream().allMatch(each -> each.locale().isEmpty());
  }

  private static List<Fix> fixes(
      RuleContext context, Section section, List<String> meant, boolean clear) {
    Heading heading = section.heading();
    boolean ownId = heading.attributes().id().isPresent();
    if (!ownId && new HeadingLinks(context).leadTo(heading)) {
      return List.of();
    }
    String written = heading.titleSpan().of(context.text(new Span(0, heading.span().end())));
    boolean plain = NewLink.escaped(heading.title()).equals(written);
    List<Fix> fixes = new ArrayList<>();
    for (String title : meant) {
      boolean safe = ownId && plain && section.isCalled(title);
      String right = NewLink.escaped(title);
      Fix fix =
          new Fix(
              "call it '" + title + "'",
              safe ? Fix.Safety.SAFE : Fix.Safety.UNSAFE,
              List.of(new TextEdit(context.document().path(), heading.titleSpan(), right)));
      fixes.add(fixes.isEmpty() || !clear ? fix : fix.asAlternative());
    }
    return fixes;
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
