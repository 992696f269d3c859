package dev.entrylint.rules.heading;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.edit.heading.HeadingEdits;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;

/** An entry whose kind says what ids look like, and whose heading writes none. */
public final class MissingHeadingId implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "missing-heading-id",
              "heading",
              "The heading of an entry has no id of its own although its kind asks for one",
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
      if (!EntryConventions.kind(entry).ids().isEmpty() && entry.heading().isPresent()) {
        Heading heading = entry.heading().get();
        if (heading.attributes().id().isEmpty()) {
          context
              .at(heading.span())
              .subject(entry.title())
              .message(
                  "the heading '%s' should have the id '#%s'"
                      .formatted(
                          entry.title(),
                          EntryConventions.name(entry, EntryConventions.kind(entry).ids().get(0))))
              .fixes(later -> fixes(later, entry, heading))
              .report();
        }
      }
    }
  }

  /** The id that it has today, so that links to it stay right. */
  private static List<Fix> fixes(RuleContext context, Entry entry, Heading heading) {
    if (hasNamesake(context, heading)) {
      return List.of();
    }
    Document document = context.document();
    String text = context.text(document);
    boolean agreed =
        EntryConventions.kind(entry).ids().stream()
            .map(pattern -> EntryConventions.name(entry, pattern))
            .anyMatch(entry.id()::equals);
    Fix.Safety safety = agreed ? Fix.Safety.SAFE : Fix.Safety.UNSAFE;
    return HeadingEdits.id(
            document, text, heading, entry.id(), Corpus.of(context.corpus()).writing(document))
        .stream()
        .map(edit -> new Fix("write '#" + entry.id() + "'", safety, List.of(edit)))
        .toList();
  }

  /** Whether another heading has the title, of whose ids one might get another number. */
  private static boolean hasNamesake(RuleContext context, Heading heading) {
    List<Document> documents =
        context.corpus().anchors().areShared()
            ? context.corpus().documents()
            : List.of(context.document());
    for (Document document : documents) {
      for (Heading other : document.headings()) {
        boolean same = document == context.document() && other.span().equals(heading.span());
        if (!same && other.title().equalsIgnoreCase(heading.title())) {
          return true;
        }
      }
    }
    return false;
  }
}
