package dev.entrylint.engine.merge;

import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.ItemLinks;
import dev.entrylint.corpus.relation.ItemPlaces;
import dev.entrylint.edit.list.ListItem;
import dev.entrylint.edit.list.MarkdownList;
import dev.entrylint.model.Document;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A list in one of three texts, of which more is known than how it is written.
 *
 * @param place which one of its document it is
 * @param text all of the document's text
 * @param written nothing if it cannot be told from what stands around it
 * @param links the items of it, in the order of the text
 * @param region what it stands in and is about nothing else, its heading included
 * @param owner the entry that it belongs to, without its heading
 * @param places where new items go if an order is agreed upon
 */
record KnownList(
    Place place,
    Document document,
    String text,
    Optional<MarkdownList> written,
    List<Link> links,
    Span region,
    Span owner,
    ItemPlaces places,
    Optional<String> locale) {

  /**
   * Which list of a document one is.
   *
   * @param list the name of its relation, or of its index
   * @param entry the id of the entry that it belongs to, or the heading that it stands below
   * @param number among those of that entry, from 0
   */
  record Place(String list, String entry, int number) {}

  /** How it is written; only for one that is. */
  MarkdownList list() {
    return written.orElseThrow();
  }

  /** It as it is written. */
  String listText() {
    return list().span().of(text);
  }

  /** What stands before it on its first line. */
  String margin() {
    int start = list().span().start();
    return text.substring(lineStart(start), start);
  }

  /** Where the line begins that {@code offset} is in. */
  int lineStart(int offset) {
    LineTable lines = document.lines();
    return lines.start(lines.line(offset));
  }

  /** What stands around it in {@code span}. */
  String around(Span span) {
    Span list = list().span();
    return text.substring(span.start(), list.start())
        + '\0'
        + text.substring(list.end(), span.end());
  }

  /** The first link of each item that is written. */
  List<Optional<Link>> itemLinks() {
    return ItemLinks.firstIn(list().items().stream().map(ListItem::content).toList(), links);
  }
}
