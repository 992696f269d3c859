package dev.entrylint.engine.move;

import dev.entrylint.base.PercentEncoding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * How names of files are written where percent codes are read, or are not.
 *
 * @param isName whether they are written as they are: there are no percent codes
 * @param blanks whether a blank is written as it is
 * @param letters whether letters beyond ASCII are
 */
record PathLetters(boolean isName, boolean blanks, boolean letters) {

  /** As they are in {@code written}, which has percent codes. */
  static PathLetters of(String written, boolean angles) {
    boolean blank = written.indexOf(' ') >= 0 || angles && !written.contains("%20");
    boolean encoded = written.matches("(?s).*%[89a-fA-F][0-9a-fA-F].*");
    return new PathLetters(false, blank, !encoded);
  }

  /** As they are in names, without percent codes. */
  static PathLetters ofNames() {
    return new PathLetters(true, true, true);
  }

  /** A name, or an id, as it is written. */
  String written(String name) {
    if (isName) {
      return name;
    }
    StringBuilder written = new StringBuilder(name.length());
    name.codePoints()
        .forEach(
            c -> {
              boolean code = c == '%' || c == '#' || c == '?' || c == ' ' && !blanks;
              if (code || c > 0x7F && !letters) {
                for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  PercentEncoding.append(written, each & 0xFF);
                }
              } else {
                written.appendCodePoint(c);
              }
            });
    return written.toString();
  }

  /** What is written, without percent codes. */
  String read(String written) {
    if (isName || written.indexOf('%') < 0) {
      return written;
    }
    byte[] in = written.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length && in[i] == '%' ? Character.digit(in[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
      out.write(low >= 0 ? high * 16 + low : in[i]);
      i += low >= 0 ? 2 : 0;
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
