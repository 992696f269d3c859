package dev.entrylint.rules.heading;

import dev.entrylint.convention.SectionSpec;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.model.Heading;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** An entry, or a section known by its class, whose heading is of another level than asked for. */
public final class HeadingLevel implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "heading-level",
          "heading",
          "The heading of an entry or a section is not of the level that its kind asks for",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      int deeper = deeper(entry);
      if (deeper != 0) {
        Heading heading = entry.heading().orElseThrow();
        report(context, heading, entry.title(), heading.level() - deeper);
      }
      for (Section section : entry.sections()) {
        EntryConventions.spec(section).ifPresent(spec -> check(context, section, spec, deeper));
      }
    }
  }

  /** By how many levels the entry sits deeper than its kind asks for. */
  private static int deeper(Entry entry) {
    return EntryConventions.kind(entry).level().isPresent() && entry.heading().isPresent()
        ? entry.heading().get().level() - EntryConventions.kind(entry).level().getAsInt()
        : 0;
  }

  /**
   * Sections that sit below an entry as they should are right, wherever that one sits, and so is
   * what is a part of another of the same sort.
   */
  private static void check(RuleContext context, Section section, SectionSpec spec, int deeper) {
    Heading heading = section.heading();
    boolean part = section.within().map(outer -> EntryConventions.is(outer, spec)).orElse(false);
    if (spec.className().isPresent() && spec.level().isPresent() && heading.hasText() && !part) {
      int wanted = spec.level().getAsInt();
      if (heading.level() != wanted && heading.level() != wanted + deeper) {
        report(context, heading, spec.name(), wanted);
      }
    }
  }

  private static void report(RuleContext context, Heading heading, String subject, int wanted) {
    context
        .at(heading.span())
        .subject(subject)
        .message(
            "the heading '%s' should be of level %s, '%s'; it is of level %s"
                .formatted(heading.title(), wanted, "#".repeat(wanted), heading.level()))
        .report();
  }
}
