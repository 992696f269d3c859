package dev.entrylint.rules.section;

import dev.entrylint.base.NearMiss;
import dev.entrylint.convention.SectionSpec;
import dev.entrylint.convention.Wording;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Arrangement;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.NewSection;
import java.util.List;
import java.util.Optional;

/** An entry without a section that its kind requires, or with too few of one. */
public final class MissingSection implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "missing-section",
              "section",
              "An entry lacks a section that its kind requires",
              Severity.ERROR)
          .counted("missing section", "missing sections")
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
    Report report =
        context
            .at(arrangement.place())
            .subject(spec.name())
            .message(message(context, arrangement, spec, count));
    Optional<Section> near = count == 0 ? near(context, arrangement, spec) : Optional.empty();
    if (near.isPresent()) {
      report.related(context.document(), near.get().heading().span(), describe(near.get()));
    } else {
      report.summary(
          "the section '{subject}', a heading "
              + sign(spec, patterns(context, spec))
              + ", is missing {count} times in {files} files");
      report.fixes(later -> fixes(later, arrangement, spec));
    }
    report.report();
  }

  private static List<Fix> fixes(RuleContext context, Arrangement arrangement, SectionSpec spec) {
    return new NewSection(context, arrangement, spec)
        .with("").stream()
            .map(edit -> Fix.unsafe("add the heading of '" + spec.name() + "'", edit))
            .toList();
  }

  private static String describe(Section near) {
    String title = near.heading().title();
    return near.within().isPresent()
        ? "'" + title + "' is here, but within '" + near.within().get().heading().title() + "'"
        : "'" + title + "' comes near";
  }

  /** A heading that is no section, and may be meant to be this one. */
  private static Optional<Section> near(
      RuleContext context, Arrangement arrangement, SectionSpec spec) {
    List<String> wanted = titles(context, arrangement.entry(), spec);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    return arrangement.sections().stream()
        .filter(section -> !section.isDeclared())
        .filter(section -> NearMiss.nearest(section.heading().title(), wanted).isPresent())
        .findFirst();
  }

  private static String message(
      RuleContext context, Arrangement arrangement, SectionSpec spec, int count) {
    if (count == 0) {
      return "'%s' lacks the section '%s': a heading %s"
          .formatted(
              arrangement.title(),
              spec.name(),
              sign(spec, titles(context, arrangement.entry(), spec)));
    }
    return "'%s' has only %s of at least %s sections '%s'"
        .formatted(arrangement.title(), count, spec.min(), spec.name());
  }

  private static String sign(SectionSpec spec, List<String> titles) {
    if (spec.className().isPresent()) {
      return "with the class '." + spec.className().get() + "'";
    }
    if (!titles.isEmpty()) {
      return "titled '" + String.join("' or '", titles) + "'";
    }
    return spec.pattern().isPresent()
        ? "whose title fits '" + spec.pattern().get() + "'"
        : "of level " + spec.level().orElseThrow();
  }

  /** The agreed titles of {@code entry}. */
  private static List<String> titles(RuleContext context, Entry entry, SectionSpec spec) {
    return wordings(context, spec).stream()
        .map(Wording::title)
        .map(
            title ->
                EntryConventions.hasName(entry, title)
                    ? EntryConventions.name(entry, title)
                    : title.toString())
        .toList();
  }

  /** The same for any entry, with the fields that they are written with. */
  private static List<String> patterns(RuleContext context, SectionSpec spec) {
    return wordings(context, spec).stream().map(wording -> wording.title().toString()).toList();
  }

  /** Those in the document's locale, or all if it has none of its own. */
  private static List<Wording> wordings(RuleContext context, SectionSpec spec) {
    Optional<String> locale =
        Corpus.of(context.corpus()).conventions().locale(context.document().path());
    List<Wording> here = spec.titles().stream().filter(wording -> wording.holdsIn(locale)).toList();
    return here.isEmpty() ? spec.titles() : here;
  }
}
