package dev.entrylint.parse.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;
import dev.entrylint.parse.TitlePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The ids of kramdown's GFM parser, which Jekyll uses: of the text in lower case the word
 * characters, hyphens, and a hyphen for each space or tab.
 */
public final class KramdownGfmSlugs implements SlugStyle {

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside applet body blockquote caption col colgroup dd "
                  + "div dl dt fieldset figcaption footer form h1 h2 h3 h4 h5 h6 header "
                  + "hgroup hr html head iframe legend menu li main map nav ol optgroup p "
                  + "pre section summary table tbody td th thead tfoot tr ul")
              .split(" "));

  @Override
  public String slug(HeadingSyntax heading) {
    String lower = LowerCase.withoutContext(text(heading));
    StringBuilder id = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ' || c == '\t') {
        id.append('-');
      } else if (c == '-' || Letters.isWord(c)) {
        id.appendCodePoint(c);
      }
    }
    return id.toString();
  }

  /** The text with dashes and ellipses made of ASCII gone, and with tags that start a block. */
  private static String text(HeadingSyntax heading) {
    StringBuilder text = new StringBuilder();
    List<String> opened = new ArrayList<>();
    for (TitlePart part : heading.parts()) {
      switch (part.kind()) {
        case TEXT -> text.append(Smart.plain(part.text()));
        case ADDRESS -> text.append(PythonTitles.withoutMailto(part.text()));
        case CODE, MATH -> text.append(part.text());
        case HTML -> text.append(isText(part.text(), opened) ? part.text() : "");
        case BREAK, IMAGE, FOOTNOTE, LABEL -> {}
      }
    }
    return text.toString();
  }

  /** To kramdown a tag that starts a block is plain text within a line, and so is a stray end. */
  private static boolean isText(String tag, List<String> opened) {
    if (tag.startsWith("<!--")) {
      return false;
    }
    if (tag.startsWith("<!") || tag.startsWith("<?")) {
      return true;
    }
    boolean end = tag.startsWith("</");
    int from = end ? 2 : Math.min(1, tag.length());
    int to = from;
    while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
      to++;
    }
    String name = tag.substring(from, to).toLowerCase(Locale.ROOT);
    if (BLOCKS.contains(name)) {
      return true;
    }
    if (end) {
      return !opened.remove(name);
    }
    opened.add(name);
    return false;
  }
}
