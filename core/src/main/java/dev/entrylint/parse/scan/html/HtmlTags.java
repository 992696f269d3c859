package dev.entrylint.parse.scan.html;

import static dev.entrylint.parse.scan.text.Bytes.isLetter;
import static dev.entrylint.parse.scan.text.Bytes.isLetterOrDigit;
import static dev.entrylint.parse.scan.text.Bytes.isSpace;
import static dev.entrylint.parse.scan.text.Bytes.skipSpaces;

import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Macros;
import dev.entrylint.parse.scan.text.Shortcodes;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import java.util.Arrays;

/** Reads HTML tags and comments, and keeps the attributes of the tag read last. */
public final class HtmlTags {

  private final boolean jsx;
  private final boolean shortcodes;

  /** Whether a template engine goes over the text before it is read, as Hugo's and Jekyll's do. */
  private final boolean templates;

  /**
   * Whether attributes may follow each other without white space, as browsers have it: in a block
   * of HTML it is for them to say what a tag is, not for CommonMark.
   */
  private final boolean lenient;

  /** The name of the element of the tag read last. */
  long element;

  /** How many attributes with a value in quotes, or without, it has. */
  int attributes;

  private final Expressions expressions = new Expressions();
  private long[] names = new long[8];
  private int[] values = new int[16];

  /** One that reads tags as CommonMark does, and what the dialect adds to them. */
  public HtmlTags(SyntaxOptions options) {
    this(options, false);
  }

  private HtmlTags(SyntaxOptions options, boolean lenient) {
    jsx = options.mdx;
    shortcodes = options.shortcodes;
    templates = shortcodes || options.liquid || options.macros;
    this.lenient = lenient || jsx;
  }

  /** One that needs no white space between attributes. */
  public static HtmlTags lenient(SyntaxOptions options) {
    return new HtmlTags(options, true);
  }

  long name(int attribute) {
    return names[attribute];
  }

  int valueStart(int attribute) {
    return values[attribute * 2];
  }

  int valueEnd(int attribute) {
    return values[attribute * 2 + 1];
  }

  /** Reads an opening tag at {@code i}; its end, or -1. */
  public int open(byte[] t, int i, int limit) {
    attributes = 0;
    int k = i + 1;
    if (k >= limit || !isLetter(t[k])) {
      return -1;
    }
    element = HtmlNames.at(t, k, limit);
    return attributes(t, nameEnd(t, k, limit), limit);
  }

  /** Reads the attributes behind the name of an element; the end of the tag, or -1. */
  private int attributes(byte[] t, int i, int limit) {
    int k = i;
    while (true) {
      int next = skipSpaces(t, k, limit);
      if (next >= limit) {
        return -1;
      }
      int c = t[next];
      if (c == '>') {
        return next + 1;
      }
      if (c == '/') {
        return next + 1 < limit && t[next + 1] == '>' ? next + 2 : -1;
      }
      if (next == k && !(lenient && (t[k - 1] == '"' || t[k - 1] == '\''))) {
        return -1;
      }
      k = attribute(t, next, limit);
      if (k < 0) {
        return -1;
      }
    }
  }

  /**
   * The end of the tag at {@code i} whose name may be more than CommonMark lets it: letters of any
   * script, {@code _} and {@code :}, and {@code .} perhaps; or -1.
   */
  public int named(byte[] t, int i, int limit, boolean dots) {
    int k = i + 1 < limit && t[i + 1] == '/' ? i + 2 : i + 1;
    int name = k;
    while (k < limit && isNameByte(t[k], k > name && t[k - 1] != ':', dots)) {
      k++;
    }
    attributes = 0;
    return k == name ? -1 : attributes(t, k, limit);
  }

  private static boolean isNameByte(int c, boolean inside, boolean dots) {
    if (isLetter(c) || c < 0 || dots && c == '_') {
      return true;
    }
    return inside && (isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || dots && c == '.');
  }

