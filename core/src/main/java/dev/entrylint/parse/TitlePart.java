package dev.entrylint.parse;

/**
 * A piece of a heading's content, in order, with emphasis and links already taken off: slug styles
 * differ in what they make of each kind.
 *
 * @param text what the piece says: of {@link Kind#TEXT} with escapes and entities resolved, of
 *     {@link Kind#CODE} the code, of {@link Kind#IMAGE} the alt text, of the others their source
 * @param source how the piece is written: of an escaped character and of an entity, which are
 *     pieces of their own, the escape or the entity; of the others the same as the text
 */
public record TitlePart(Kind kind, String text, String source) {

  /** What sort of piece it is. */
  public enum Kind {
    TEXT,
    /** The address of an autolink. */
    ADDRESS,
    CODE,
    MATH,
    IMAGE,
    HTML,
    FOOTNOTE,
    /** The label behind the text of a link or image: {@code label} of {@code [text][label]}. */
    LABEL,
    /** A line break, soft or hard, in a setext heading. */
    BREAK
  }

  /** A piece that is written as it reads. */
  public TitlePart(Kind kind, String text) {
    this(kind, text, text);
  }

  /** Whether it is a character that a backslash escapes. */
  public boolean isEscaped() {
    return isResolved() && source.charAt(0) == '\\';
  }

  /** Whether it is what an entity stands for. */
  public boolean isEntity() {
    return isResolved() && source.charAt(0) == '&';
  }

  /** Whether it is an entity such as {@code &#X41;}, whose capital X not all renderers know. */
  public boolean isCapitalHex() {
    return isEntity() && source.startsWith("&#X");
  }

  private boolean isResolved() {
    return source.length() > text.length() || !source.equals(text);
  }
}
