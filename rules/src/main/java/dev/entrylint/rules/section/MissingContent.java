package dev.entrylint.rules.section;

import dev.entrylint.convention.Content;
import dev.entrylint.convention.Lead;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.model.Block;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Locale;

/** A section, or an opening text, without the list, table, code or link that belongs in it. */
public final class MissingContent implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "missing-content",
              "section",
              "A section, or the opening text of an entry, lacks the list, table, code or link that it"
                  + " should hold",
              Severity.WARNING)
          .reaching(Reach.LINKS);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      EntryConventions.kind(entry).lead().ifPresent(lead -> check(context, entry, lead));
      for (Section section : entry.sections()) {
        if (section.isDeclared() && !section.isEmpty()) {
          for (Content content : EntryConventions.spec(section).get().contents()) {
            if (!holds(context, section.blocks(), section.span(), content)) {
              String title = "the section '" + section.heading().title() + "'";
              report(context, section.heading().span(), section.name(), title, content);
            }
          }
        }
      }
    }
  }

  private static void check(RuleContext context, Entry entry, Lead lead) {
    List<Block> blocks = entry.lead();
    for (Content content : lead.contents()) {
      if (!blocks.isEmpty() && !holds(context, blocks, around(blocks), content)) {
        String title = "the opening text of '" + entry.title() + "'";
        report(context, entry.place(), "lead", title, content);
      }
    }
  }

  private static Span around(List<Block> blocks) {
    return new Span(blocks.get(0).span().start(), blocks.get(blocks.size() - 1).span().end());
  }

  private static void report(
      RuleContext context, Span place, String name, String title, Content content) {
    String word = content.name().toLowerCase(Locale.ROOT);
    context
        .at(place)
        .subject(name + ": " + word)
        .message("%s should hold %s".formatted(title, content == Content.CODE ? word : "a " + word))
        .report();
  }

  private static boolean holds(
      RuleContext context, List<Block> blocks, Span span, Content content) {
    return content == Content.LINK ? holdsLink(context, span) : holdsBlock(blocks, content);
  }

  private static boolean holdsLink(RuleContext context, Span span) {
    List<Link> links = context.corpus().links().of(context.document());
    return links.stream()
        .anyMatch(link -> !link.reference().image() && span.contains(link.reference().span()));
  }

  /** What is nested in another block cannot be seen; where it may be, nothing is missing. */
  private static boolean holdsBlock(List<Block> blocks, Content content) {
    for (Block block : blocks) {
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
