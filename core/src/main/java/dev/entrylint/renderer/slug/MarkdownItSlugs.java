package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;
import java.nio.charset.StandardCharsets;

/**
 * The ids of markdown-it-anchor 9: the text in lower case with one hyphen for white space in a row,
 * percent-encoded.
 */
public final class MarkdownItSlugs implements SlugStyle {

  private static final String UNRESERVED = "-_.!~*'()";

  @Override
  public String slug(HeadingSyntax heading) {
    String lower = LowerCase.of(Titles.text(heading));
    StringBuilder folded = new StringBuilder(lower.length());
    boolean gap = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Letters.isScriptSpace(c)) {
        gap = folded.length() > 0;
      } else {
        folded.append(gap ? "-" : "").append(c);
        gap = false;
      }
    }
    return encoded(folded.toString());
  }

  private static String encoded(String text) {
    StringBuilder id = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xFF;
      boolean plain = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
      if (plain || UNRESERVED.indexOf(c) >= 0) {
        id.append((char) c);
      } else {
        id.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return id.toString();
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
