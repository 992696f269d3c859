package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;
import dev.entrylint.parse.TitlePart;
import java.text.Normalizer;

/**
 * The ids of pandoc for {@code -f gfm} and {@code -f commonmark_x} (commonmark-hs): letters,
 * numbers, marks and connecting punctuation, composed and in lower case, with a hyphen for each
 * white space.
 */
public enum CommonMarkSlugs implements SlugStyle {
  /** {@code gfm} of pandoc 3, where an emoji becomes its name. */
  NAMED_EMOJI(false, true),
  /** {@code gfm} of pandoc 2.17. */
  NO_EMOJI(false, false),
  /** {@code commonmark_x} of pandoc 3. */
  SMART_NAMED_EMOJI(true, true),
  /** {@code commonmark_x} of pandoc 2.17. */
  SMART_NO_EMOJI(true, false);

  private final boolean smart;
  private final boolean named;

  CommonMarkSlugs(boolean smart, boolean named) {
    this.smart = smart;
    this.named = named;
  }

  @Override
  public String slug(HeadingSyntax heading) {
    StringBuilder text = new StringBuilder();
    for (TitlePart part : heading.parts()) {
      switch (part.kind()) {
        case TEXT, IMAGE -> {
          String folded = Titles.oneSpace(part.text());
          text.append(smart ? Smart.withoutDashes(folded) : folded);
        }
        case ADDRESS, CODE, MATH -> text.append(part.text());
        case BREAK -> text.append('\n');
        case HTML -> text.append(part.text().startsWith("<br") ? " " : "");
        case FOOTNOTE, LABEL -> {}
      }
    }
    String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
    return identifier(named ? Emoji.named(whole) : whole);
  }

  static String identifier(String named) {
    String text = LowerCase.withoutContext(named);
    StringBuilder id = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Letters.isHaskellSpace(c)) {
        id.append('-');
      } else if (c == '-' || Letters.isLetterMarkOrNumber(c)) {
        id.appendCodePoint(c);
      }
    }
    return id.toString();
  }
}
