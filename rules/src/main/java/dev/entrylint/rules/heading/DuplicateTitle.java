package dev.entrylint.rules.heading;

import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A title that a sibling heading, or another entry, has as well. */
public final class DuplicateTitle implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "duplicate-title",
              "heading",
              "Two headings side by side, or two entries, have the same title",
              Severity.WARNING)
          .counted("duplicate title", "duplicate titles");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    Set<Integer> exempt = headingsOfOtherChecks(context.entries());
    List<Map<String, Heading>> levels = new ArrayList<>();
    for (Heading heading : context.document().headings()) {
      if (!heading.nested() && heading.hasText()) {
        Optional<Heading> first = first(levels, heading);
        if (first.isPresent()
            && !exempt.contains(heading.span().start())
            && !claimOneId(heading, first.get())) {
          report(context, heading, context.document(), first.get().span());
        }
      }
    }
    context.entries().forEach(entry -> checkEntry(context, entry));
  }

  /**
   * An entry is compared with all others below; how often a declared section may stand in an entry
   * is for its kind to say.
   */
  private static Set<Integer> headingsOfOtherChecks(List<Entry> entries) {
    Set<Integer> starts = new HashSet<>();
    for (Entry entry : entries) {
      entry.heading().ifPresent(heading -> starts.add(heading.span().start()));
      for (Section section : entry.sections()) {
        if (section.isDeclared()) {
          starts.add(section.heading().span().start());
        }
      }
    }
    return starts;
  }

  /** The first heading of this title under the same parent; {@code levels} holds those so far. */
  private static Optional<Heading> first(List<Map<String, Heading>> levels, Heading heading) {
    while (levels.size() > heading.level()) {
      levels.remove(levels.size() - 1);
    }
    while (levels.size() < heading.level()) {
      levels.add(new HashMap<>());
    }
    Map<String, Heading> siblings = levels.get(heading.level() - 1);
    return Optional.ofNullable(siblings.putIfAbsent(heading.title(), heading));
  }

  private static boolean claimOneId(Heading heading, Heading first) {
    Optional<String> id = heading.attributes().id();
    return id.isPresent() && id.equals(first.attributes().id());
  }

  private static void checkEntry(RuleContext context, Entry entry) {
    CorpusView corpus = context.corpus();
    Optional<Entry> first = corpus.entries().titled(entry.title());
    if (entry.heading().isPresent()
        && first.isPresent()
        && !corpus.entries().sameId(entry, first.get())) {
      report(context, entry.heading().get(), first.get().document(), first.get().place());
    }
  }

  private static void report(RuleContext context, Heading heading, Document other, Span place) {
    context
        .at(heading.span())
        .subject(heading.title())
        .message("'%s' is the title of another heading as well".formatted(heading.title()))
        .related(other, place, "it stands here first")
        .report();
  }
}
