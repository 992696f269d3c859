package dev.entrylint.rules.section;

import dev.entrylint.base.LongestIncreasingSubsequence;
import dev.entrylint.convention.Layout;
import dev.entrylint.convention.SectionSpec;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section that is not where its kind wants it: out of order, or not the last. */
public final class MisplacedSection implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "misplaced-section",
              "section",
              "A section is out of the order of its kind, or should close its entry and does not",
              Severity.WARNING)
          .counted("misplaced section", "misplaced sections")
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
          if (spec.last()) {
            checkLast(context, arrangement, spec);
          }
        }
        if (!arrangement.layout().order().isEmpty()) {
          checkOrder(context, arrangement);
        }
      }
    }
  }

  /** Where the section stands more than once, the last of them is the one that should close. */
  private static void checkLast(RuleContext context, Arrangement arrangement, SectionSpec spec) {
    Optional<Section> closing = Optional.empty();
    Optional<Section> follower = Optional.empty();
    for (Section section : arrangement.sections()) {
      if (EntryConventions.is(section, spec)) {
        closing = Optional.of(section);
        follower = Optional.empty();
      } else if (follower.isEmpty()
          && closing.isPresent()
          && section.span().start() >= closing.get().span().end()) {
        follower = Optional.of(section);
      }
    }
    if (follower.isPresent()) {
      String name = closing.orElseThrow().name();
      String message =
          "the section '%s' should be the last of '%s'".formatted(name, arrangement.title());
      Section last = closing.get();
      report(context, last, message, follower.get(), "'%s' comes after it")
          .fixes(later -> toTheEnd(later, arrangement, last))
          .report();
    }
  }

  /**
   * Reports as few sections as would have to move. One that should be the last is left to that
   * check, so that one fault is one finding.
   */
  private static void checkOrder(RuleContext context, Arrangement arrangement) {
    List<String> order = arrangement.layout().order();
    List<Section> sections = new ArrayList<>();
    List<Integer> ranks = new ArrayList<>();
    for (Section section : arrangement.sections()) {
      Optional<SectionSpec> spec = EntryConventions.spec(section);
      boolean ranked = spec.isPresent() && !spec.get().last();
      int rank = ranked ? order.indexOf(spec.get().name()) : -1;
      if (rank >= 0 && isDeclared(arrangement.layout(), spec.get())) {
        sections.add(section);
        ranks.add(rank);
      }
    }
    List<Integer> inPlace = LongestIncreasingSubsequence.of(ranks, Integer::compare);
    int next = 0;
    for (int i = 0; i < sections.size(); i++) {
      if (next < inPlace.size() && inPlace.get(next) == i) {
        next++;
      } else {
        reportOrder(context, arrangement.entry(), sections, ranks, inPlace, i);
      }
    }
  }

  private static boolean isDeclared(Layout layout, SectionSpec spec) {
    for (SectionSpec each : layout.sections()) {
      if (each == spec) {
        return true;
      }
    }
    return false;
  }

  /**
   * Names the first section in place that the misplaced one should precede, or the last before it.
   */
  private static void reportOrder(
      RuleContext context,
      Entry entry,
      List<Section> sections,
      List<Integer> ranks,
      List<Integer> inPlace,
      int misplaced) {
    int before = -1;
    int after = -1;
    for (int i : inPlace) {
      // That it stands beside another of its name says nothing of where it belongs.
      int order = Integer.compare(ranks.get(i), ranks.get(misplaced));
      if (order < 0) {
        before = i;
      } else if (order > 0 && after < 0) {
        after = i;
      }
    }
    boolean late = after >= 0 && after < misplaced;
    Section section = sections.get(misplaced);
    Section other = sections.get(late ? after : before);
    String message =
        "the section '%s' should come %s '%s'"
            .formatted(section.name(), late ? "before" : "after", other.name());
    report(context, section, message, other, "'%s' stands here")
        .fixes(later -> move(later, entry, section, other, late))
        .report();
  }

  private static List<Fix> move(
      RuleContext context, Entry entry, Section section, Section other, boolean before) {
    if (!section.within().equals(other.within())) {
      return List.of();
    }
    SectionText text = SectionText.of(context, entry);
    int place = before ? other.heading().span().start() : text.span(other).end();
    String title = "move it " + (before ? "before '" : "behind '") + other.name() + "'";
    return List.of(new Fix(title, Fix.Safety.UNSAFE, text.move(section, place)));
  }

  private static List<Fix> toTheEnd(RuleContext context, Arrangement arrangement, Section section) {
    SectionText text = SectionText.of(context, arrangement.entry());
    List<Section> sections = arrangement.sections();
    Section last = sections.get(sections.size() - 1);
    while (last.within().isPresent() && !last.within().equals(section.within())) {
      last = last.within().get();
    }
    return last.within().equals(section.within()) && !last.equals(section)
        ? List.of(
            new Fix(
                "move it to the end", Fix.Safety.UNSAFE, text.move(section, text.span(last).end())))
        : List.of();
  }

  private static Report report(
      RuleContext context, Section section, String message, Section other, String there) {
    return context
        .at(section.heading().span())
        .subject(section.name())
        .message(message)
        .related(
            context.document(), other.heading().span(), there.formatted(other.heading().title()));
  }
}
