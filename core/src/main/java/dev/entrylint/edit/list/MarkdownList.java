package dev.entrylint.edit.list;

import dev.entrylint.base.SortedSearch;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A list as it is written; made of the text when it is asked for.
 *
 * @param span from its first letter to its last, with what leads to the first item; to read it
 *     again gives the same list
 * @param items at least one, in the order of the text
 */
public record MarkdownList(Form form, Span span, List<ListItem> items) {

  /** How the items of a list are told apart. */
  public enum Form {
    /** Points that are marked {@code -}, {@code *} or {@code +}. */
    BULLETS,
    /** Points that are numbered. */
    NUMBERS,
    /** One run of text with a separator between two items. */
    SEPARATED,
    /** One run of text with an item on each line. */
    LINES
  }

  /**
   * The list that {@code span} of {@code document} is.
   *
   * @param text holds the lines of it, from the beginning of the first on
   * @param span a block, or the span of a list that was read before
   * @return nothing if it is not one list, such as a paragraph in which links are parts of
   *     sentences
   */
  public static Optional<MarkdownList> of(Document document, Stretch text, Span span) {
    if (span.length() == 0) {
      return Optional.empty();
    }
    boolean known = pointsIn(document, span) >= 0;
    if (known || !isRun(document, span)) {
      Optional<MarkdownList> list = PointReader.read(text, span, known);
      if (list.isPresent()) {
        return list;
      }
    }
    return RunReader.read(text, span, links(document, span));
  }

  /** Whether {@code span} lies in a paragraph at the top level, where nothing can be a point. */
  private static boolean isRun(Document document, Span span) {
    List<Block> blocks = document.blocks();
    int behind = firstBlock(blocks, span.start() + 1);
    return behind > 0
        && blocks.get(behind - 1).kind() == Block.Kind.PARAGRAPH
        && blocks.get(behind - 1).span().contains(span);
  }

  /**
   * The list at the top level of {@code document} that {@code offset} is in. Lists of points that
   * only a comment on the lines next to one of them parts are one.
   *
   * @param text holds at least the blocks that are lists
   */
  public static Optional<MarkdownList> at(Document document, Stretch text, int offset) {
    return new ListBlocks(document).at(offset).flatMap(span -> of(document, text, span));
  }

  /**
   * The list among {@code blocks} of {@code document} that all {@code links} stand in.
   *
   * @param text holds {@code blocks}
   * @return nothing if there is none, or several blocks have links, or one that is no list has
   */
  public static Optional<MarkdownList> only(
      Document document, Stretch text, List<Block> blocks, List<Span> links) {
    Block only = null;
    for (Block block : blocks) {
      if (links.stream().anyMatch(block.span()::contains)) {
        if (only != null) {
          return Optional.empty();
        }
        only = block;
      }
    }
    return only == null || only.kind() != Block.Kind.LIST && only.kind() != Block.Kind.PARAGRAPH
        ? Optional.empty()
        : of(document, text, only.span());
  }

