package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation.Form;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.ItemLinks;
import dev.entrylint.corpus.relation.ItemPlaces;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.entry.NewItem;
import dev.entrylint.edit.frontmatter.FrontMatterEdits;
import dev.entrylint.edit.frontmatter.FrontMatterField;
import dev.entrylint.edit.frontmatter.FrontMatterLayout;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A list of a relation in front matter: one value or several, or one text with several items.
 *
 * @param separator what stands between the items of one text
 * @param items where the items stand, as edits name them
 * @param links those that the items are; empty for one that is none
 */
record FieldList(
    ItemPlaces places,
    RelationList list,
    String text,
    FrontMatterField field,
    Optional<String> separator,
    List<Span> items,
    List<Optional<Link>> links)
    implements WrittenList {

  /** What begins a comment behind an item. */
  private static final Pattern COMMENT = Pattern.compile("[ \\t]*,?[ \\t]+#");

  static Optional<FieldList> of(RuleContext context, RelationList list) {
    Document document = list.entry().document();
    String text = context.text(document);
    Optional<FrontMatterField> field =
        FrontMatterLayout.of(document, text).flatMap(layout -> layout.field(list.name()));
    Optional<String> separator =
        RelationConventions.of(list)
            .form()
            .filter(Form.Separated.class::isInstance)
            .map(form -> ((Form.Separated) form).separator());
    Optional<List<Span>> items =
        field.flatMap(each -> separator.isEmpty() ? each.itemSpans() : each.parts(separator.get()));
    if (items.isEmpty()) {
      return Optional.empty();
    }
    List<Optional<Link>> links = ItemLinks.firstIn(items.get(), list.items());
    long count = links.stream().filter(Optional::isPresent).count();
    // A list in a list, or a link by name without quotes, is not a value for each item.
    return count < list.items().size()
        ? Optional.empty()
        : Optional.of(
            new FieldList(
                WrittenList.places(context, list),
                list,
                text,
                field.get(),
                separator,
                items.get(),
                links));
  }

  private static boolean isIn(Span span, Link item) {
    return span.contains(item.reference().span());
  }

  @Override
  public int indexOf(Link item) {
    for (int i = 0; i < items.size(); i++) {
      if (isIn(items.get(i), item)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public Edit removal(int index) {
    return new ListEdit.Remove(path(), field.span(), items.get(index), separator);
  }

  @Override
  public Edit move(int from, int to) {
    return new ListEdit.Move(path(), field.span(), items.get(from), to, separator);
  }

  @Override
  public Edit insert(int index, String content, String usual, String rank) {
    return new ListEdit.Add(path(), field.span(), index, content, separator, rank);
  }

  @Override
  public List<Edit> rewrite(Link item, NewItem other) {
    if (separator.isPresent()) {
      int index = indexOf(item);
      return List.of(removal(index), insert(index, other.content(), "", places.rank(other.key())));
    }
    return FrontMatterEdits.of(list.entry().document(), text, Optional.empty())
        .replace(item.reference().span(), other.content())
        .map(edit -> List.<Edit>of(edit))
        .orElse(List.of());
  }

  @Override
  public String content(int index) {
    return text.substring(items.get(index).start(), items.get(index).end());
  }

  @Override
  public boolean isBare(Link item) {
    int end = items.get(indexOf(item)).end();
    return separator.isPresent() || !COMMENT.matcher(text).region(end, text.length()).lookingAt();
  }

  private String path() {
    return list.entry().document().path();
  }
}