  /** The end of an element's name; components of JSX may have dots in theirs. */
  private int nameEnd(byte[] t, int i, int limit) {
    int k = Bytes.skipName(t, i, limit);
    while (jsx && k < limit && t[k] == '.') {
      k = Bytes.skipName(t, k + 1, limit);
    }
    return k;
  }

  /** Reads an attribute at {@code i}; its end, or -1. */
  private int attribute(byte[] t, int i, int limit) {
    if (jsx && t[i] == '{') {
      return expressions.end(t, i, limit);
    }
    if (!isLetter(t[i]) && t[i] != '_' && t[i] != ':') {
      return -1;
    }
    int k = i + 1;
    while (k < limit && isNamePart(t[k])) {
      k++;
    }
    int equals = skipSpaces(t, k, limit);
    if (equals >= limit || t[equals] != '=') {
      return k;
    }
    // A name with other characters in it, such as href.bind, is none of interest.
    long name = Bytes.skipName(t, i, k) == k ? HtmlNames.at(t, i, k) : -1;
    return value(t, skipSpaces(t, equals + 1, limit), limit, name);
  }

  private static boolean isNamePart(int c) {
    return isLetterOrDigit(c) || c == '_' || c == '.' || c == ':' || c == '-';
  }

  private int value(byte[] t, int i, int limit, long name) {
    if (i >= limit) {
      return -1;
    }
    int c = t[i];
    if (c == '"' || c == '\'') {
      int k = i + 1;
      while (k < limit && t[k] != c) {
        k = t[k] == '{' && templates ? Math.max(k, templateEnd(t, k, limit) - 1) + 1 : k + 1;
      }
      keep(name, i + 1, k);
      return k < limit ? k + 1 : -1;
    }
    if (jsx && c == '{') {
      int end = expressions.end(t, i, limit);
      keepLiteral(t, i + 1, end - 1, name);
      return end;
    }
    int k = i;
    while (k < limit && isUnquoted(t[k])) {
      k++;
    }
    keep(name, i, k);
    return k > i ? k : -1;
  }

  /** The end of the tag of a template at {@code i}, in which there may be quotes; or -1. */
  private int templateEnd(byte[] t, int i, int limit) {
    return shortcodes ? Shortcodes.end(t, i, limit) : Macros.end(t, i, limit);
  }

  /** Keeps the value of JSX that is nothing but a string, as in {@code id={"a"}}. */
  private void keepLiteral(byte[] t, int start, int end, long name) {
    int from = skipSpaces(t, start, end);
    int to = Bytes.trimEnd(t, from, end);
    if (to - from < 2 || "\"'`".indexOf(t[from]) < 0 || t[to - 1] != t[from]) {
      return;
    }
    for (int k = from + 1; k < to - 1; k++) {
      if (t[k] == t[from] || t[k] == '\\' || t[k] == '{') {
        return;
      }
    }
    keep(name, from + 1, to - 1);
  }

  private static boolean isUnquoted(int c) {
    return !isSpace(c) && c != '"' && c != '\'' && c != '=' && c != '<' && c != '>' && c != '`';
  }

  private void keep(long name, int start, int end) {
    if (attributes == names.length) {
      names = Arrays.copyOf(names, attributes * 2);
      values = Arrays.copyOf(values, attributes * 4);
    }
    names[attributes] = name;
    values[attributes * 2] = start;
    values[attributes * 2 + 1] = end;
    attributes++;
  }

  /** The end of the expression of JSX at {@code i}, or -1. */
  public int expressionEnd(byte[] t, int i, int limit) {
    return expressions.end(t, i, limit);
  }

  /** Reads a closing tag at {@code i}; its end, or -1. */
  public int close(byte[] t, int i, int limit) {
    int k = i + 2;
    if (k >= limit || !isLetter(t[k])) {
      return -1;
    }
    k = skipSpaces(t, nameEnd(t, k, limit), limit);
    return k < limit && t[k] == '>' ? k + 1 : -1;
  }
}
