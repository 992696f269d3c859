package dev.entrylint.model;

/**
 * The metadata of a file: at its head, or in pandoc in its midst if there is none at the head.
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
