package dev.entrylint.rules.reference;

import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution.Found;
import dev.entrylint.model.Generated;
import dev.entrylint.model.Heading;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A link to an id that a heading has only because others of its title come before it. */
public final class NumberedAnchor implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "numbered-anchor",
              "reference",
              "A link names an id such as 'usage-1', which moves when headings move",
              Severity.WARNING)
          .reaching(Reach.LINKS);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Link link : context.corpus().links().of(context.document())) {
      if (link.resolution() instanceof Found found
          && found.definition().isPresent()
          && found.definition().get().isNumbered()
          && !isMadeByTool(link)) {
        report(context, link, found.definition().get());
      }
    }
  }

  /** Whether it stands in a table of contents that is made anew when headings move. */
  private static boolean isMadeByTool(Link link) {
    for (Generated each : link.document().generated()) {
      if (each.kind() == Generated.Kind.CONTENTS && each.holds(link.reference().span())) {
        return true;
      }
    }
    return false;
  }

  private static void report(RuleContext context, Link link, Definition definition) {
    Heading heading = definition.document().headings().get(definition.anchor().heading());
    context
        .at(link.reference().place())
        .subject(link.reference().target())
        .message(
            "'#%s' is another heading as soon as a '%s' before it comes or goes; give the one that is meant a title or an id of its own"
                .formatted(definition.id(), heading.title()))
        .related(definition.document(), heading.span(), "it leads here today")
        .summary("{subject} is linked {count} times in {files} files and moves when headings move")
        .report();
  }
}
