package dev.entrylint.rules.reference;

import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** An id that something before it in the same text has already. */
public final class DuplicateAnchor implements Rule {

  /** What stands between a tag and the heading below it is not longer. */
  private static final int MOST_BETWEEN = 100;

  private static final RuleMeta META =
      RuleMeta.of(
              "duplicate-anchor",
              "reference",
              "An id is defined more than once in one text",
              Severity.ERROR)
          .counted("id defined twice", "ids defined twice");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Definition definition : context.corpus().anchors().of(context.document())) {
      Definition first = context.corpus().anchors().first(definition);
      if (!first.isSame(definition) && isFault(context, first, definition)) {
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

  private static boolean isFault(RuleContext context, Definition first, Definition repeated) {
    return switch (repeated.anchor().kind()) {
      case FOOTNOTE -> false; // numbered by the renderer, whatever its label
      case CONTENTS -> false; // a text has but one table of contents
      case TEXT -> false; // nobody wrote the id, and often it is written out as well
      case DERIVED ->
          // [[#Above#Title]] tells them apart
          !context.corpus().links().nameHeadingsByTitle(context.document())
              && !isRightAbove(context, first, repeated);
      case HTML -> !isInHeading(context, repeated, first);
      case EXPLICIT, ATTRIBUTE, CODE, BLOCK -> true;
    };
  }

  /** Whether {@code tag} stands in a heading that has the same id, so that it leads there, too. */
  private static boolean isInHeading(RuleContext context, Definition tag, Definition first) {
    return first.document() == context.document()
        && first.anchor().kind() == Anchor.Kind.DERIVED
        && title(context, first).contains(tag.anchor().span());
  }

  /** Whether {@code tag} stands right above a heading that has the same id. */
  private static boolean isRightAbove(RuleContext context, Definition tag, Definition heading) {
    int from = tag.anchor().span().end();
    int to = title(context, heading).start();
    return tag.document() == context.document()
        && tag.anchor().kind() == Anchor.Kind.HTML
        && from < to
        && to - from < MOST_BETWEEN
        && holdsNothing(context.text(new Span(from, to)));
  }

  private static Span title(RuleContext context, Definition heading) {
    return context.document().headings().get(heading.anchor().heading()).span();
  }

  /** Whether behind the rest of a tag there are but end tags and blank lines. */
  private static boolean holdsNothing(String text) {
    int at = text.indexOf('>') + 1;
    while (at > 0 && at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("</", at)) {
        at = text.indexOf('>', at) + 1;
      } else {
        return false;
      }
    }
    return at > 0;
  }
}
