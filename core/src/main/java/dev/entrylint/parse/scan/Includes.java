package dev.entrylint.parse.scan;

import static dev.entrylint.parse.scan.Bytes.skipBlanks;
import static dev.entrylint.parse.scan.Bytes.trimEnd;

import java.nio.charset.StandardCharsets;

/** Finds the paths of files whose text a renderer puts in the place of what names them. */
final class Includes {

  private static final String COMMENT = "@include:";
  private static final String BRACES = "{{#include ";
  private static final String IMPORT = "import ";

  private Includes() {}

  /** The path in what an HTML comment says, as in VitePress, or an empty one. */
  static String inComment(String content) {
    if (!content.startsWith(COMMENT)) {
      return "";
    }
    String path = content.substring(COMMENT.length()).strip();
    int end = path.length();
    for (int i = 0; i < end; i++) {
      char c = path.charAt(i);
      end = c == '{' || c == '#' ? i : end; // a range of lines, or a region
    }
    return path.substring(0, end).strip();
  }

  /** The end of mdBook's braces at {@code i}, or -1. */
  static int bracesEnd(byte[] t, int i, int limit) {
    if (!Bytes.startsWith(t, i, limit, BRACES)) {
      return -1;
    }
    int k = i + BRACES.length();
    while (k < limit && t[k] != '}' && t[k] != '{' && !Bytes.isLineEnd(t[k])) {
      k++;
    }
    return Bytes.startsWith(t, k, limit, "}}") ? k + 2 : -1;
  }

  /** The path in the braces {@code t[start..end)}. */
  static String inBraces(byte[] t, int start, int end) {
    int from = skipBlanks(t, start + BRACES.length(), end - 2);
    int to = from;
    while (to < end - 2 && t[to] != ':') { // behind it lines, or an anchor
      to++;
    }
    return string(t, from, trimEnd(t, from, to));
  }

  /** Takes the Markdown that is imported on {@code line} of MDX and those right below it. */
  static void takeImports(Source source, int line, Facts facts) {
    byte[] t = source.bytes;
    for (int k = line; k < source.lines(); k++) {
      int start = source.lineStart(k);
      int end = trimEnd(t, start, source.lineEnd(k));
      if (!Bytes.startsWith(t, start, end, IMPORT)) {
        return;
      }
      String path = quoted(t, start, t[end - 1] == ';' ? end - 1 : end);
      if (path.endsWith(".md") || path.endsWith(".mdx")) {
        facts.includes.add(path);
      }
    }
  }

  /** What stands between the quotation marks that end at {@code end}, or an empty text. */
  private static String quoted(byte[] t, int start, int end) {
    int quote = t[end - 1];
    if (quote != '"' && quote != '\'') {
      return "";
    }
    int open = end - 2;
    while (open > start && t[open] != quote) {
      open--;
    }
    return string(t, Math.min(open + 1, end - 1), end - 1);
  }

  private static String string(byte[] t, int from, int to) {
    return new String(t, from, to - from, StandardCharsets.UTF_8);
  }
}
