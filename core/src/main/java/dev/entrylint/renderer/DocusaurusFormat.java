package dev.entrylint.renderer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats in which Docusaurus 3 reads a file, as {@code markdown.format} names them, and {@code
 * mdx.format} in the front matter of a file.
 */
enum DocusaurusFormat {
  MDX,
  MD,
  /** By the ending of a file's name. */
  DETECT;

  /** The keys of the format in the front matter of a file. */
  static final List<String> KEYS = List.of("mdx", "format");

  /** Of which files {@link #DETECT} takes for CommonMark. */
  private static final List<String> ENDINGS =
      List.of(".md", ".markdown", ".mdown", ".mkdn", ".mkd", ".mdwn", ".mkdown", ".ron");

  /** The one that is written so, if there is such a one. */
  static Optional<DocusaurusFormat> named(String name) {
    for (DocusaurusFormat each : values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Whether the file at {@code path}, which says this of its format, is MDX on such a site. */
  boolean isMdx(String path, Optional<String> said) {
    DocusaurusFormat own = said.flatMap(DocusaurusFormat::named).orElse(this);
    return own == MDX || own == DETECT && ENDINGS.stream().noneMatch(path::endsWith);
  }
}
