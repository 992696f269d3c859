package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.convention.Relation.Form;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.list.ListItem;
import dev.entrylint.edit.list.MarkdownList;
import dev.entrylint.edit.list.Stretch;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a list is written that is not there yet.
 *
 * @param marker what stands before each item
 * @param separator what stands between two
 * @param closing what stands behind the last
 */
record ListStyle(String marker, String separator, String closing) {

  private static final ListStyle BULLETS = new ListStyle("- ", "\n", "");

  /**
   * As {@code model} is written; without one, or if it is too short to show that, as is agreed of
   * {@code relation}, or as its first list of several items is written.
   */
  static ListStyle of(RuleContext context, Relation relation, Optional<SectionList> model) {
    if (model.isPresent() && model.get().links().size() > 1) {
      return like(model.get());
    }
    if (relation.form().isPresent() && relation.form().get() instanceof Form.Separated parted) {
      String closing = parted.closed() ? parted.separator().stripTrailing() : "";
      return new ListStyle("", parted.separator(), closing);
    }
    if (relation.form().isPresent()) {
      return BULLETS;
    }
    Optional<SectionList> other = first(context, relation);
    return other.or(() -> model).map(ListStyle::like).orElse(BULLETS);
  }

  private static Optional<SectionList> first(RuleContext context, Relation relation) {
    for (Document document : context.corpus().documents()) {
      for (RelationList list : context.corpus().relations().lists(document)) {
        if (list.relation().equals(relation.name())
            && list.section().isPresent()
            && list.items().size() > 1) {
          Optional<SectionList> found = SectionList.of(context, list);
          if (found.isPresent() && found.get().links().size() > 1) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static ListStyle like(SectionList model) {
    MarkdownList list = model.written();
    Stretch text = model.text();
    ListItem first = list.items().get(0);
    if (list.hasPoints()) {
      String marker = text.text(new Span(first.marker().start(), first.content().start()));
      return list.form() == MarkdownList.Form.BULLETS
          ? new ListStyle(marker, list.isLoose(text) ? "\n\n" : "\n", "")
          : BULLETS;
    }
    ListItem last = list.items().get(list.items().size() - 1);
    String gap = list.items().size() > 1 ? text.text(first.separator()) : ", ";
    String closing = text.text(last.separator()).stripTrailing();
    return new ListStyle("", gap.replace("\r\n", "\n").replace('\r', '\n'), closing);
  }

  /** A list of {@code items}, with {@code \n} between its lines. */
  String list(List<String> items) {
    List<String> marked = new ArrayList<>(items.size());
    items.forEach(item -> marked.add(marker + item));
    return String.join(separator, marked) + closing;
  }
}
