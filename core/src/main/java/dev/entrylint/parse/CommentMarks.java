package dev.entrylint.parse;

import java.nio.charset.StandardCharsets;

/** Which comments a dialect has beside those of HTML. */
public enum CommentMarks {
  /** No others. */
  HTML_ONLY("", ""),
  /** <code>{/* text *&#47;}</code>. */
  JSX("{/*", "*/}"),
  /** {@code %%text%%}. */
  PERCENT("%%", "%%");

  final byte[] open;
  final byte[] close;

  CommentMarks(String open, String close) {
    this.open = open.getBytes(StandardCharsets.US_ASCII);
    this.close = close.getBytes(StandardCharsets.US_ASCII);
  }

  /** Those of a dialect with {@code rules}. */
  public static CommentMarks of(SyntaxRules rules) {
    return rules.has(Feature.MDX) ? JSX : rules.has(Feature.PERCENT_COMMENTS) ? PERCENT : HTML_ONLY;
  }
}
