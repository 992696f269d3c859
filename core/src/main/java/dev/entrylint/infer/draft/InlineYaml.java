package dev.entrylint.infer.draft;

import dev.entrylint.base.Printable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A value of YAML on one line, so that a comment can stand behind it. */
public record InlineYaml(String text) {

  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf");

  /** The text {@code value}, quoted where it must be. */
  public static InlineYaml text(String value) {
    return new InlineYaml(isPlain(value) ? value : quoted(value));
  }

  /** A word of the configuration, a number or a flag. */
  public static InlineYaml word(Object value) {
    return new InlineYaml(value.toString());
  }

  /** A list, or its only item. */
  public static InlineYaml texts(Collection<String> values) {
    return values.size() == 1 ? text(values.iterator().next()) : list(values);
  }

  /** A list of texts. */
  public static InlineYaml list(Collection<String> values) {
    List<String> items = values.stream().map(value -> text(value).text).toList();
    return new InlineYaml("[" + String.join(", ", items) + "]");
  }

  /** A map. */
  public static InlineYaml map(Map<String, InlineYaml> fields) {
    StringBuilder text = new StringBuilder("{");
    fields.forEach(
        (key, value) -> {
          text.append(text.length() > 1 ? ", " : "");
          text.append(text(key).text).append(": ").append(value.text);
        });
    return new InlineYaml(text.append('}').toString());
  }

  /** A map of one key. */
  public static InlineYaml map(String key, InlineYaml value) {
    Map<String, InlineYaml> fields = new LinkedHashMap<>();
    fields.put(key, value);
    return map(fields);
  }

  /** Whether YAML takes {@code value} for a text as it stands, even inside braces. */
  private static boolean isPlain(String value) {
    if (value.isEmpty()
        || !Character.isLetter(value.codePointAt(0))
        || value.endsWith(" ")
        || WORDS.contains(value.toLowerCase(java.util.Locale.ROOT))) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isLetterOrDigit(c) && " -_./()".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Printable.isReplaced(value, i)) {
        quoted.append("\\u").append(Integer.toHexString(0x10000 + c).substring(1));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
