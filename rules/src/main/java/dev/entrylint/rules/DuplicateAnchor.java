package dev.entrylint.rules;

import dev.entrylint.corpus.Definition;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** An id that something before it in the same text has already. */
public final class DuplicateAnchor implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "duplicate-anchor", "An id is defined more than once in one text", Severity.ERROR);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Definition definition : context.corpus().definitions(context.document())) {
      Definition first = context.corpus().first(definition);
      if (first != definition && isFault(context, definition)) {
        String id = "#" + definition.id();
        context
            .at(definition.anchor().span())
            .subject(id)
            .message("'%s' is defined already; links to it do not lead here".formatted(id))
            .related(first.document(), first.anchor().span(), "first defined here")
            .report();
      }
    }
  }

  private static boolean isFault(RuleContext context, Definition repeated) {
    return switch (repeated.anchor().kind()) {
      case FOOTNOTE -> false; // numbered by the renderer, whatever its label
      case CONTENTS -> false; // a text has but one table of contents
      case TEXT -> false; // nobody wrote the id, and often it is written out as well
      case DERIVED -> !context.corpus().namesHeadingsByTitle(); // [[#Above#Title]] tells them apart
      case EXPLICIT, ATTRIBUTE, HTML, BLOCK -> true;
    };
  }
}
