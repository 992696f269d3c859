package dev.entrylint.edit.frontmatter;

/** Lines of a text, and the blanks in them. */
final class FieldLines {

  private FieldLines() {}

  /** How the lines of {@code text} end. */
  static String lineEnd(String text) {
    int end = text.indexOf('\n');
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }

  /** Where the line of {@code at} starts. */
  static int start(String text, int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** Where the line behind that of {@code at} starts. */
  static int next(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  /** The blanks at the start of the line of {@code at}. */
  static String indentation(String text, int at) {
    int start = start(text, at);
    return text.substring(start, behindBlanks(text, start, at));
  }

  static int behindBlanks(String text, int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** Where the white space before {@code at} starts. */
  static int beforeSpace(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) <= ' ') {
      start--;
    }
    return start;
  }
}
