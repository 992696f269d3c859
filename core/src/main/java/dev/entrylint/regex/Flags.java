package dev.entrylint.regex;

import java.util.regex.Pattern;

/** Flags of a pattern, with the numbers that they have in {@link Pattern}. */
record Flags(int bits) {

  boolean has(int flag) {
    return (bits & flag) != 0;
  }

  /** These flags, changed by letters as they stand behind {@code (?}, such as {@code i-s}. */
  Flags changedBy(String letters) {
    int changed = bits;
    boolean on = true;
    for (int i = 0; i < letters.length(); i++) {
      int flag =
          switch (letters.charAt(i)) {
            case '-' -> 0;
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 's' -> Pattern.DOTALL;
            case 'm' -> Pattern.MULTILINE;
            case 'x' -> Pattern.COMMENTS;
            case 'u' -> Pattern.UNICODE_CASE;
            case 'U' -> Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
            default ->
                throw new Unsupported("the flag '" + letters.charAt(i) + "' is not supported");
          };
      on &= flag != 0;
      changed = on ? changed | flag : changed & ~flag;
    }
    return new Flags(changed);
  }
}
