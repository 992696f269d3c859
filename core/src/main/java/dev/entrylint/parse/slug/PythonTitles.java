package dev.entrylint.parse.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.TitlePart;

/**
 * What Python-Markdown takes for the text of a heading: no images, white space folded. It knows
 * fewer escapes than CommonMark, and takes more for tags.
 */
final class PythonTitles {

  private static final String ESCAPABLE = "\\`*_{}[]()>#+-.!";

  /** Stands for an entity that is a no-break space, which is not folded as white space is. */
  private static final String NO_BREAK = "\uFDD0";

  private final StringBuilder text = new StringBuilder();

  /** Text in which tags are looked for: it has neither code nor escapes in it. */
  private final StringBuilder run = new StringBuilder();

  private PythonTitles() {}

  static String text(HeadingSyntax heading) {
    PythonTitles title = new PythonTitles();
    for (TitlePart part : heading.parts()) {
      switch (part.kind()) {
        case TEXT -> title.add(part.text(), heading.raw());
        case CODE, MATH -> title.shield(part.text().strip());
        case BREAK -> title.run.append(' ');
        case HTML, IMAGE, FOOTNOTE, LABEL -> title.shield("");
      }
    }
    title.shield("");
    return title.folded().replace(NO_BREAK, "\u00A0");
  }

  private void add(String part, String raw) {
    if (part.equals("\u00A0") && raw.contains("&")) {
      shield(NO_BREAK);
    } else if (part.length() > 1) {
      run.append(part);
    } else if (!raw.contains("\\" + part) || ESCAPABLE.contains(part)) {
      // An entity, an escape, or a lone character.
      shield(part);
    } else {
      run.append('\\').append(part);
    }
  }

  /** Appends what is no mark-up whatever it looks like. */
  private void shield(String part) {
    int at = 0;
    while (at < run.length()) {
      int end = run.charAt(at) == '<' ? tagEnd(at) : -1;
      if (end < 0) {
        text.append(run.charAt(at++));
      } else {
        at = end;
      }
    }
    run.setLength(0);
    text.append(part);
  }

  /** The end of the tag at {@code i} of the run: a name, and what follows it behind a space. */
  private int tagEnd(int i) {
    int k = i + 1;
    if (k < run.length() && run.charAt(k) == '/') {
      k++;
    }
    if (k == run.length() || !isLetter(run.charAt(k))) {
      return -1;
    }
    boolean inName = true;
    for (; k < run.length(); k++) {
      char c = run.charAt(k);
      if (c == '>') {
        return k + 1;
      } else if (c == '<' || inName && c == '@') {
        return -1;
      }
      inName &= c != ' ';
    }
    return -1;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private String folded() {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isSpace(c)) {
        gap = folded.length() > 0;
      } else {
        folded.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return folded.toString();
  }
}
