package dev.entrylint.parse.data;

/** What may stand before a value of YAML and says something about it: an anchor, a tag. */
public final class YamlProperties {

  private YamlProperties() {}

  /**
   * Where the value begins whose anchor or tag may stand at {@code start} of {@code text}; at most
   * {@code end}.
   */
  public static int behind(String text, int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
      while (at < end && text.charAt(at) > ' ') {
        at++;
      }
      at = blanksAndComments(text, at, end);
    }
    return Math.min(at, end);
  }

  private static int blanksAndComments(String text, int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) <= ' ' || text.charAt(at) == '#')) {
      int line = text.charAt(at) == '#' ? text.indexOf('\n', at) : at;
      at = line < 0 ? end : line + 1;
    }
    return at;
  }
}
