package dev.entrylint.cli.hook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The lines in a file of git's attributes by which files of some names are merged in another way
 * than others.
 *
 * @param file in the folder from which its lines see files, or that of one repository alone
 * @param driver what git calls the way
 * @param usual what a reader of the file should know of it
 */
public record MergeAttribute(Path file, String driver, String usual) {

  private static final String MARK = "# entrylint hook install --merge-driver: ";

  /** What is said of what was in the file, so that it becomes that again. */
  private static final String NEW_FILE = "in a file of its own";

  private static final String OPEN_LINE = "behind a line without an end";

  /** Those by which two branches' lists of known findings are merged line by line. */
  public static MergeAttribute union(Path file) {
    return new MergeAttribute(file, "union", "a list of lines in any order");
  }

  /** The line for the files that {@code pattern} fits, which git's wildcards may be in. */
  public String line(String pattern) {
    boolean quoted = pattern.chars().anyMatch(each -> each <= ' ' || each == '"');
    String name =
        quoted
            ? '"' + pattern.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"'
            : pattern;
    return name + " merge=" + driver + "\n";
  }

  /** The pattern that fits the file at {@code path} alone. */
  public static String literal(String path) {
    return path.replaceAll("[*?\\[\\\\]", "\\\\$0");
  }

  public boolean isThere() throws IOException {
    return isIn(text());
  }

  /** Whether {@code text}, what such a file holds, has them. */
  public static boolean isIn(String text) {
    return text.contains(MARK);
  }

  /**
   * Writes them for the files that {@code patterns} fit, in the place of those that are there.
   *
   * @throws IOException if the file cannot be read or written, or is a link, which may lead to what
   *     is no file of git's
   */
  public void install(List<String> patterns) throws IOException {
    String lines = lines(patterns);
    if (Files.isSymbolicLink(file)) {
      throw new IOException(
          "'" + file + "' is a symbolic link; write into it yourself: " + lines.strip());
    }
    uninstall();
    boolean isNew = !WholeFile.isThere(file);
    String text = text();
    boolean open = !text.isEmpty() && !text.endsWith("\n");
    String said = isNew ? NEW_FILE : open ? OPEN_LINE : usual;
    write(text + (open ? "\n" : "") + MARK + said + "\n" + bytes(lines));
  }

  /** Whether the file has the lines for just {@code patterns}. */
  public boolean has(List<String> patterns) throws IOException {
    String text = text();
    int mark = text.indexOf(MARK);
    int start = mark < 0 ? 0 : endOfLine(text, mark);
    return mark >= 0 && text.startsWith(bytes(lines(patterns)), start);
  }

  private String lines(List<String> patterns) {
    StringBuilder lines = new StringBuilder();
    patterns.forEach(each -> lines.append(line(each)));
    return lines.toString();
  }

  /** The bytes of names in UTF-8, whatever the rest of the file is in, a character for each. */
  private static String bytes(String lines) {
    return new String(lines.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /**
   * Takes them out again.
   *
   * @return whether there were any
   * @throws IOException if the file cannot be read or written
   */
  public boolean uninstall() throws IOException {
    String text = text();
    int start = text.indexOf(MARK);
    if (start < 0) {
      return false;
    }
    int told = endOfLine(text, start);
    String said = text.substring(start + MARK.length(), told).strip();
    int end = told;
    while (end < text.length()
        && text.substring(end, endOfLine(text, end)).stripTrailing().endsWith(" merge=" + driver)) {
      end = endOfLine(text, end);
    }
    String left = text.substring(0, start) + text.substring(end);
    if (said.equals(OPEN_LINE) && left.length() == start && left.endsWith("\n")) {
      left = left.substring(0, start - 1);
    }
    if (left.isEmpty() && said.equals(NEW_FILE)) {
      WholeFile.delete(file);
    } else {
      write(left);
    }
    return true;
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  /** A character for each byte. */
  private String text() throws IOException {
    return Files.isRegularFile(file)
        ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
        : "";
  }

  private void write(String text) throws IOException {
    WholeFile.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
