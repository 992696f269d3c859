package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.TitlePart;

/**
 * What Python-Markdown takes for the text of a heading: no images, white space folded. It takes
 * more for tags than CommonMark does.
 */
final class PythonTitles {

  private final StringBuilder text = new StringBuilder();

  /** Whether white space came since. */
  private boolean gap;

  /** Text in which tags are looked for: it has neither code nor escapes in it. */
  private final StringBuilder run = new StringBuilder();

  private PythonTitles() {}

  static String text(HeadingSyntax heading) {
    PythonTitles title = new PythonTitles();
    for (TitlePart part : heading.parts()) {
      switch (part.kind()) {
        case TEXT -> title.add(part);
        case ADDRESS -> title.shield(withoutMailto(part.text()));
        case CODE, MATH -> title.shield(part.text().strip());
        case HTML -> title.shield(Titles.isDeclaration(part.text()) ? part.text() : "");
        case BREAK -> title.run.append(' ');
        case IMAGE, FOOTNOTE, LABEL -> title.shield("");
      }
    }
    title.shield("");
    return title.text.toString();
  }

  private void add(TitlePart part) {
    if (part.isCapitalHex()) {
      run.append(part.source()); // only a small x is known
    } else if (part.isEntity()) {
      shield("");
      // Space that an entity stands for is not folded.
      if (gap) {
        space();
      }
      text.append(part.text());
    } else if (part.isEscaped()) {
      shield(part.text());
    } else {
      run.append(part.text());
    }
  }

  static String withoutMailto(String address) {
    return address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
  }

  /** Appends what is no mark-up whatever it looks like. */
  private void shield(String part) {
    int at = 0;
    while (at < run.length()) {
      int end = run.charAt(at) == '<' ? tagEnd(at) : -1;
      if (end < 0) {
        folded(run.charAt(at++));
      } else {
        at = end;
      }
    }
    run.setLength(0);
    for (int i = 0; i < part.length(); i++) {
      folded(part.charAt(i));
    }
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

  private void folded(char c) {
    if (Letters.isPythonSpace(c)) {
      gap = true;
    } else {
      if (gap) {
        space();
      }
      text.append(c);
    }
  }

  private void space() {
    text.append(text.length() > 0 ? " " : "");
    gap = false;
  }
}
