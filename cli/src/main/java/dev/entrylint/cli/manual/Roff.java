package dev.entrylint.cli.manual;

import java.util.Locale;

/** A page of the manual in the language that {@code man} reads, as it grows. */
final class Roff {

  private final StringBuilder text = new StringBuilder();

  /**
   * @param name of the page
   * @param date when it was made, such as 2026-01-31
   * @param source the program and its version
   */
  Roff(String name, String date, String source) {
    text.append(".TH ").append(quoted(name.toUpperCase(Locale.ROOT))).append(" 1 ");
    text.append(quoted(date)).append(' ').append(quoted(source)).append(" \"User Commands\"\n");
    // Words of a command line are to be copied: nothing is hyphenated or stretched.
    text.append(".nh\n.ad l\n");
  }

  /** Begins a section. */
  Roff section(String title) {
    text.append(".SH ").append(title).append('\n');
    return this;
  }

  /** Begins a paragraph that is not the first of its section. */
  Roff paragraph() {
    text.append(".PP\n");
    return this;
  }

  /** Begins an item of a list, of which a line like {@link #line} is the label. */
  Roff item() {
    text.append(".TP\n");
    return this;
  }

  /** A line of pieces that {@link #bold}, {@link #placeholder} and {@link #plain} made. */
  Roff line(String... pieces) {
    String line = String.join("", pieces);
    // What begins with one of these would be taken for an order.
    text.append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "").append(line);
    text.append('\n');
    return this;
  }

  static String bold(String words) {
    return "\\fB" + plain(words) + "\\fR";
  }

  /** What stands for something that the user says. */
  static String placeholder(String words) {
    return "\\fI" + plain(words) + "\\fR";
  }

  /** Text as it is; signs that would be set as others, or mean something, are named. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char each = words.charAt(i);
      switch (each) {
        case '\\' -> plain.append("\\e");
        case '-' -> plain.append("\\-");
        case '\'' -> plain.append("\\(aq");
        case '`' -> plain.append("\\(ga");
        case '^' -> plain.append("\\(ha");
        case '~' -> plain.append("\\(ti");
        case '\n' -> plain.append(' ');
        default -> plain.append(each);
      }
    }
    return plain.toString();
  }

  private static String quoted(String words) {
    return '"' + plain(words).replace("\"", "\\(dq") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
