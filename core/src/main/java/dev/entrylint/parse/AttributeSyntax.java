package dev.entrylint.parse;

/** How attribute lists, such as {@code {#id .class}}, are written, and behind which headings. */
public enum AttributeSyntax implements SyntaxRule {
  /** There are none. */
  NONE,
  /** Pandoc's {@code {#id .class key=value}}: a grammar that all of the list must follow. */
  PANDOC,
  /** The same, where {@code #} before anything but a letter spoils the list, as in pandoc 2. */
  PANDOC_2,
  /**
   * Pandoc's for CommonMark, which stands behind white space, before closing {@code #} or behind
   * them.
   */
  COMMONMARK,
  /**
   * Kramdown's {@code {: #id .class}} below a block, at the head of an item and behind something
   * inline; behind a heading {@code {#id}} alone, an XML name behind white space.
   */
  KRAMDOWN,
  /** Python-Markdown's {@code {#id .class}} or {@code {: #id .class}} behind a heading or block. */
  PYTHON,
  /**
   * Docusaurus' {@code {#id}}, {@code <!-- #id -->} or <code>{/* #id *&#47;}</code> behind a
   * heading, whatever the id; in a comment it is the first word.
   */
  DOCUSAURUS,
  /** Goldmark's {@code {#id .class key=value}} behind a heading. */
  HUGO,
  /** MdBook's {@code {#id .class}} behind a heading, in words; {@code id=} is no id. */
  MDBOOK,
  /** The {@code {#id .class}} of markdown-it-attrs: nearly anything on one line. */
  MARKDOWN_IT;

  /** Whether a list may begin with a colon, and stand alone on the line below its block. */
  public boolean hasLines() {
    return this == KRAMDOWN || this == PYTHON;
  }

  /** Whether a list stands behind the closing {@code #} of a heading, not before them. */
  public boolean isBehindClosing() {
    return this == PANDOC || this == PANDOC_2 || this == KRAMDOWN || this == MDBOOK;
  }

  /** Whether a list right behind the end of emphasis is that of the emphasis. */
  public boolean isBehindEmphasis() {
    return this == KRAMDOWN || this == PYTHON || this == MARKDOWN_IT;
  }

  /** Whether {@code #} before a list close the heading. */
  public boolean hasClosingBefore() {
    return this != DOCUSAURUS && this != MARKDOWN_IT;
  }
}
