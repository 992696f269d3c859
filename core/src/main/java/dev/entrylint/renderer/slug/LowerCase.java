package dev.entrylint.renderer.slug;

/** Lower case by the tables of Unicode, which is not quite what Java makes of it. */
final class LowerCase {

  private static final int CAPITAL_SIGMA = 0x3A3;
  private static final int CAPITAL_DOTTED_I = 0x130;

  /** Marks that stand within words. */
  private static final String WITHIN = "'.:·‧’‘․﹒＇．^`¨";

  private LowerCase() {}

  /** As JavaScript, Python and Rust do it: a sigma that ends a word has a form of its own. */
  static String of(String text) {
    return lower(text, true);
  }

  /** As Ruby and Haskell do it: a sigma at the end of a word is one like any other. */
  static String withoutContext(String text) {
    return lower(text, false);
  }

  private static String lower(String text, boolean context) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == CAPITAL_DOTTED_I) {
        lower.append("i\u0307");
      } else if (c == CAPITAL_SIGMA && context && endsWord(text, i, next)) {
        lower.append('ς');
      } else {
        lower.appendCodePoint(Character.toLowerCase(c));
      }
      i = next;
    }
    return lower.toString();
  }

  /** Whether a letter with case stands before {@code from}, and none behind {@code to}. */
  private static boolean endsWord(String text, int from, int to) {
    int before = from;
    while (before > 0 && isIgnorable(text.codePointBefore(before))) {
      before -= Character.charCount(text.codePointBefore(before));
    }
    int behind = to;
    while (behind < text.length() && isIgnorable(text.codePointAt(behind))) {
      behind += Character.charCount(text.codePointAt(behind));
    }
    return before > 0
        && isCased(text.codePointBefore(before))
        && !(behind < text.length() && isCased(text.codePointAt(behind)));
  }

  private static boolean isCased(int c) {
    return Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  private static boolean isIgnorable(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> WITHIN.indexOf(c) >= 0;
    };
  }
}
