package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.base.CaseFolding;

/** What somebody types to find a name: its letters, in their order, with others between them. */
final class FuzzyQuery {

  /** What is said of names that do not fit. */
  static final int NONE = -1;

  private static final int WHOLE = 0;
  private static final int BEGINNING = 1;
  private static final int WORD = 2;
  private static final int WITHIN = 3;
  private static final int INITIALS = 4;
  private static final int SPREAD = 5;

  /** How many letters may stand between two that were typed, taken all together. */
  private static final int MOST_BETWEEN = 3;

  private final String letters;
  private final String folded;

  FuzzyQuery(String query) {
    folded = CaseFolding.fold(query.strip());
    letters = folded.replaceAll("\\s+", "");
  }

  /** How far {@code name} is from what was typed, the less the better; {@link #NONE} if too far. */
  int distance(String name) {
    String text = CaseFolding.fold(name);
    if (text.equals(folded)) {
      return WHOLE;
    }
    int at = text.indexOf(folded);
    if (at >= 0) {
      boolean word = at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1));
      return at == 0 ? BEGINNING : word ? WORD : WITHIN;
    }
    if (letters.length() > 1 && initials(text).contains(letters)) {
      return INITIALS;
    }
    int gaps = 0;
    int next = 0;
    for (int i = 0; i < letters.length(); i++) {
      int found = text.indexOf(letters.charAt(i), next);
      if (found < 0) {
        return NONE;
      }
      gaps += i > 0 ? found - next : 0;
      next = found + 1;
    }
    return gaps <= MOST_BETWEEN * letters.length() ? SPREAD + gaps : NONE;
  }

  private static String initials(String text) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean within = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      if (Character.isLetterOrDigit(text.charAt(i)) && !within) {
        initials.append(text.charAt(i));
      }
    }
    return initials.toString();
  }
}
