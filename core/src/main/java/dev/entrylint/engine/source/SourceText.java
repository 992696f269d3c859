package dev.entrylint.engine.source;

import dev.entrylint.base.Lazy;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The text of a document whose facts were made already, for stretches of it. Only what is asked for
 * is decoded; its place in the bytes is sought from the nearer end of the file, and where much is
 * asked for from a place nearby. For use by one thread.
 */
public final class SourceText {

  /** Behind how many questions places are kept. */
  private static final int FEW = 8;

  /** How many units lie between two places that are kept. */
  private static final int STEP = 1024;

  private final RunningTexts texts;
  private final Document document;
  private final Lazy<String> prose;

  private int asked;

  /** The file, which nobody holds where there are many; null as long as nothing is asked for. */
  private byte[] bytes;

  /** Where in the bytes each {@link #STEP}th unit is; empty as long as little is asked for. */
  private int[] places = {};

  /** The text of {@code document}, which {@code texts} reads. */
  public SourceText(RunningTexts texts, Document document) {
    this.texts = texts;
    this.document = document;
    prose = new Lazy<>(() -> texts.read(document));
  }

  /** The text of another document of the same corpus. */
  public SourceText of(Document other) {
    return other == document ? this : new SourceText(texts, other);
  }

  /** The running text of the whole document; read when it is first asked for. */
  public String prose() {
    return prose.get();
  }

  /**
   * The text in {@code span}.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalStateException if it has become too short since
   */
  public String text(Span span) {
    return span.length() == document.lines().length()
        ? texts.whole(document, () -> decoded(span))
        : decoded(span);
  }

  private String decoded(Span span) {
    if (bytes == null) {
      bytes = read();
    }
    int start;
    int end;
    int length = document.lines().length();
    if (bytes.length == length) { // each byte is a unit
      start = span.start();
      end = span.end();
    } else if (span.length() == length) {
      start = 0;
      end = bytes.length;
    } else if (++asked > FEW && length > STEP) {
      start = place(bytes, span.start());
      end = forward(bytes, start, span.length());
    } else if (span.start() < length / 2) {
      start = forward(bytes, 0, span.start());
      end = forward(bytes, start, span.length());
    } else {
      end = back(bytes, bytes.length, length - span.end());
      start = back(bytes, end, span.length());
    }
    String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    if (text.length() != span.length()) {
      changed();
    }
    return text;
  }

  private byte[] read() {
    try {
      return texts.sources().read(document.path()).bytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private int place(byte[] bytes, int unit) {
    if (places.length == 0) {
      int[] all = new int[document.lines().length() / STEP + 1];
      int at = 0;
      int units = 0;
      for (int i = 1; i < all.length; i++) {
        while (at < bytes.length && units < i * STEP) {
          int more = isStart(bytes[at]) ? units(bytes[at]) : 0;
          if (units + more > i * STEP) {
            break;
          }
          units += more;
          at++;
        }
        // In the midst of a character of two units there is no place.
        all[i] = units == i * STEP ? at : -1;
      }
      places = all;
    }
    int known = unit / STEP;
    while (places[known] < 0) {
      known--;
    }
    int from = places[known];
    while (from < bytes.length && !isStart(bytes[from])) {
      from++; // of the character before
    }
    return forward(bytes, from, unit - known * STEP);
  }

  private int forward(byte[] bytes, int from, int units) {
    int at = from;
    int left = units;
    while (left > 0 && at < bytes.length) {
      byte b = bytes[at++];
      if (b >= 0) { // ASCII, as nearly all
        left--;
        continue;
      }
      if (isStart(b)) {
        left -= units(b);
      }
    }
    while (at < bytes.length && !isStart(bytes[at])) {
      at++;
    }
    return left == 0 ? at : changed();
  }

  private int back(byte[] bytes, int from, int units) {
    int at = from;
    int left = units;
    while (left > 0 && at > 0) {
      byte b = bytes[--at];
      if (b >= 0) {
        left--;
        continue;
      }
      if (isStart(b)) {
        left -= units(b);
      }
    }
    return left == 0 ? at : changed();
  }

  /** Whether a character begins with {@code b}; else it goes on with it. */
  private static boolean isStart(byte b) {
    return (b & 0xC0) != 0x80;
  }

  private static int units(byte first) {
    return (first & 0xF8) == 0xF0 ? 2 : 1;
  }

  private int changed() {
    throw new IllegalStateException(document.path() + " was changed during the run");
  }
}
