package dev.entrylint.model;

/**
 * The metadata at the head of a file.
 *
 * @param text what stands between the fences; of a title block all of it
 * @param span all of it, with its fences
 */
public record FrontMatter(Format format, String text, Span span) {

  /** How the metadata is written. */
  public enum Format {
    YAML,
    TOML,
    JSON,
    /** Pandoc's lines that begin with {@code %}. */
    TITLE_BLOCK
  }
}
