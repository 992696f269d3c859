package dev.entrylint.parse.slug;

/** Finds out how the entities in a heading are written, whose parts have them resolved. */
final class EntitySources {

  private final String raw;
  private int at;

  EntitySources(String raw) {
    this.raw = raw;
  }

  /**
   * {@code part}, or the source of the entity that it comes from; parts must come in order.
   *
   * @param alone whether no other text is next to it: then the entity stays resolved
   */
  String restored(String part, boolean alone) {
    if (part.length() > 2 || alone || raw.indexOf('&') < 0) {
      return part;
    }
    if (raw.contains("\\" + part)) {
      return part.equals("&") ? "&amp;" : part;
    }
    int start = next();
    if (start < 0 || !fits(start, part)) {
      return part;
    }
    int end = raw.indexOf(';', start) + 1;
    at = end;
    return raw.substring(start, end);
  }

  /** Where the next entity begins, or -1. */
  private int next() {
    for (int i = raw.indexOf('&', at); i >= 0; i = raw.indexOf('&', i + 1)) {
      int k = i + 1;
      while (k < raw.length()
          && (Character.isLetterOrDigit(raw.charAt(k)) || raw.charAt(k) == '#')) {
        k++;
      }
      if (k > i + 1 && k < raw.length() && raw.charAt(k) == ';') {
        return i;
      }
    }
    return -1;
  }

  /** Whether the entity at {@code start} may mean {@code part}: another sign stands as it is. */
  private boolean fits(int start, String part) {
    return switch (part) {
      case "&" -> raw.startsWith("&amp;", start) || raw.startsWith("&#", start);
      case "<" -> raw.startsWith("&lt;", start) || raw.startsWith("&#", start);
      case ">" -> raw.startsWith("&gt;", start) || raw.startsWith("&#", start);
      case "\"" -> raw.startsWith("&quot;", start) || raw.startsWith("&#", start);
      default ->
          raw.startsWith("&#", start) ? number(start) == part.codePointAt(0) : !raw.contains(part);
    };
  }

  private int number(int start) {
    boolean hex = raw.startsWith("x", start + 2) || raw.startsWith("X", start + 2);
    String digits = raw.substring(hex ? start + 3 : start + 2, raw.indexOf(';', start));
    try {
      return Integer.parseInt(digits, hex ? 16 : 10);
    } catch (NumberFormatException noNumber) {
      return -1;
    }
  }
}
