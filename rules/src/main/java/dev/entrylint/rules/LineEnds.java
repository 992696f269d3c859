package dev.entrylint.rules;

/** The line ends that edits write. */
public final class LineEnds {

  private LineEnds() {}

  /** The first of {@code text}; {@code \n} if it has none. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return "\n";
      }
      if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "\r\n" : "\r";
      }
    }
    return "\n";
  }
}
