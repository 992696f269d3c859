package dev.entrylint.edit.relink;

import dev.entrylint.base.PercentEncoding;
import java.nio.charset.StandardCharsets;

/**
 * How names of files, and ids, are written where percent codes are read, or are not.
 *
 * @param isName whether they are written as they are: there are no percent codes
 * @param blanks whether a blank is written as it is
 * @param letters whether letters beyond ASCII are
 */
public record TargetLetters(boolean isName, boolean blanks, boolean letters) {

  /**
   * As they are in {@code written}, which has percent codes.
   *
   * @param free whether blanks may stand there
   */
  static TargetLetters of(String written, boolean free) {
    boolean blank = written.indexOf(' ') >= 0 || free && !written.contains("%20");
    boolean encoded = written.matches("(?s).*%[89a-fA-F][0-9a-fA-F].*");
    boolean wrong = PercentEncoding.decode(written).indexOf('\uFFFD') >= 0; // by another encoding
    return new TargetLetters(false, blank, !encoded || wrong);
  }

  /** As they are in names, without percent codes. */
  static TargetLetters ofNames() {
    return new TargetLetters(true, true, true);
  }

  /** A path as it is written. */
  public String path(String path) {
    return written(path, "%#?");
  }

  /** An id, or a title that stands for one, as it is written. */
  public String fragment(String id) {
    return written(id, "%#");
  }

  private String written(String part, String signs) {
    if (isName) {
      return part;
    }
    StringBuilder written = new StringBuilder(part.length());
    part.codePoints()
        .forEach(
            c -> {
              boolean code = signs.indexOf(c) >= 0 || c == ' ' && !blanks;
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
  public String read(String written) {
    return isName ? written : PercentEncoding.decode(written);
  }
}
