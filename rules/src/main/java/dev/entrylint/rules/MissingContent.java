package dev.entrylint.rules;

import dev.entrylint.corpus.Content;
import dev.entrylint.corpus.Entry;
import dev.entrylint.corpus.Link;
import dev.entrylint.corpus.Section;
import dev.entrylint.model.Block;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Locale;

/** A section without the list, table, code or link that its kind wants in it. */
public final class MissingContent implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "missing-content",
          "A section lacks the list, table, code or link that it should hold",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      for (Section section : entry.sections()) {
        if (section.spec().isPresent() && !section.isEmpty()) {
          for (Content content : section.spec().get().contents()) {
            if (!holds(context, section, content)) {
              report(context, section, content);
            }
          }
        }
      }
    }
  }

  private static void report(RuleContext context, Section section, Content content) {
    String name = content == Content.CODE ? "code" : "a " + content.name().toLowerCase(Locale.ROOT);
    context
        .at(section.heading().span())
        .subject(section.name() + ": " + content.name().toLowerCase(Locale.ROOT))
        .message("the section '%s' should hold %s".formatted(section.heading().title(), name))
        .report();
  }

  private static boolean holds(RuleContext context, Section section, Content content) {
    return content == Content.LINK ? holdsLink(context, section) : holdsBlock(section, content);
  }

  private static boolean holdsLink(RuleContext context, Section section) {
    List<Link> links = context.corpus().links(context.document());
    return links.stream()
        .anyMatch(
            link -> !link.reference().image() && section.span().contains(link.reference().span()));
  }

  /** What is nested in another block cannot be seen; where it may be, nothing is missing. */
  private static boolean holdsBlock(Section section, Content content) {
    for (Block block : section.blocks()) {
      boolean found =
          switch (block.kind()) {
            case QUOTE, LIST, HTML, DIV, DEFINITION_LIST, OTHER -> true;
            case TABLE -> content == Content.TABLE;
            case CODE -> content == Content.CODE;
            default -> false;
          };
      if (found) {
        return true;
      }
    }
    return false;
  }
}
