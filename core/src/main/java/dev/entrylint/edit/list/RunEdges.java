package dev.entrylint.edit.list;

import java.util.Set;

/**
 * Where separators begin and end in a run of text, and what closes it.
 *
 * @param mark what parts items; NUL if nothing does
 */
record RunEdges(RunMask mask, char mark) {

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

  /**
   * Where a separator begins that is {@code and}, perhaps with the mark before it; -1 if there is
   * none. What stands in brackets before it is said of the item.
   */
  int conjunction(int from, int to) {
    int start = remarked(from, to);
    String said = mask.text(start, to).replace(mark, ' ').replace(',', ' ').strip();
    int end = said.length();
    while (end > 0 && OPENING.indexOf(said.charAt(end - 1)) >= 0) {
      end--;
    }
    return CONJUNCTIONS.contains(said.substring(0, end).strip()) ? start : -1;
  }

  /** Where ends what belongs to the item before, up to a remark in brackets or a comment. */
  int remarked(int from, int to) {
    int end = closing(from, to);
    int remark = skipWhite(end, to);
    while (remark < to && mask.isRemark(remark)) {
      end = ++remark;
    }
    return end;
  }

  /** Where the text ends without what closes the list: white space, marks, a full stop. */
  int withoutEnd(int from, int to) {
    int end = trimmed(from, to);
    while (end > from && (mask.isMark(mark, end - 1) || ".\\".indexOf(mask.charAt(end - 1)) >= 0)) {
      end = trimmed(from, end - 1);
    }
    return end;
  }

  int skipWhite(int from, int to) {
    int at = from;
    while (at < to && mask.isWhite(at)) {
      at++;
    }
    return at;
  }

  int trimmed(int from, int to) {
    int at = to;
    while (at > from && mask.isWhite(at - 1)) {
      at--;
    }
    return at;
  }

  /**
   * Where the text before the mark at {@code at} ends: white space and breaks belong to the mark.
   */
  int before(int from, int at) {
    int end = trimmed(from, at);
    boolean breaks = mark == '\n' || mark == '|';
    if (breaks && end > from && mask.charAt(end - 1) == '\\') {
      end = trimmed(from, end - 1);
    }
    return end;
  }

  /** Where the text behind the mark at {@code at} begins. */
  int behind(int at, int to) {
    int start = at;
    while (start < to && (mask.isMark(mark, start) || mask.isWhite(start))) {
      start++;
    }
    return start;
  }

  /** Where begins what stands close before {@code to}, such as the marks of emphasis. */
  int opening(int from, int to) {
    int at = to;
    while (at > from && OPENING.indexOf(mask.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** Where ends what stands close behind {@code from}, such as the marks of emphasis. */
  int closing(int from, int to) {
    int at = from;
    while (at < to && CLOSING.indexOf(mask.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
