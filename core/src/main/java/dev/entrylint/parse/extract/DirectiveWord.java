package dev.entrylint.parse.extract;

import dev.entrylint.model.Directive;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The word without which a file says nothing to entrylint, in large letters or small; sought in few
 * steps.
 */
final class DirectiveWord {

  private static final byte[] WORD = Directive.PREFIX.getBytes(StandardCharsets.US_ASCII);
  private static final int LAST = WORD.length - 1;

  /**
   * By how much a search may move on when a byte is met where the last one of the word would be.
   */
  private static final byte[] STEPS = steps();

  private DirectiveWord() {}

  private static byte[] steps() {
    byte[] steps = new byte[256];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (byte) WORD.length;
    }
    for (int i = 0; i <= LAST; i++) {
      steps[WORD[i]] = (byte) (LAST - i);
      steps[Character.toUpperCase(WORD[i])] = (byte) (LAST - i);
    }
    return steps;
  }

  /** Whether {@code bytes} hold it anywhere. */
  static boolean isIn(byte[] bytes) {
    int i = LAST;
    while (i < bytes.length) {
      int step = STEPS[bytes[i] & 0xFF];
      if (step == 0 && ends(bytes, i)) {
        return true;
      }
      i += Math.max(step, 1);
    }
    return false;
  }

  /** Whether {@code text} begins with it. */
  static boolean begins(String text) {
    return text.length() > LAST
        && text.substring(0, LAST + 1).toLowerCase(Locale.ROOT).equals(Directive.PREFIX);
  }

  /** Whether the word ends at {@code last}, where its last byte stands. */
  private static boolean ends(byte[] bytes, int last) {
    int k = 1;
    while (k <= LAST && Character.toLowerCase(bytes[last - k]) == WORD[LAST - k]) {
      k++;
    }
    return k > LAST;
  }
}
