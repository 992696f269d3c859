package dev.entrylint.edit;

import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "and",
          "or",
          "&",
          "und",
          "oder",
          "sowie",
          "et",
          "ou",
          "y",
          "o",
          "e",
          "og",
          "och",
          "en",
          "of",
          "i",
          "és",
          "eller",
          "and/or",
          "und/oder");

  private static final String OPENING = "*_\"'“„«‚‘";
  private static final String CLOSING = "*_\"'”“»’‘";

  private static final int MOST_LEAD = 3;

  private final RunMask mask;
  private final Span region;
  private final List<Span> links = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private char mark;

  private RunReader(Stretch text, Span region, List<Span> all) {
    this.region = region;
    mask = new RunMask(text, region, all);
    for (Span link : all) {
      if (mask.isOpen(link.start())) {
        int end = text.behindAttributes(link.end(), region.end());
        links.add(new Span(link.start(), end));
      }
    }
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
    if (links.isEmpty()) {
      return Optional.empty();
    }
    mark = mark();
    if (!readLead()) {
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
          open(skipWhite(from, at));
          close(trimmed(from, at));
        }
        from = at + 1;
        at = mask.find(mark, from, first);
      }
    }
    int start = opening(from, first);
    int end = trimmed(from, start);
    String lead = mask.text(skipWhite(from, end), end);
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
        close(remarked(from, to));
      } else {
        close(before(from, first));
        first = mask.findLast(mark, from, to);
      }
      open(first < 0 ? opening(Math.max(from, ends.get(ends.size() - 1)), to) : behind(first, to));
      return true;
    }
    if (last && conjunction(from, to) >= 0) {
      int start = conjunction(from, to);
      close(start);
      open(opening(start, to));
      return true;
    }
    if (first < 0) {
      return isStrong(); // said of the one, with a link in it
    }
    return isStrong() ? readPieces(from, first, to) : readRemark(from, to);
  }

  /**
   * Where a separator begins that is {@code and}, perhaps with the mark before it; -1 if there is
   * none. What stands in brackets before it is said of the item.
   */
  private int conjunction(int from, int to) {
    int start = remarked(from, to);
    String said = mask.text(start, to).replace(mark, ' ').replace(',', ' ').strip();
    int end = said.length();
    while (end > 0 && OPENING.indexOf(said.charAt(end - 1)) >= 0) {
      end--;
    }
    return CONJUNCTIONS.contains(said.substring(0, end).strip()) ? start : -1;
  }

  /** Where ends what belongs to the item before, up to a remark in brackets or a comment. */
  private int remarked(int from, int to) {
    int end = closing(from, to);
    int remark = skipWhite(end, to);
    while (remark < to && mask.isRemark(remark)) {
      end = ++remark;
    }
    return end;
  }

  /** What is between two strong marks is an item. */
  private boolean readPieces(int from, int firstMark, int to) {
    close(before(from, firstMark));
    int start = firstMark + 1;
    int next = mask.find(mark, start, to);
    while (next >= 0) {
      if (mask.hasWords(start, next)) {
        open(behind(start - 1, next));
        close(before(start, next));
      }
      start = next + 1;
      next = mask.find(mark, start, to);
    }
    open(behind(start - 1, to));
    return true;
  }

  /** What is before the last weak mark is said of the item before it. */
  private boolean readRemark(int from, int to) {
    int at = mask.findLast(mark, from, to);
    int start = behind(at, to);
    close(before(from, at));
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
          close(before(start, at));
          open(behind(at, end));
          start = at + 1;
        }
        at = next;
      }
    }
    int end = withoutEnd(start, to);
    close(end);
    boolean bare = mark == NONE && mask.hasWords(from, end);
    return !isSentence(from, end) && (!bare || isRemark(from, end));
  }

  /** Where the text ends without what closes the list: white space, marks, a full stop. */
  private int withoutEnd(int from, int to) {
    int end = trimmed(from, to);
    while (end > from && (mask.isMark(mark, end - 1) || ".\\".indexOf(mask.charAt(end - 1)) >= 0)) {
      end = trimmed(from, end - 1);
    }
    return end;
  }

  /** Whether what follows the only link is said of it, and not the rest of a sentence. */
  private boolean isRemark(int from, int end) {
    String said = mask.text(closing(from, end), end).strip();
    return said.matches("(?s)[:–—(,-].*") || !said.isEmpty() && mask.isRemark(skipWhite(from, end));
  }

  private void open(int start) {
    starts.add(start);
  }

  private void close(int end) {
    ends.add(end);
  }

  // ---- where separators begin and end

  private int skipWhite(int from, int to) {
    int at = from;
    while (at < to && mask.isWhite(at)) {
      at++;
    }
    return at;
  }

  private int trimmed(int from, int to) {
    int at = to;
    while (at > from && mask.isWhite(at - 1)) {
      at--;
    }
    return at;
  }

  /**
   * Where the text before the mark at {@code at} ends: white space and breaks belong to the mark.
   */
  private int before(int from, int at) {
    int end = trimmed(from, at);
    boolean breaks = mark == '\n' || mark == '|';
    if (breaks && end > from && mask.charAt(end - 1) == '\\') {
      end = trimmed(from, end - 1);
    }
    return end;
  }

  /** Where the text behind the mark at {@code at} begins. */
  private int behind(int at, int to) {
    int start = at;
    while (start < to && (mask.isMark(mark, start) || mask.isWhite(start))) {
      start++;
    }
    return start;
  }

  /** Where begins what stands close before {@code to}, such as the marks of emphasis. */
  private int opening(int from, int to) {
    int at = to;
    while (at > from && OPENING.indexOf(mask.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** Where ends what stands close behind {@code from}, such as the marks of emphasis. */
  private int closing(int from, int to) {
    int at = from;
    while (at < to && CLOSING.indexOf(mask.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
