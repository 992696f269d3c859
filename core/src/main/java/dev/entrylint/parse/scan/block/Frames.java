package dev.entrylint.parse.scan.block;

import java.util.Arrays;

/**
 * The open containers that ask something of each line, outermost first: quotes want a {@code >},
 * list items, definitions and footnotes want an indent. Beside them the open divs, which ask
 * nothing.
 */
final class Frames {

  /** The width that stands for a quote. */
  private static final int QUOTE = -1;

  /** What is added to the width of a definition. */
  private static final int DEFINITION = 1 << 30;

  /** How many frames are open. */
  int depth;

  private int[] widths = new int[16];

  /** Whether the innermost frame is an item that has nothing in it yet. */
  private boolean hollow;

  /** The frames that are quotes, so that a blank line need not ask each item. */
  private int[] quotes = new int[16];

  private int quoteCount;

  /** For each open div the frames around it and the length of its fence. */
  private int[] divDepths = new int[4];

  int divs;

  void pushQuote() {
    push(QUOTE);
    if (quoteCount == quotes.length) {
      quotes = Arrays.copyOf(quotes, quoteCount * 2);
    }
    quotes[quoteCount++] = depth - 1;
  }

  /** Opens an item whose lines are indented by {@code width}. */
  void pushItem(int width) {
    push(width);
  }

  /** Opens a definition whose lines are indented by {@code width}. */
  void pushDefinition(int width) {
    push(width | DEFINITION);
  }

  private void push(int width) {
    if (depth == widths.length) {
      widths = Arrays.copyOf(widths, depth * 2);
    }
    widths[depth++] = width;
    hollow = false;
  }

  void markHollow(boolean hollow) {
    this.hollow = hollow;
  }

  boolean isQuote(int frame) {
    return widths[frame] == QUOTE;
  }

  /** The columns that a line must be indented by to lie in {@code frame}. */
  int width(int frame) {
    return widths[frame] & ~DEFINITION;
  }

  boolean isDefinition(int frame) {
    return widths[frame] > DEFINITION;
  }

  /** Whether the innermost frame is a list item or the like. */
  boolean inItem() {
    return depth > 0 && widths[depth - 1] != QUOTE;
  }

  /**
   * How far a blank line reaches that lies in the first {@code matched} frames, {@code
   * matchedQuotes} of them quotes: items take it, quotes do not, nor does an item in which nothing
   * is yet.
   */
  int reachOfBlank(int matched, int matchedQuotes) {
    if (matchedQuotes < quoteCount) {
      return quotes[matchedQuotes];
    }
    return hollow && depth > matched ? depth - 1 : depth;
  }

  /** Closes all but the first {@code frames}, with the divs in what is closed. */
  void closeTo(int frames) {
    if (frames == depth) {
      return;
    }
    depth = frames;
    hollow = false;
    while (quoteCount > 0 && quotes[quoteCount - 1] >= frames) {
      quoteCount--;
    }
    while (divs > 0 && divDepths[divs - 1] > frames) {
      divs--;
    }
  }

  void pushDiv() {
    if (divs == divDepths.length) {
      divDepths = Arrays.copyOf(divDepths, divs * 2);
    }
    divDepths[divs++] = depth;
    hollow = false;
  }

  /**
   * Closes the innermost div, if it lies directly in the innermost frame; whether there was one.
   */
  boolean closeDiv() {
    if (divs == 0 || divDepths[divs - 1] != depth) {
      return false;
    }
    divs--;
    return true;
  }

  /** Whether a block opened now is at the top level. */
  boolean atTop() {
    return depth == 0 && divs == 0;
  }
}
