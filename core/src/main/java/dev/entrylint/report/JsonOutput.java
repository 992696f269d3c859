package dev.entrylint.report;

import com.google.gson.stream.JsonWriter;
import dev.entrylint.base.Printable;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * JSON on one line, all of which may be printed: what {@link Printable} replaces in text is written
 * as {@code \}{@code u} and a number here, and so means what it meant.
 */
public final class JsonOutput {

  private JsonOutput() {}

  /** What writes JSON to {@code out}. */
  public static JsonWriter to(Writer out) {
    JsonWriter json = new JsonWriter(new Escaping(out));
    json.setHtmlSafe(false);
    return json;
  }

  /** Escapes what the library leaves as it is; outside strings JSON has none of it. */
  private static final class Escaping extends FilterWriter {

    Escaping(Writer out) {
      super(out);
    }

    // The library writes strings in stretches that end only where it escapes something itself, so
    // that neither a pair of surrogates nor the beginning of a command is parted.
    @Override
    public void write(String text, int from, int length) throws IOException {
      String stretch = text.substring(from, from + length);
      int done = 0;
      for (int i = 0; i < length; i++) {
        // A line end stands between tokens only: in strings the library has escaped it.
        if (Printable.isReplaced(stretch, i) && stretch.charAt(i) != '\n') {
          out.write(stretch, done, i - done);
          out.write("\\u");
          out.write(Integer.toHexString(0x10000 + stretch.charAt(i)), 1, 4);
          done = i + 1;
        }
      }
      out.write(stretch, done, length - done);
    }
  }
}
