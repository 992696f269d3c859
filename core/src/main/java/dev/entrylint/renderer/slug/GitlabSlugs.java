package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;

/**
 * The ids that GitLab documents: lower case, no punctuation, a hyphen for spaces, and of hyphens in
 * a row one. An id of digits alone would be taken for an issue and becomes {@code anchor-42}.
 */
public final class GitlabSlugs implements SlugStyle {

  @Override
  public String slug(HeadingSyntax heading) {
    String lower = LowerCase.of(Titles.text(heading).strip());
    StringBuilder id = new StringBuilder(lower.length());
    boolean digits = true;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ' || c == '-') {
        if (id.length() == 0 || id.charAt(id.length() - 1) != '-') {
          id.append('-');
        }
      } else if (Letters.isWord(c)) {
        id.appendCodePoint(c);
      } else {
        continue;
      }
      digits &= c >= '0' && c <= '9';
    }
    return digits && id.length() > 0 ? "anchor-" + id : id.toString();
  }
}
