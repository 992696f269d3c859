package dev.entrylint.parse;

/** Which schemes an address in angle brackets may have; what has another one there is a tag. */
public enum AutolinkSchemes implements SyntaxRule {
  /** Any, as in CommonMark. */
  ANY,
  /** Those of IANA that are met in texts, as in pandoc. */
  KNOWN,
  /** Those of the web and of mail, as in Python-Markdown and kramdown. */
  WEB_AND_MAIL
}
