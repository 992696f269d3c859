package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation.Form;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.ItemPlaces;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.frontmatter.FrontMatterEdits;
import dev.entrylint.model.Document;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import dev.entrylint.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A list of a relation in front matter: one value or several.
 *
 * @param links those that its values are, in order; empty for one that is none
 */
record FieldList(
    ItemPlaces places, RelationList list, FrontMatterEdits edits, List<Optional<Link>> links)
    implements WrittenList {

  /** What is a text to all formats of front matter, between quotes and without. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?!(?i:true|false|yes|no|on|off|null|y|n)$)\\p{L}[\\p{L}\\p{N} _./-]*(?<! )");

  static Optional<FieldList> of(RuleContext context, RelationList list) {
    Document document = list.entry().document();
    Optional<Meta> value =
        context
            .corpus()
            .frontMatter(document)
            .fields()
            .map(fields -> fields.fields().get(list.name()))
            .map(Meta.Field::value);
    boolean parted =
        RelationConventions.of(list).form().filter(Form.Separated.class::isInstance).isPresent();
    if (value.isEmpty() || parted || value.get() instanceof Meta.Fields) {
      return Optional.empty();
    }
    List<Optional<Link>> links = new ArrayList<>();
    for (Meta item : values(value.get())) {
      links.add(
          list.items().stream()
              .filter(each -> item.span().contains(each.reference().span()))
              .findFirst());
    }
    String text = context.text(document, new Span(0, document.lines().length()));
    FrontMatterEdits edits = FrontMatterEdits.of(document, text, Optional.empty());
    return Optional.of(
        new FieldList(WrittenList.places(context, list), list, edits, List.copyOf(links)));
  }

  private static List<Meta> values(Meta value) {
    if (value instanceof Meta.Items items) {
      return items.items();
    }
    return value instanceof Meta.Nothing ? List.of() : List.of(value);
  }

  private int indexOf(Link item) {
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).isPresent()
          && links.get(i).get().reference().span().equals(item.reference().span())) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public Optional<Edit> remove(Link item) {
    int index = indexOf(item);
    return index < 0 || links.size() == 1
        ? Optional.empty()
        : edits.remove(list.name(), index).map(edit -> edit);
  }

  @Override
  public Optional<Edit> add(NewItem item, String separator) {
    int index = places.index(links, item.key());
    return edits.add(list.name(), index, item.content()).map(edit -> edit);
  }

  @Override
  public List<Edit> replace(Link item, NewItem other) {
    Span span = item.reference().span();
    boolean literal = span.length() == item.reference().text().length();
    return indexOf(item) >= 0 && literal && PLAIN.matcher(other.content()).matches()
        ? List.of(new TextEdit(list.entry().document().path(), span, other.content()))
        : List.of();
  }

  @Override
  public boolean isBare(Link item) {
    return true;
  }
}
