package dev.entrylint.rules.relation;

import dev.entrylint.corpus.entry.Section;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.ItemLinks;
import dev.entrylint.corpus.relation.ItemPlaces;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.entry.NewItem;
import dev.entrylint.edit.list.ListItem;
import dev.entrylint.edit.list.MarkdownList;
import dev.entrylint.edit.list.Stretch;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.RuleContext;
import java.util.List;
import java.util.Optional;

/**
 * A list of a relation in a section.
 *
 * @param written the only list in the section that has items
 * @param links the first link of each of its items
 */
record SectionList(
    ItemPlaces places,
    RelationList list,
    Stretch text,
    MarkdownList written,
    List<Optional<Link>> links)
    implements WrittenList {

  static Optional<SectionList> of(RuleContext context, RelationList list) {
    Section section = list.section().orElseThrow();
    Document document = section.document();
    Stretch text = Stretch.whole(context.text(document));
    List<Span> items = list.items().stream().map(each -> each.reference().span()).toList();
    Optional<MarkdownList> only = MarkdownList.only(document, text, section.blocks(), items);
    if (only.isEmpty()) {
      return Optional.empty();
    }
    List<Span> contents = only.get().items().stream().map(ListItem::content).toList();
    List<Optional<Link>> links = ItemLinks.firstIn(contents, list.items());
    return Optional.of(
        new SectionList(WrittenList.places(context, list), list, text, only.get(), links));
  }

  private static boolean isIn(Span span, Link item) {
    return span.contains(item.reference().span());
  }

  @Override
  public int indexOf(Link link) {
    for (int i = 0; i < links.size(); i++) {
      Span content = written.items().get(i).content();
      if (isIn(content, link)) {
        return list.items().stream().filter(each -> isIn(content, each)).count() == 1 ? i : -1;
      }
    }
    return -1;
  }

  @Override
  public Edit removal(int index) {
    return written.remove(path(), written.items().get(index));
  }

  @Override
  public List<Edit> rewrite(Link item, NewItem other) {
    return List.of(new TextEdit(path(), item.reference().span(), other.content()));
  }

  @Override
  public Edit insert(int index, String content, String separator, String rank) {
    Optional<String> gap =
        written.hasPoints() || separator.isEmpty() ? Optional.empty() : Optional.of(separator);
    return new ListEdit.Add(path(), written.span(), index, content, gap, rank);
  }

  @Override
  public Edit move(int from, int to) {
    return written.move(path(), written.items().get(from), to);
  }

  @Override
  public String content(int index) {
    return text.text(written.items().get(index).content()).strip();
  }

  @Override
  public boolean isBare(Link item) {
    int index = indexOf(item);
    if (index < 0) {
      return false;
    }
    Span content = written.items().get(index).content();
    int end = text.behindAttributes(item.reference().span().end(), content.end());
    return content.start() == item.reference().span().start()
        && text.text(new Span(end, content.end())).isBlank();
  }

  String path() {
    return list.entry().document().path();
  }
}
