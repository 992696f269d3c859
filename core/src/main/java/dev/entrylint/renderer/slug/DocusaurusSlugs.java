package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.SlugStyle;
import dev.entrylint.parse.TitlePart;
import java.util.BitSet;

/**
 * The ids of Docusaurus 3: github-slugger's, where the texts of images count too, and of a heading
 * that is nothing but HTML the HTML.
 */
public enum DocusaurusSlugs implements SlugStyle {
  MARKDOWN,
  /** MDX, which knows no HTML but only elements. */
  MDX;

  @Override
  public String slug(HeadingSyntax heading) {
    boolean onlyHtml = this == MARKDOWN;
    StringBuilder html = new StringBuilder();
    StringBuilder text = new StringBuilder();
    int at = 0;
    BitSet links = null;
    for (TitlePart part : heading.parts()) {
      onlyHtml &= part.kind() == TitlePart.Kind.HTML;
      html.append(part.text());
      switch (part.kind()) {
        case TEXT -> text.append(withoutDirectives(part.text()));
        case ADDRESS, CODE, MATH, IMAGE -> text.append(part.text());
        case HTML -> {
          int found = heading.raw().indexOf(part.text(), at);
          at = found < 0 ? heading.raw().length() : found + part.text().length();
          links = links == null ? links(heading.raw()) : links;
          boolean kept = this == MARKDOWN && found >= 0 && links.get(found);
          text.append(kept ? part.text() : expression(part.text()));
        }
        case BREAK, FOOTNOTE, LABEL -> {}
      }
    }
    return GithubSlugs.slug((onlyHtml ? html : text).toString());
  }

  /** Which places of {@code raw} are in the texts of links; only HTML outside is left out. */
  private static BitSet links(String raw) {
    BitSet links = new BitSet();
    int[] starts = new int[raw.length()];
    int[] depths = new int[raw.length()];
    int open = 0;
    for (int k = 0; k < raw.length(); k++) {
      char c = raw.charAt(k);
      if (c == '\\') {
        k++;
      } else if (c == '[') {
        starts[open++] = k;
      } else if (c == ']' && open > 0) {
        int start = starts[--open];
        if (raw.startsWith("](", k) || raw.startsWith("][", k)) {
          depths[start]++;
          depths[k]--;
        }
      }
    }
    int depth = 0;
    for (int k = 0; k < depths.length; k++) {
      depth += depths[k];
      links.set(k, depth > 0);
    }
    return links;
  }

  /** The text without {@code :name}, which remark-directive takes for something of its own. */
  private static String withoutDirectives(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int at = 0;
    for (; colon >= 0; colon = text.indexOf(':', Math.max(at, colon + 1))) {
      int end = directiveEnd(text, colon);
      if (end > 0) {
        kept.append(text, at, colon);
        at = end;
      }
    }
    return kept.append(text, at, text.length()).toString();
  }

  /** The end of the directive whose colon stands at {@code colon}; -1 if there is none. */
  private static int directiveEnd(String text, int colon) {
    int k = colon + 1;
    if (colon > 0 && text.charAt(colon - 1) == ':' || k == text.length() || !isLetter(text, k)) {
      return -1;
    }
    while (k < text.length() && isName(text.charAt(k))) {
      k++;
    }
    char last = text.charAt(k - 1);
    boolean refused = last == '-' || last == '_' || k < text.length() && text.charAt(k) == ':';
    return refused ? -1 : k;
  }

  private static boolean isLetter(String text, int i) {
    char c = text.charAt(i);
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isName(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_';
  }

  /** The source of an expression of JSX: nobody knows its value. */
  private static String expression(String html) {
    boolean braces = html.length() > 1 && html.startsWith("{");
    return braces ? html.substring(1, html.length() - 1) : "";
  }
}
