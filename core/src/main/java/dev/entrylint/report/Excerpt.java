package dev.entrylint.report;

import dev.entrylint.base.Printable;

/**
 * The stretch of a source line that a finding points at, with a line of carets below it.
 *
 * @param source the line, cut where it is long; tabs are widened, so that both lines align
 * @param carets as many spaces and carets
 */
record Excerpt(String source, String carets) {

  /** How much of a line is shown. */
  static final int WIDTH = 100;

  /** How much of a cut line is shown before the span. */
  private static final int LEAD = 40;

  private static final int TAB = 4;
  private static final char CUT = '…';

  /**
   * The excerpt of {@code text} for a span that begins at {@code spanStart}, in a line that begins
   * at {@code lineStart}; of a span over several lines the first is shown. Takes time for what it
   * shows, not for the length of the line.
   */
  static Excerpt of(String text, int lineStart, int spanStart, int end) {
    // A byte order mark takes a column but no room.
    int first = lineStart == 0 && text.startsWith("\uFEFF") ? 1 : lineStart;
    int start = Math.max(first, spanStart);
    int from = Math.max(first, start - LEAD);
    int to = lineEnd(text, from, WIDTH);
    from = Math.max(first, Math.min(from, to - WIDTH));
    from = between(text, from);
    to = between(text, to);
    StringBuilder source = new StringBuilder();
    StringBuilder carets = new StringBuilder();
    if (from > first) {
      source.append(CUT);
      carets.append(' ');
    }
    String shown = Printable.text(text.substring(from, to));
    for (int at = from; at < to; at++) {
      boolean marked = at == start || at > start && at < end;
      append(source, carets, shown.charAt(at - from), marked ? '^' : ' ');
    }
    if (!isLineEnd(text, to)) {
      source.append(CUT);
    }
    if (start >= to) {
      carets.append('^');
    }
    return new Excerpt(source.toString(), carets.toString().stripTrailing());
  }

  private static void append(StringBuilder source, StringBuilder carets, char c, char mark) {
    if (c != '\t') {
      source.append(c);
      carets.append(mark);
      return;
    }
    do {
      source.append(' ');
      carets.append(mark);
    } while (source.length() % TAB != 0);
  }

  /** Where the line ends in which {@code from} lies, but at most {@code most} further on. */
  private static int lineEnd(String text, int from, int most) {
    int to = from;
    while (to - from < most && !isLineEnd(text, to)) {
      to++;
    }
    return to;
  }

  private static boolean isLineEnd(String text, int at) {
    return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  /** {@code at}, moved forward if it would part a surrogate pair. */
  private static int between(String text, int at) {
    boolean parts =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return parts ? at + 1 : at;
  }
}
