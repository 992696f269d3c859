package dev.entrylint.cli;

import dev.entrylint.base.Printable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the program has around it.
 *
 * @param folder the working directory, absolute
 * @param environment the environment variables
 * @param in what is typed, or comes from another program; read only where somebody says so
 * @param out for reports, as UTF-8 wherever it runs; what is written there is printable
 * @param stream where {@code out} writes, for what is no text
 * @param err for everything else; only {@link #say}, {@link #tell} and {@link #show} write to it
 */
record Console(
    Path folder,
    Map<String, String> environment,
    InputStream in,
    Writer out,
    OutputStream stream,
    PrintWriter err) {

  static Console of(
      Path folder,
      Map<String, String> environment,
      InputStream in,
      OutputStream out,
      OutputStream err) {
    return new Console(
        folder,
        environment,
        in,
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15),
        out,
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), false));
  }

  /** The same, but for where it writes. */
  Console with(Writer otherOut, PrintWriter otherErr) {
    return new Console(folder, environment, in, otherOut, stream, otherErr);
  }

  /** Tells the user in one line something that is no part of a report. */
  void say(String line) {
    err.print("entrylint: ");
    err.println(Printable.line(line));
    err.flush();
  }

  /** Tells the user several lines, none of which a name from outside begins. */
  void tell(String lines) {
    err.print(Printable.text(lines));
    err.flush();
  }

  /**
   * Shows a line on the terminal that standard error is, in the place of the one that was shown
   * before; an empty one takes that away.
   */
  void show(String line) {
    err.print("\r" + Printable.line(line) + "\u001B[K");
    err.flush();
  }

  /**
   * Writes a text to the output; that nobody reads on, as behind {@code | head}, is no error. Names
   * from outside begin none of its lines.
   */
  void print(String text) throws IOException {
    write(() -> out.append(Printable.text(text)));
  }

  /** Does some writing to the output; that nobody reads on is no error. */
  void write(Writing writing) throws IOException {
    try {
      writing.write();
      out.flush();
    } catch (IOException failed) {
      if (!isClosedPipe(failed)) {
        throw failed;
      }
    }
  }

  /** Something that writes. */
  interface Writing {
    void write() throws IOException;
  }

  // There is no type for it: these are the words of POSIX systems and of Windows.
  private static boolean isClosedPipe(IOException failed) {
    String message = failed.getMessage();
    return message != null
        && (message.contains("Broken pipe") || message.contains("pipe is being closed"));
  }

  /** The path that {@code written} means, seen from the working directory. */
  Path path(String written) throws Refusal {
    try {
      return folder.resolve(written).normalize();
    } catch (InvalidPathException unusable) {
      throw new Refusal("'" + written + "' is not a path: " + unusable.getReason(), unusable);
    }
  }

  /** Whether {@code variable} is set to anything. */
  boolean has(String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }

  /** How many columns the terminal has; what most have where nobody says. */
  int width() {
    for (String name : List.of("ENTRYLINT_COLUMNS", "COLUMNS")) {
      String written = environment.getOrDefault(name, "");
      if (written.matches("[1-9][0-9]{0,3}")) {
        return Integer.parseInt(written);
      }
    }
    return 80;
  }

  /** Whether the output is a terminal that shows colours, and nobody minds. */
  boolean wantsColour() {
    // The start script knows whether there is a terminal; Java before 22 cannot tell.
    return has("ENTRYLINT_TERMINAL") && !has("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
  }
}
