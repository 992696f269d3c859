package dev.entrylint.parse.scan.inline;

import static dev.entrylint.parse.scan.text.Bytes.isPunctuation;
import static dev.entrylint.parse.scan.text.Bytes.isSpace;
import static dev.entrylint.parse.scan.text.Bytes.skipSpaces;

import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Macros;
import dev.entrylint.parse.scan.text.Shortcodes;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads the parts of links: destinations, titles and labels. */
public final class LinkParts {

  /** Deeper parentheses end a destination, as in cmark; it also bounds what is read twice. */
  private static final int DEEPEST = 32;

  private static final int LONGEST_LABEL = 999;

  private final boolean shortcodes;
  private final boolean macros;

  /** Whether a destination in parentheses may have spaces in it, as in pandoc. */
  private final boolean spaces;

  /** Whether tags of a template, with whatever is in them, may be of a destination with spaces. */
  private final boolean liquid;

  private final boolean safe;

  /** The destination read last, without angle brackets. */
  int start;

  int end;

  /** Reads the links of the dialect that has these options. */
  public LinkParts(SyntaxOptions options) {
    shortcodes = options.shortcodes;
    macros = options.macros;
    spaces = options.spacedTargets;
    liquid = options.liquid;
    safe = options.safeLinks;
  }

  /** Reads a destination at {@code i}; its end, or -1. An empty one ends where it begins. */
  int destination(byte[] t, int i, int limit) {
    if (i < limit && t[i] == '<') {
      return angled(t, i, limit);
    }
    int open = 0;
    int k = i;
    for (; k < limit; k++) {
      int c = t[k];
      if (c == '\\' && k + 1 < limit && isPunctuation(t[k + 1])) {
        k++;
      } else if (c == '{' && (macros || shortcodes)) {
        int code = shortcodes ? Shortcodes.end(t, k, limit) : -1;
        k = Math.max(k, (code < 0 && macros ? Macros.end(t, k, limit) : code) - 1);
      } else if (c == '(') {
        if (++open > DEEPEST) {
          return -1;
        }
      } else if (c == ')') {
        if (open-- == 0) {
          return found(i, k, k);
        }
      } else if (c >= 0 && c <= ' ' || c == 127) {
        break;
      }
    }
    return open > 0 ? -1 : found(i, k, k);
  }

  /** Reads a destination that ends at a parenthesis, or at spaces before a title. */
  private int spacedDestination(byte[] t, int i, int limit) {
    int open = 0;
    for (int k = i; k < limit; k++) {
      int c = t[k];
      if (c == '\\' && k + 1 < limit && isPunctuation(t[k + 1])) {
        k++;
      } else if (c == '(') {
        if (++open > DEEPEST) {
          return -1;
        }
      } else if (c == ')') {
        if (open-- == 0) {
          return found(i, Bytes.trimEnd(t, i, k), k);
        }
      } else if (c == '{' && liquid) {
        k = Math.max(k, Macros.end(t, k, limit) - 1);
      } else if (open == 0 && isSpace(c)) {
        int next = skipSpaces(t, k, limit);
        if (next < limit && (t[next] == '"' || t[next] == '\'')) {
          return found(i, k, k);
        }
        k = next - 1;
      }
    }
    return -1;
  }

  private int angled(byte[] t, int i, int limit) {
    for (int k = i + 1; k < limit; k++) {
      int c = t[k];
      if (c == '>') {
        return found(i + 1, k, k + 1);
      }
      if (c == '<' || c == '\n' || c == '\r') {
        return -1;
      }
      if (c == '\\' && k + 1 < limit && isPunctuation(t[k + 1])) {
        k++;
      }
    }
    return -1;
  }

  private int found(int start, int end, int behind) {
    this.start = start;
    this.end = end;
    return behind;
  }

  /** Reads a title with its quotes at {@code i}; its end, or -1. */
  int title(byte[] t, int i, int limit) {
    int open = t[i];
    if (open != '"' && open != '\'' && open != '(') {
      return -1;
    }
    int close = open == '(' ? ')' : open;
    for (int k = i + 1; k < limit; k++) {
      int c = t[k];
      if (c == close) {
        return k + 1;
      }
      if (c == '(' && open == '(') {
        return -1;
      }
      if (c == '\\' && k + 1 < limit && isPunctuation(t[k + 1])) {
        k++;
      }
    }
    return -1;
  }

  /** Reads {@code (destination "title")} at {@code i}; its end, or -1. */
  int inParentheses(byte[] t, int i, int limit) {
    int from = skipSpaces(t, i + 1, limit);
    boolean spaced = spaces && from < limit && t[from] != '<';
    int k = spaced ? spacedDestination(t, from, limit) : destination(t, from, limit);
    if (k < 0 || safe && isUnsafe(t)) {
      return -1;
    }
    int next = skipSpaces(t, k, limit);
    if (next < limit && next > k && t[next] != ')') {
      next = title(t, next, limit);
      if (next < 0) {
        return -1;
      }
      next = skipSpaces(t, next, limit);
    }
    return next < limit && t[next] == ')' ? next + 1 : -1;
  }

  /** Whether the destination read last has a scheme that markdown-it refuses. */
  private boolean isUnsafe(byte[] t) {
    int k = start;
    while (k < end && Bytes.isLetter(t[k])) {
      k++;
    }
    if (k == end || t[k] != ':') {
      return false;
    }
    String scheme = new String(t, start, k - start, StandardCharsets.US_ASCII);
    return switch (scheme.toLowerCase(Locale.ROOT)) {
      case "javascript", "vbscript", "file" -> true;
      case "data" -> !Bytes.startsWith(t, k + 1, end, "image/");
      default -> false;
    };
  }

  /** Reads a label with its brackets at {@code i}; its end, or -1. */
  static int label(byte[] t, int i, int limit) {
    int last = Math.min(limit, i + LONGEST_LABEL + 2);
    for (int k = i + 1; k < last; k++) {
      int c = t[k];
      if (c == ']') {
        return k + 1;
      }
      if (c == '[') {
        return -1;
      }
      if (c == '\\' && k + 1 < limit && isPunctuation(t[k + 1])) {
        k++;
      }
    }
    return -1;
  }

  /** What {@code t[start..end)} is as a label, by which definitions are found; empty if blank. */
  static String key(byte[] t, int start, int end) {
    int from = skipSpaces(t, start, end);
    int to = Bytes.trimEnd(t, from, end);
    if (to - from > LONGEST_LABEL) {
      return "";
    }
    String label = Bytes.string(t, from, to);
    if (isPlain(t, from, to)) {
      return label;
    }
    StringBuilder key = new StringBuilder(label.length());
    boolean gap = false;
    for (int k = 0; k < label.length(); k++) {
      char c = label.charAt(k);
      if (isSpace(c)) {
        gap = true;
        continue;
      }
      if (gap) {
        key.append(' ');
        gap = false;
      }
      key.append(c);
    }
    // Upper case makes one of "ß" and "SS" as case folding does; lower case first one of "ẞ".
    return key.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }

  /** Whether folding would change nothing: upper case ASCII with single spaces. */
  private static boolean isPlain(byte[] t, int start, int end) {
    for (int k = start; k < end; k++) {
      int c = t[k];
      boolean plain = c > ' ' && (c < 'a' || c > 'z') || c == ' ' && t[k - 1] != ' ';
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
