package dev.entrylint.edit.list;

import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reading of a list in one run of text: {@code [a](a), [b](b) and [c](c)}. Its items are links
 * with what is said of them; a paragraph in which links are parts of sentences is none.
 */
final class RunReader {

  /** What parts items, the first of those that are as frequent; the last is a line end. */
  private static final String MARKS = "|·•" + RunMask.BREAK + ";,/–—\n";

  /** Those that stand in no sentence: what is between two of them is an item. */
  private static final String STRONG = "|·•" + RunMask.BREAK;

  private static final char NONE = '\0';

  private static final int MOST_LEAD = 3;

  private final RunMask mask;
  private final Span region;
  private final List<Span> links = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final char mark;
  private final RunEdges edges;

  private RunReader(Stretch text, Span region, List<Span> all) {
    this.region = region;
    mask = new RunMask(text, region, all);
    for (Span link : all) {
      if (mask.isOpen(link.start())) {
        int end = text.behindAttributes(link.end(), region.end());
        links.add(new Span(link.start(), end));
      }
    }
    mark = mark();
    edges = new RunEdges(mask, mark);
  }

  /**
   * The list in {@code region}.
   *
   * @param links what may be items, in the order of the text
   */
  static Optional<MarkdownList> read(Stretch text, Span region, List<Span> links) {
    return new RunReader(text, region, links).read();
  }

  private Optional<MarkdownList> read() {
    if (links.isEmpty() || !readLead()) {
      return Optional.empty();
    }
    for (int i = 1; i < links.size(); i++) {
      if (!readGap(links.get(i - 1).end(), links.get(i).start(), i + 1 == links.size())) {
        return Optional.empty();
      }
    }
    if (!readTail(links.get(links.size() - 1).end())) {
      return Optional.empty();
    }
    List<ListItem> items = new ArrayList<>(starts.size());
    for (int i = 0; i < starts.size(); i++) {
      int next = i + 1 < starts.size() ? starts.get(i + 1) : region.end();
      items.add(ListItem.unmarked(new Span(starts.get(i), ends.get(i)), next));
    }
    boolean lines = mark == '\n' || mark == RunMask.BREAK;
    return Optional.of(
        new MarkdownList(
            lines ? MarkdownList.Form.LINES : MarkdownList.Form.SEPARATED,
            region,
            List.copyOf(items)));
  }

  /** The mark that stands between most links, or beside the only one. */
  private char mark() {
    char best = NONE;
    int most = 0;
    for (char each : MARKS.toCharArray()) {
      int gaps = 0;
      for (int i = 1; i < links.size(); i++) {
        gaps += mask.find(each, links.get(i - 1).end(), links.get(i).start()) >= 0 ? 1 : 0;
      }
      if (gaps == 0 && links.size() == 1 && isStrong(each) && each != RunMask.BREAK) {
        gaps = mask.find(each, mask.start(), mask.end()) >= 0 ? 1 : 0;
      }
      if (gaps > most) {
        best = each;
        most = gaps;
      }
    }
    return best;
  }

  private boolean isStrong() {
    return isStrong(mark);
  }

  private static boolean isStrong(char mark) {
    return STRONG.indexOf(mark) >= 0;
  }

  /** Reads what is before the first link; whether that can begin a list. */
  private boolean readLead() {
    int first = links.get(0).start();
    int from = region.start();
    if (isStrong()) {
      int at = mask.find(mark, from, first);
      while (at >= 0) {
        if (mask.hasWords(from, at)) {
          open(edges.skipWhite(from, at));
          close(edges.trimmed(from, at));
        }
        from = at + 1;
        at = mask.find(mark, from, first);
      }
    }
    int start = edges.opening(from, first);
    int end = edges.trimmed(from, start);
    String lead = mask.text(edges.skipWhite(from, end), end);
    boolean named = lead.endsWith(":") || lead.matches(".*:[*_]+");
    open(start);
    return starts.size() > 1
        ? !mask.hasWords(from, start)
        : named || lead.split("\\s+").length <= MOST_LEAD;
  }

  /** Reads what is between two links; whether that can part items, or be said of the first. */
  private boolean readGap(int from, int to, boolean last) {
    int first = mask.find(mark, from, to);
    if (!mask.hasWords(from, to)) {
      if (first < 0) {
        close(edges.remarked(from, to));
      } else {
        close(edges.before(from, first));
        first = mask.findLast(mark, from, to);
      }
      open(
          first < 0
              ? edges.opening(Math.max(from, ends.get(ends.size() - 1)), to)
              : edges.behind(first, to));
      return true;
    }
    int conjunction = last ? edges.conjunction(from, to) : -1;
    if (conjunction >= 0) {
      close(conjunction);
      open(edges.opening(conjunction, to));
      return true;
    }
    if (first < 0) {
      return isStrong(); // said of the one, with a link in it
    }
    return isStrong() ? readPieces(from, first, to) : readRemark(from, to);
  }

  /** What is between two strong marks is an item. */
  private boolean readPieces(int from, int firstMark, int to) {
    close(edges.before(from, firstMark));
    int start = firstMark + 1;
    int next = mask.find(mark, start, to);
    while (next >= 0) {
      if (mask.hasWords(start, next)) {
        open(edges.behind(start - 1, next));
        close(edges.before(start, next));
      }
      start = next + 1;
      next = mask.find(mark, start, to);
    }
    open(edges.behind(start - 1, to));
    return true;
  }

  /** What is before the last weak mark is said of the item before it. */
  private boolean readRemark(int from, int to) {
    int at = mask.findLast(mark, from, to);
    int start = edges.behind(at, to);
    close(edges.before(from, at));
    open(start);
    return !mask.hasWords(at, to) && !isSentence(from, at);
  }

  private boolean isSentence(int from, int to) {
    return mask.text(from, to).matches("(?s).*\\p{L}{3}[.!?]\\s.*");
  }

  /** Reads what is behind the last link; whether that can end a list. */
  private boolean readTail(int from) {
    int to = region.end();
    int start = from;
    if (isStrong()) {
      int at = mask.find(mark, start, to);
      while (at >= 0) {
        int next = mask.find(mark, at + 1, to);
        int end = next < 0 ? to : next;
        if (mask.hasWords(at + 1, end)) {
          close(edges.before(start, at));
          open(edges.behind(at, end));
          start = at + 1;
        }
        at = next;
      }
    }
    int end = edges.withoutEnd(start, to);
    close(end);
    boolean bare = mark == NONE && mask.hasWords(from, end);
    return !isSentence(from, end) && (!bare || isRemark(from, end));
  }

  /** Whether what follows the only link is said of it, and not the rest of a sentence. */
  private boolean isRemark(int from, int end) {
    String said = mask.text(edges.closing(from, end), end).strip();
    return said.matches("(?s)[:–—(,-].*")
        || !said.isEmpty() && mask.isRemark(edges.skipWhite(from, end));
  }

  private void open(int start) {
    starts.add(start);
  }

  private void close(int end) {
    ends.add(end);
  }
}
