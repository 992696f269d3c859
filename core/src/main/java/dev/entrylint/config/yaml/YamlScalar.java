package dev.entrylint.config.yaml;

import dev.entrylint.base.Printable;
import java.util.List;
import java.util.Locale;

/** A single value as YAML: a text is quoted only where it would be read as something else. */
final class YamlScalar {

  /** What a text of these is, unless it is quoted; the later ones are flags to YAML 1.1. */
  private static final List<String> WORDS = List.of("true", "false", "null", "yes", "no", "on");

  private YamlScalar() {}

  static String of(Object value) {
    if (!(value instanceof String text)) {
      return value.toString();
    }
    return isPlain(text) ? text : quoted(text);
  }

  /** Whether {@code text} is itself without quotes, anywhere in YAML. */
  private static boolean isPlain(String text) {
    if (text.isEmpty()
        || !Character.isLetter(text.charAt(0))
        || text.endsWith(" ")
        || WORDS.contains(text.toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && " -_./+*".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> append(text, i, quoted);
      }
    }
    return quoted.append('"').toString();
  }

  /** Appends what may stand in YAML as it is; of all else the number. */
  private static void append(String text, int at, StringBuilder quoted) {
    char c = text.charAt(at);
    if (!Printable.isReplaced(text, at) && c != 0xFEFF && c < 0xFFFE) {
      quoted.append(c);
    } else {
      quoted.append("\\u").append("%04X".formatted((int) c));
    }
  }
}
