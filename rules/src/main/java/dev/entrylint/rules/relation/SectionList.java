package dev.entrylint.rules.relation;

import dev.entrylint.corpus.entry.Section;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.ItemPlaces;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.TextEdit;
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
    Stretch text = Stretch.whole(context.text(document, new Span(0, document.lines().length())));
    List<Span> items = list.items().stream().map(each -> each.reference().span()).toList();
    Optional<MarkdownList> only = MarkdownList.only(document, text, section.blocks(), items);
    if (only.isEmpty()) {
      return Optional.empty();
    }
    List<Optional<Link>> links = new ArrayList<>();
    for (ListItem item : only.get().items()) {
      links.add(list.items().stream().filter(each -> isIn(item.content(), each)).findFirst());
    }
    return Optional.of(
        new SectionList(
            WrittenList.places(context, list), list, text, only.get(), List.copyOf(links)));
  }

  private static boolean isIn(Span span, Link item) {
    return span.contains(item.reference().span());
  }

  /** The number of the item that {@code link} alone is; -1 if there is none. */
  int indexOf(Link link) {
    for (int i = 0; i < links.size(); i++) {
      Span content = written.items().get(i).content();
      if (isIn(content, link)) {
        return list.items().stream().filter(each -> isIn(content, each)).count() == 1 ? i : -1;
      }
    }
    return -1;
  }

  @Override
  public Optional<Edit> remove(Link item) {
    int index = indexOf(item);
    boolean only = links.stream().filter(this::isOwn).count() == 1;
    return index < 0 || only && isOwn(links.get(index))
        ? Optional.empty()
        : Optional.of(written.remove(path(), written.items().get(index)));
  }

  /** Whether it is more than what opens and closes each list. */
  private boolean isOwn(Optional<Link> link) {
    return link.filter(list::isFixed).isEmpty();
  }

  @Override
  public Optional<Edit> add(NewItem item, String separator) {
    int index = places.index(links, item.key());
    return Optional.of(insert(index, item.content(), separator, places.rank(item.key())));
  }

  @Override
  public List<Edit> replace(Link item, NewItem other) {
    int index = indexOf(item);
    if (index < 0) {
      return List.of();
    }
    List<Optional<Link>> rest = new ArrayList<>(links);
    rest.set(index, Optional.empty());
    int place = places.index(rest, other.key());
    boolean stays = places.isInOrder(rest, index, other.key()) || links.size() == 1;
    if (stays || !isBare(item)) {
      return List.of(new TextEdit(path(), item.reference().span(), other.content()));
    }
    return List.of(
        written.remove(path(), written.items().get(index)),
        written.insert(path(), place, other.content(), places.rank(other.key())));
  }

  /** An edit that adds an item before that with the number {@code index}. */
  Edit insert(int index, String content, String separator) {
    return insert(index, content, separator, "");
  }

  private Edit insert(int index, String content, String separator, String rank) {
    Optional<String> gap = written.hasPoints() ? Optional.empty() : Optional.of(separator);
    return new ListEdit.Add(path(), written.span(), index, content, gap, rank);
  }

  /** An edit that gives the item with the number {@code from} another place. */
  Edit move(int from, int to) {
    return written.move(path(), written.items().get(from), to);
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
