package dev.entrylint.report.format;

import dev.entrylint.base.Printable;
import java.io.IOException;

/** XML 1.0 that is well-formed whatever text it holds. */
final class Xml {

  private static final char REPLACEMENT = '\uFFFD';

  private final Appendable out;

  Xml(Appendable out) throws IOException {
    this.out = out;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /**
   * Begins a tag, on a line of its own.
   *
   * @param depth how far it is indented
   */
  Xml begin(int depth, String name) throws IOException {
    out.append("  ".repeat(depth)).append('<').append(name);
    return this;
  }

  Xml attribute(String name, String value) throws IOException {
    out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    return this;
  }

  Xml attribute(String name, long value) throws IOException {
    return attribute(name, Long.toString(value));
  }

  /** Ends the tag that was begun; its element goes on. */
  void open() throws IOException {
    out.append(">\n");
  }

  /** Ends the tag that was begun, and its element. */
  void empty() throws IOException {
    out.append("/>\n");
  }

  /** Ends the tag that was begun, and its element, which holds {@code text}. */
  void text(String name, String text) throws IOException {
    out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
  }

  /** Ends an element. */
  void close(int depth, String name) throws IOException {
    out.append("  ".repeat(depth)).append("</").append(name).append(">\n");
  }

  /** {@code text} on one line, without what XML cannot hold. */
  static String escaped(String text) {
    String line = Printable.line(text);
    StringBuilder escaped = new StringBuilder(line.length() + 8);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&apos;");
        case '\uFFFE', '\uFFFF' -> escaped.append(REPLACEMENT);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
