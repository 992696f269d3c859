package dev.entrylint.parse.scan.inline;

import dev.entrylint.parse.scan.text.Bytes;

/** Finds where math between dollars ends, as pandoc sees it. */
public final class DollarMath {

  /** What has been looked for in vain, so that it is not looked for again. */
  private boolean noDollar;

  private boolean noDollars;

  /** Begins another text. */
  public void clear() {
    noDollar = false;
    noDollars = false;
  }

  /** The end of the math that begins with the dollar at {@code i}, or -1. */
  public int end(byte[] t, int i, int limit) {
    if (i + 1 < limit && t[i + 1] == '$') {
      int close = noDollars ? -1 : Bytes.indexOf(t, i + 2, limit, "$$");
      noDollars |= close < 0;
      return close < 0 ? -1 : close + 2;
    }
    if (noDollar || i + 1 >= limit || Bytes.isSpace(t[i + 1])) {
      return -1;
    }
    // Only the next dollar counts: if it cannot close, this one does not open.
    for (int k = i + 1; k < limit; k++) {
      if (t[k] == '\\') {
        k++;
      } else if (t[k] == '$') {
        boolean price = k + 1 < limit && Bytes.isDigit(t[k + 1]);
        return Bytes.isSpace(t[k - 1]) || price ? -1 : k + 1;
      }
    }
    noDollar = true;
    return -1;
  }
}
