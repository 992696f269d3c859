package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;

/**
 * The ids of kramdown 2: of the source, mark-up and all, the ASCII letters, digits, spaces and
 * hyphens from the first letter on; {@code section} if nothing is left.
 */
public final class KramdownSlugs implements SlugStyle {

  @Override
  public String slug(HeadingSyntax heading) {
    String raw = heading.raw();
    StringBuilder id = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        id.append((char) (c + 'a' - 'A'));
      } else if (c >= 'a' && c <= 'z' || id.length() > 0 && (c == '-' || c >= '0' && c <= '9')) {
        id.append(c);
      } else if (c == ' ' && id.length() > 0) {
        id.append('-');
      }
    }
    return id.length() == 0 ? "section" : id.toString();
  }
}
