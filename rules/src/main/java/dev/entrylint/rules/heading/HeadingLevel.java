package dev.entrylint.rules.heading;

import dev.entrylint.convention.SectionSpec;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.heading.HeadingEdits;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entry, or a section known by its class, whose heading is of another level than asked for. */
public final class HeadingLevel implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "heading-level",
              "heading",
              "The heading of an entry or a section is not of the level that its kind asks for",
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
      int deeper = deeper(entry);
      if (deeper != 0) {
        Heading heading = entry.heading().orElseThrow();
        report(context, heading, entry.title(), heading.level() - deeper)
            .fixes(later -> fixes(later, entry, deeper))
            .report();
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
        report(context, heading, spec.name(), wanted)
            .fixes(later -> fixes(later, section, wanted))
            .report();
      }
    }
  }

  /** All that is in the entry moves with it. */
  private static List<Fix> fixes(RuleContext context, Entry entry, int deeper) {
    Map<Heading, Integer> levels = new LinkedHashMap<>();
    Heading own = entry.heading().orElseThrow();
    levels.put(own, own.level() - deeper);
    entry.sections().forEach(each -> levels.put(each.heading(), each.heading().level() - deeper));
    return fix(context, levels);
  }

  private static List<Fix> fixes(RuleContext context, Section section, int wanted) {
    return fix(context, Map.of(section.heading(), wanted));
  }

  private static List<Fix> fix(RuleContext context, Map<Heading, Integer> levels) {
    Document document = context.document();
    String text = context.text(document);
    List<Edit> edits = new ArrayList<>();
    for (Map.Entry<Heading, Integer> each : levels.entrySet()) {
      List<TextEdit> made = HeadingEdits.level(document, text, each.getKey(), each.getValue());
      if (made.isEmpty()) {
        return List.of();
      }
      edits.addAll(made);
    }
    return List.of(new Fix("change the level", Fix.Safety.UNSAFE, edits));
  }

  private static Report report(RuleContext context, Heading heading, String subject, int wanted) {
    return context
        .at(heading.span())
        .subject(subject)
        .message(
            "the heading '%s' should be of level %s, '%s'; it is of level %s"
                .formatted(heading.title(), wanted, "#".repeat(wanted), heading.level()));
  }
}
