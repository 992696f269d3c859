package dev.entrylint.rules.reference;

import dev.entrylint.corpus.link.Link;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;

/** A link by name that fits more than one document. */
public final class AmbiguousWikiLink implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "ambiguous-wiki-link",
              "reference",
              "A link by name fits several documents",
              Severity.WARNING)
          .counted("ambiguous link", "ambiguous links");

  /** How many of the others are shown: no reader looks through more. */
  private static final int MOST_NAMED = 20;

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Link link : context.corpus().links().of(context.document())) {
      List<Document> namesakes = context.corpus().links().namesakes(link);
      if (namesakes.size() > 1) {
        report(context, link, namesakes);
      }
    }
  }

  private static void report(RuleContext context, Link link, List<Document> namesakes) {
    String target = link.reference().target();
    Report report =
        context
            .at(link.reference().place())
            .subject(target)
            .message(
                "'%s' fits %s documents, and '%s' is taken; write more of the path"
                    .formatted(target, namesakes.size(), namesakes.get(0).path()))
            .summary("{subject} is linked {count} times in {files} files and fits several");
    for (Document other : namesakes.subList(1, Math.min(namesakes.size(), MOST_NAMED + 1))) {
      report.related(
          other,
          other.headings().isEmpty() ? Span.at(0) : other.headings().get(0).span(),
          "this may be meant as well");
    }
    report.report();
  }
}
