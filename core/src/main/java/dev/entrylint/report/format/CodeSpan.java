package dev.entrylint.report.format;

import dev.entrylint.base.Printable;

/**
 * Text from outside in a cell of a Markdown table, as code: a span of code holds no markup, no HTML
 * and no address, and what forges read in texts, such as {@code @name}, {@code #1} and commits,
 * they do not read there. A {@code |}, which ends a cell even in code, stands between two spans.
 */
final class CodeSpan {

  private static final String PIPE = "&#124;";

  private CodeSpan() {}

  /** {@code text} on one line. */
  static String of(String text) {
    StringBuilder cell = new StringBuilder();
    int from = 0;
    String line = Printable.line(text);
    for (int at = line.indexOf('|'); at >= 0; at = line.indexOf('|', from)) {
      append(line.substring(from, at), cell);
      cell.append(PIPE);
      from = at + 1;
    }
    append(line.substring(from), cell);
    return cell.toString();
  }

  private static void append(String code, StringBuilder cell) {
    if (code.isEmpty()) {
      return;
    }
    String fence = "`".repeat(longestRun(code) + 1);
    // One blank at each end is taken away where both have one, unless there is nothing else.
    boolean padded =
        code.startsWith("`")
            || code.endsWith("`")
            || code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    String pad = padded ? " " : "";
    cell.append(fence).append(pad).append(code).append(pad).append(fence);
  }

  private static int longestRun(String code) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < code.length(); i++) {
      run = code.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
