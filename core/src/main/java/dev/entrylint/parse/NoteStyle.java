package dev.entrylint.parse;

import dev.entrylint.model.Anchor;

/** Which ids footnotes have, and the places that use them. */
public enum NoteStyle implements SyntaxRule {
  /** None. */
  NONE("", "", ""),
  /**
   * By number, as in pandoc, to which each use is a footnote of its own; the corpus counts them.
   */
  NUMBERED(Anchor.NOTE, Anchor.NOTE_USE, Anchor.NOTE_USE),
  /** By label, as in kramdown. */
  NAMED("fn:@", "fnref:@", "fnref:@:#"),
  /** By number, as in Hugo. */
  COUNTED("fn:@", "fnref:@", "fnref#:@"),
  /** By label, as in Python-Markdown. */
  PYTHON("fn:@", "fnref:@", "fnref+:@"),
  /** By label in small letters, as in Docusaurus. */
  PREFIXED("user-content-fn-@", "user-content-fnref-@", "user-content-fnref-@-+"),
  /**
   * By label and what is made anew for each page: {@code fn-label-3f0e...} on GitHub, {@code
   * fn-label-4335} on GitLab.
   */
  HASHED(
      "fn-@" + Anchor.UNKNOWN_END,
      "fnref-@" + Anchor.UNKNOWN_END,
      "fnref-@-+" + Anchor.UNKNOWN_END),
  /** By number, as in markdown-it-footnote. */
  MARKDOWN_IT("fn@", "fnref@", "fnref@:#"),
  /** By label, as in mdBook. */
  MDBOOK("footnote-@", "fr-@-1", "fr-@-+");

  private final String note;
  private final String use;
  private final String again;

  /**
   * @param note the id of a footnote, in which {@code @} stands for its label or number
   * @param use that of the first place that uses it
   * @param again that of another one, in which {@code #} stands for how many are before it, and
   *     {@code +} for one more
   */
  NoteStyle(String note, String use, String again) {
    this.note = note;
    this.use = use;
    this.again = again;
  }

  /** Whether ids have the footnote's number in them, by the order of first uses, and no label. */
  public boolean isByNumber() {
    return this == COUNTED || this == MARKDOWN_IT;
  }

  /** Whether the footnotes stand below a heading of their own, which has an id. */
  public boolean hasHeading() {
    return this == PREFIXED || this == HASHED;
  }

  /** The id of the footnote {@code name}, which is a label or number. */
  public String note(String name) {
    return id(note, name, 0);
  }

  /** That of a place which uses it, before which {@code earlier} others do. */
  public String use(String name, int earlier) {
    return id(earlier == 0 ? use : again, name, earlier);
  }

  private static String id(String pattern, String name, int earlier) {
    StringBuilder id = new StringBuilder(pattern.length() + name.length());
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      switch (c) {
        case '@' -> id.append(name);
        case '#' -> id.append(earlier);
        case '+' -> id.append(earlier + 1);
        default -> id.append(c);
      }
    }
    return id.toString();
  }
}
