package dev.entrylint.infer.draft;

import java.util.Locale;

/** What titles have in common that differ in case, plural, signs or a remark in parentheses. */
public final class TitleKeys {

  private TitleKeys() {}

  /** The same for all titles that probably mean the same. */
  public static String key(String title) {
    StringBuilder key = new StringBuilder();
    for (String word : words(bare(title)).split(" ")) {
      key.append(key.length() > 0 ? " " : "").append(singular(word));
    }
    return key.toString().isEmpty() ? title : key.toString();
  }

  /** {@code title} in lower case, its letters and digits only. */
  public static String words(String title) {
    StringBuilder words = new StringBuilder();
    String lower = title.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      boolean part =
          Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (part) {
        words.appendCodePoint(c);
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  /** {@code title} without what stands in parentheses at its end. */
  public static String bare(String title) {
    int open = title.endsWith(")") ? title.lastIndexOf('(') : -1;
    return open > 0 ? title.substring(0, open).strip() : title;
  }

  /** The singular of {@code word}, if it looks like a plural. */
  private static String singular(String word) {
    if (word.length() > 4
        && (word.endsWith("xes") || word.endsWith("shes") || word.endsWith("ches"))) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural && !word.endsWith("us") && !word.endsWith("is")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** {@code text} as a regular expression that fits it alone. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      escaped.append(
          "\\.[]{}()*+-?^$|".indexOf(text.charAt(i)) >= 0 && text.charAt(i) != '-' ? "\\" : "");
      escaped.append(text.charAt(i));
    }
    return escaped.toString();
  }
}
