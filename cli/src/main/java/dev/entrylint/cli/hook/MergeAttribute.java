package dev.entrylint.cli.hook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The lines in a file of git's attributes by which two branches' lists of known findings are merged
 * line by line.
 *
 * @param file that of one repository alone, which is not committed
 */
public record MergeAttribute(Path file) {

  private static final String MARK = "# entrylint hook install --merge-driver: ";

  /** What is said of what was in the file, so that it becomes that again. */
  private static final String NEW_FILE = "in a file of its own";

  private static final String OPEN_LINE = "behind a line without an end";
  private static final String USUAL = "a list of lines in any order";

  /** How such a list is named in git's attributes. */
  public static String line(String pattern) {
    StringBuilder escaped = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char each = pattern.charAt(i);
      if ("*?[\\".indexOf(each) >= 0) {
        escaped.append('\\');
      }
      escaped.append(each);
      quoted |= each <= ' ' || each == '"';
    }
    String name = escaped.toString();
    if (quoted) {
      name = '"' + name.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
    return name + " merge=union\n";
  }

  public boolean isThere() throws IOException {
    return text().contains(MARK);
  }

  /**
   * Writes them for the list that {@code pattern} names, in the place of those that are there.
   *
   * @throws IOException if the file cannot be read or written, or is a link, which may lead to what
   *     is no file of git's
   */
  public void install(String pattern) throws IOException {
    if (Files.isSymbolicLink(file)) {
      throw new IOException(
          "'" + file + "' is a symbolic link; write into it yourself: " + line(pattern).strip());
    }
    uninstall();
    boolean isNew = !WholeFile.isThere(file);
    String text = text();
    boolean open = !text.isEmpty() && !text.endsWith("\n");
    String said = isNew ? NEW_FILE : open ? OPEN_LINE : USUAL;
    // The bytes of a name in UTF-8, whatever the rest of the file is in.
    String line =
        new String(line(pattern).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    write(text + (open ? "\n" : "") + MARK + said + "\n" + line);
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
    String left = text.substring(0, start) + text.substring(endOfLine(text, told));
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
