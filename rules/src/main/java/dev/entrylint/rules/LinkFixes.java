package dev.entrylint.rules;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.link.Resolution.Found;
import dev.entrylint.corpus.link.Resolution.Misspelled;
import dev.entrylint.corpus.link.Resolution.OtherFile;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.relink.Relink;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.RuleContext;
import java.util.List;
import java.util.Optional;

/**
 * Fixes that give a link another target. What rules may say of a link once it leads somewhere
 * decides how safe one is: a safe fix brings no other finding.
 */
public final class LinkFixes {

  private LinkFixes() {}

  /** What gives {@code link}, which is one of the document asked about, another target. */
  public static Relink of(RuleContext context, Link link) {
    return new Relink(context.corpus(), link, context.text(context.document()));
  }

  /**
   * Spells a target right, path and fragment; nothing if another fault comes to light by that. That
   * is safe: rules take the link for one that leads there already.
   */
  public static List<Fix> respelled(RuleContext context, Link link, Misspelled misspelled) {
    Resolution meant = misspelled.meant();
    Relink relink = of(context, link);
    Optional<TextEdit> edit = Optional.empty();
    if (meant instanceof OtherFile file) {
      edit = as(relink, misspelled).or(() -> relink.to(file.path(), Relink.same(file)));
    } else if (meant.found().isPresent() && !isNumbered(meant.found().get())) {
      Found found = meant.found().get();
      edit =
          as(relink, misspelled)
              .or(() -> relink.to(found.document().path(), Relink.same(found)))
              .or(() -> found.definition().flatMap(relink::to));
    }
    String right = misspelled.right();
    return edit.stream().map(each -> Fix.safe("change to '" + right + "'", each)).toList();
  }

  /** The target with the right letters, and otherwise as it is. */
  private static Optional<TextEdit> as(Relink relink, Misspelled misspelled) {
    String right = misspelled.right();
    return right.startsWith("#")
        ? relink.fragment(right.substring(1), Relink.same(misspelled.meant()))
        : relink.path(right, Relink.same(misspelled.meant()));
  }

  /** Whether a link to it is a finding of its own. */
  public static boolean isNumbered(Found found) {
    return found.definition().filter(Definition::isNumbered).isPresent();
  }

  /**
   * Whether a link at {@code span} of the document asked about says more than that it leads
   * somewhere: in a list by which an entry states a relation, or in an index with an order, rules
   * ask more of one that does.
   */
  public static boolean isStatement(RuleContext context, Span span) {
    Document document = context.document();
    for (RelationList list : context.corpus().relations().lists(document)) {
      Optional<Section> section = list.section();
      if (section.isPresent() && section.get().span().contains(span)) {
        return true;
      }
      for (Link item : list.items()) {
        if (item.reference().span().equals(span)) {
          return true;
        }
      }
    }
    return Corpus.of(context.corpus()).conventions().indexes().stream()
        .anyMatch(
            index ->
                (index.letters() || index.sorting().isPresent()) && index.isAt(document.path()));
  }

  /** A safe fix, or an unsafe one where the link is a statement or leads to a number. */
  public static Fix mended(
      RuleContext context, Link link, Optional<Definition> to, String title, TextEdit edit) {
    boolean asksMore =
        to.filter(Definition::isNumbered).isPresent()
            || isStatement(context, link.reference().span());
    return asksMore ? Fix.unsafe(title, edit) : Fix.safe(title, edit);
  }
}
