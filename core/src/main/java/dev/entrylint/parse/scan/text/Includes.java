package dev.entrylint.parse.scan.text;

import static dev.entrylint.parse.scan.text.Bytes.skipBlanks;
import static dev.entrylint.parse.scan.text.Bytes.trimEnd;

/** Finds the paths of files whose text a renderer puts in the place of what names them. */
public final class Includes {

  private static final String COMMENT = "@include:";
  private static final String BRACES = "{{#include ";
  private static final String IMPORT = "import ";

  private Includes() {}

  /** The path in what an HTML comment says, as in VitePress, or an empty one. */
  public static String inComment(String content) {
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
  public static int bracesEnd(byte[] t, int i, int limit) {
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
  public static String inBraces(byte[] t, int start, int end) {
    int from = skipBlanks(t, start + BRACES.length(), end - 2);
    return path(t, from, end - 2);
  }

  /** The path at {@code from}, without the lines, or the part, that may be named behind a colon. */
  private static String path(byte[] t, int from, int end) {
    int to = from;
    while (to < end && t[to] != ':') {
      to++;
    }
    return Bytes.string(t, from, trimEnd(t, from, to));
  }

  /** Takes the snippets that are lines of a block: a path in quotes, or paths on lines. */
  public static void takeSnippets(byte[] t, TextBlocks blocks, int block, Facts facts) {
    boolean listed = false;
    for (int k = blocks.firstLine(block); k < blocks.endLine(block); k += 2) {
      int start = blocks.lines[k];
      if (listed || t[start] == '-') {
        int end = trimEnd(t, start, blocks.lines[k + 1]);
        int behind = behindScissors(t, start, end);
        if (behind == end) {
          listed = !listed;
        } else if (listed) {
          facts.includes.add(path(t, start, end));
        } else if (behind > 0) {
          takeQuoted(t, behind, end, facts);
        }
      }
    }
  }

  private static void takeQuoted(byte[] t, int start, int end, Facts facts) {
    String path = quoted(t, start, end);
    int part = path.indexOf(':');
    if (!path.isEmpty()) {
      facts.includes.add(part < 0 ? path : path.substring(0, part));
    }
  }

  /** Where {@code --8<--} ends that stands at {@code i}, or -1. */
  private static int behindScissors(byte[] t, int i, int end) {
    int k = Bytes.skipRun(t, i, end, '-');
    if (k == i || !Bytes.startsWith(t, k, end, "8<-")) {
      return -1;
    }
    return Bytes.skipRun(t, k + 2, end, '-');
  }

  /** Takes the Markdown that is imported on {@code line} of MDX and those right below it. */
  public static void takeImports(Source source, int line, Facts facts) {
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
    return Bytes.string(t, Math.min(open + 1, end - 1), end - 1);
  }
}