  /**
   * The list in one run of text whose items are known. What stands between two is the separator,
   * whatever it is; an attribute list belongs to the item before it.
   *
   * @param text holds {@code region}
   * @param items the places of the items, in the order of the text; at least one
   */
  public static MarkdownList separated(Stretch text, Span region, List<Span> items) {
    List<ListItem> read = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      int next = i + 1 < items.size() ? items.get(i + 1).start() : region.end();
      int end = text.behindAttributes(items.get(i).end(), next);
      read.add(ListItem.unmarked(new Span(items.get(i).start(), end), next));
    }
    return new MarkdownList(Form.SEPARATED, region, List.copyOf(read));
  }

  /** How many items the lists in {@code span} have, as the document says; -1 if it says nothing. */
  static int pointsIn(Document document, Span span) {
    int count = 0;
    List<Block> blocks = document.blocks();
    for (int i = firstBlock(blocks, span.start());
        i < blocks.size() && blocks.get(i).span().start() < span.end();
        i++) {
      count += span.contains(blocks.get(i).span()) ? blocks.get(i).items() : 0;
    }
    return count == 0 ? -1 : count;
  }

  /** The index of the first block that starts at or behind {@code offset}. */
  private static int firstBlock(List<Block> blocks, int offset) {
    return SortedSearch.firstFrom(blocks.size(), i -> blocks.get(i).span().start(), offset);
  }

  /** What may be items of a list in a run of text: what points somewhere, or means to. */
  private static List<Span> links(Document document, Span span) {
    List<Span> found = new ArrayList<>();
    for (Reference reference : document.references()) {
      boolean written = reference.form() != Reference.Form.FRONT_MATTER && !reference.image();
      if (written && span.contains(reference.span())) {
        found.add(reference.span());
      }
    }
    for (LabelUse use : document.labelUses()) {
      if (span.contains(use.span())) {
        found.add(use.span());
      }
    }
    found.sort(Comparator.comparingInt(Span::start).thenComparingInt(each -> -each.end()));
    List<Span> outer = new ArrayList<>(found.size());
    for (Span each : found) {
      if (outer.isEmpty() || each.start() >= outer.get(outer.size() - 1).end()) {
        outer.add(each);
      }
    }
    return outer;
  }

  /** What stands before the first item, such as {@code See also:}. */
  public Span lead() {
    return new Span(span.start(), items.get(0).span().start());
  }

  /** Whether its items are marked, each at the beginning of a line. */
  public boolean hasPoints() {
    return form == Form.BULLETS || form == Form.NUMBERS;
  }

  /** Whether blank lines stand between its items. */
  public boolean isLoose(Stretch text) {
    for (ListItem item : items) {
      String gap = text.text(item.separator()).replace("\r\n", "\n").replace('\r', '\n');
      if (gap.indexOf('\n') != gap.lastIndexOf('\n')) {
        return true;
      }
    }
    return false;
  }

  /** Its items and those of all lists that are nested in it, in the order of the text. */
  public List<ListItem> all() {
    List<ListItem> all = new ArrayList<>();
    addTo(all);
    return all;
  }

  private void addTo(List<ListItem> all) {
    for (ListItem item : items) {
      all.add(item);
      item.nested().forEach(list -> list.addTo(all));
    }
  }

  /** The number of the item whose span is {@code item}, from 0; -1 if there is none. */
  public int indexOf(Span item) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).span().equals(item)) {
        return i;
      }
    }
    return -1;
  }

  /** The item that {@code offset} is in, such as the place of a link. */
  public Optional<ListItem> itemAt(int offset) {
    return items.stream().filter(item -> item.whole().contains(offset)).findFirst();
  }

  // ---- edits of it

  /** An edit of {@code path} that adds an item behind the last. */
  public ListEdit append(String path, String content) {
    return insert(path, items.size(), content);
  }

  /**
   * An edit of {@code path} that adds an item.
   *
   * @param index the number of the item before which it goes, from 0
   */
  public ListEdit insert(String path, int index, String content) {
    return insert(path, index, content, "");
  }

  /**
   * An edit of {@code path} that adds an item.
   *
   * @param index the number of the item before which it goes, from 0
   * @param rank that of {@link ListEdit.Add}
   */
  public ListEdit insert(String path, int index, String content, String rank) {
    return new ListEdit.Add(path, span, index, content, Optional.empty(), rank);
  }

  /** An edit of {@code path} that takes {@code item} out. */
  public ListEdit remove(String path, ListItem item) {
    return new ListEdit.Remove(path, span, item.span());
  }

  /**
   * An edit of {@code path} that gives {@code item} another place.
   *
   * @param index the number of the item before which it goes, from 0, as they stand now
   */
  public ListEdit move(String path, ListItem item, int index) {
    return new ListEdit.Move(path, span, item.span(), index);
  }
}
