package dev.entrylint.cli.lsp.text;

/**
 * Text from documents, written so that an editor that shows Markdown makes neither a link nor an
 * element of HTML of it.
 */
public final class SafeMarkdown {

  /** What means something wherever it stands. */
  private static final String MARKS = "\\`*[]~|";

  /** What means something at the beginning of a line. */
  private static final String OPENERS = "#+->=";

  private SafeMarkdown() {}

  /**
   * {@code text}, of which nothing is Markdown, so that it is shown letter by letter. Nothing is
   * escaped that need not be: there are editors that show what is escaped as it is written.
   */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        plain.append("&lt;");
      } else if (c == '\n' || c == '\r') {
        plain.append(' ');
      } else {
        boolean escaped =
            MARKS.indexOf(c) >= 0
                || i == 0 && OPENERS.indexOf(c) >= 0
                || c == '_' && !(isWord(text, i - 1) && isWord(text, i + 1))
                || c == '&' && (isWord(text, i + 1) || text.startsWith("#", i + 1))
                || (c == '.' || c == ')') && isNumber(text, i);
        plain.append(escaped ? "\\" : "").append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Whether there are only digits before {@code end}, as in a number of a list. */
  private static boolean isNumber(String text, int end) {
    return end > 0 && text.chars().limit(end).allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * {@code text}, which is Markdown of one paragraph, with its emphasis and code. Brackets and tags
   * are shown as they are written.
   */
  public static String inline(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == '`') {
        int run = run(text, i);
        int close = close(text, i + run, run);
        int end = close < 0 ? i + run : close + run;
        safe.append(text, i, end); // what is code is shown letter by letter anyway
        i = end;
      } else if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) != '<') {
        safe.append(text, i, i + 2);
        i += 2;
      } else {
        if (c == '<') {
          safe.append("&lt;");
        } else {
          safe.append(c == '[' || c == ']' ? "\\" : "").append(c);
        }
        i++;
      }
    }
    return safe.toString();
  }

  private static int run(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end - start;
  }

  /** Where a run of {@code length} back-ticks starts that closes code; -1 if none does. */
  private static int close(String text, int from, int length) {
    for (int at = text.indexOf('`', from); at >= 0; ) {
      int run = run(text, at);
      if (run == length) {
        return at;
      }
      at = text.indexOf('`', at + run);
    }
    return -1;
  }
}
