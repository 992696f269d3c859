package dev.entrylint.parse;

import dev.entrylint.model.Attributes;
import dev.entrylint.model.Span;
import java.util.List;

/**
 * A heading before a dialect makes an id of it.
 *
 * @param parts its content in pieces
 * @param raw the source of its content, without markers and attribute list; lines joined by LF
 * @param span as in {@link dev.entrylint.model.Heading}
 * @param inHtml whether it stands in an element of HTML, where that makes a difference
 */
public record HeadingSyntax(
    int level,
    List<TitlePart> parts,
    String raw,
    Attributes attributes,
    Span span,
    Span titleSpan,
    boolean nested,
    boolean inHtml) {

  /** One of which no matter is whether it stands in an element. */
  public HeadingSyntax(
      int level,
      List<TitlePart> parts,
      String raw,
      Attributes attributes,
      Span span,
      Span titleSpan,
      boolean nested) {
    this(level, parts, raw, attributes, span, titleSpan, nested, false);
  }

  /** The title as a reader sees it: text, code, math and alt texts, white space folded. */
  public String title() {
    if (parts.size() == 1 && parts.get(0).kind() == TitlePart.Kind.TEXT) {
      return Whitespace.fold(parts.get(0).text());
    }
    StringBuilder title = new StringBuilder();
    for (TitlePart part : parts) {
      switch (part.kind()) {
        case TEXT, ADDRESS, CODE, MATH, IMAGE -> title.append(part.text());
        case BREAK -> title.append(' ');
        case HTML, FOOTNOTE, LABEL -> {}
      }
    }
    return Whitespace.fold(title.toString());
  }
}
