package dev.entrylint.parse;

import dev.entrylint.model.Anchor;

/** Which ids footnotes have, and the places that use them. */
public enum NoteStyle implements SyntaxRule {
  /** None. */
  NONE("", "", "", Shown.ALL, Order.OF_USES),
  /**
   * By number, as in pandoc, to which each use is a footnote of its own; the corpus counts them.
   */
  NUMBERED(Anchor.NOTE, Anchor.NOTE_USE, Anchor.NOTE_USE, Shown.USED_IN_TEXT, Order.EACH_USE),
  /** By label, as in kramdown. */
  NAMED("fn:@", "fnref:@", "fnref:@:#", Shown.USED_IN_SHOWN, Order.OF_USES),
  /** By number, as in Hugo. */
  COUNTED("fn:@", "fnref:@", "fnref#:@", Shown.USED, Order.FROM_FIRST_NOTE),
  /** By label, as in Python-Markdown. */
  PYTHON("fn:@", "fnref:@", "fnref+:@", Shown.LAST, Order.OF_NOTES),
  /** By label in small letters, as in Docusaurus. */
  PREFIXED(
      "user-content-fn-@",
      "user-content-fnref-@",
      "user-content-fnref-@-+",
      Shown.ALL,
      Order.OF_USES),
  /**
   * By label and what is made anew for each page: {@code fn-label-3f0e...} on GitHub, {@code
   * fn-label-4335} on GitLab.
   */
  HASHED(
      "fn-@" + Anchor.UNKNOWN_END,
      "fnref-@" + Anchor.UNKNOWN_END,
      "fnref-@-+" + Anchor.UNKNOWN_END,
      Shown.ALL,
      Order.OF_USES),
  /** By number, as in markdown-it-footnote. */
  MARKDOWN_IT("fn@", "fnref@", "fnref@:#", Shown.ALL, Order.OF_USES),
  /** By label, as in mdBook. */
  MDBOOK("footnote-@", "fr-@-1", "fr-@-+", Shown.ALL, Order.OF_USES);

  /** Which footnotes are shown. */
  public enum Shown {
    /** All of them. */
    ALL,
    /** Of each label the last one. */
    LAST,
    /** Those that are used anywhere. */
    USED,
    /** Those that are used in the text, and not in footnotes only. */
    USED_IN_TEXT,
    /** Those that are used in the text, or in another one that is shown. */
    USED_IN_SHOWN
  }

  /** In which order footnotes, and the places that use them, get their ids. */
  public enum Order {
    /** In that of the uses, with each footnote at its first one. */
    OF_USES,
    /** The same, where each use in the text is a footnote of its own. */
    EACH_USE,
    /** All footnotes, used or not, and then the uses. */
    OF_NOTES,
    /** In that of the uses, of which those in footnotes stand where the first footnote does. */
    FROM_FIRST_NOTE
  }

  private final String note;
  private final String use;
  private final String again;
  private final Shown shown;
  private final Order order;

  /**
   * @param note the id of a footnote, in which {@code @} stands for its label or number
   * @param use that of the first place that uses it
   * @param again that of another one, in which {@code #} stands for how many are before it, and
   *     {@code +} for one more
   * @param shown which footnotes are shown
   * @param order in which order they get their ids
   */
  NoteStyle(String note, String use, String again, Shown shown, Order order) {
    this.note = note;
    this.use = use;
    this.again = again;
    this.shown = shown;
    this.order = order;
  }

  /** Which footnotes are shown. */
  public Shown shown() {
    return shown;
  }

  /** In which order they get their ids. */
  public Order order() {
    return order;
  }

  /** Whether of several footnotes of one label the first one counts, and not the last. */
  public boolean isFirstOfLabel() {
    return this == COUNTED;
  }

  /** Whether a heading in a footnote has no id if the footnote is not shown. */
  public boolean hidesHeadings() {
    return this == NAMED;
  }

  /** Whether labels stand in ids in small letters, and percent-encoded. */
  public boolean isEncoded() {
    return this == PREFIXED;
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
