package dev.entrylint.parse;

import java.util.List;
import java.util.Optional;

/**
 * How the renderer of a corpus reads a text and makes ids.
 *
 * @param name the name by which configuration chooses it
 * @param syntax how it reads a text
 * @param slugs how it makes an id of a heading
 * @param numbering how it tells repeated ids apart
 * @param other the format in which it reads some files instead; it numbers ids alike
 */
public record Dialect(
    String name,
    SyntaxRules syntax,
    SlugStyle slugs,
    Numbering numbering,
    Optional<OtherFormat> other) {

  /**
   * A second format of a renderer.
   *
   * @param dialect how files in it are read, which has no further one
   * @param keys those that lead in the front matter to the format that a file names; may be none
   * @param choice which files are in it
   */
  public record OtherFormat(Dialect dialect, List<String> keys, FormatChoice choice) {}

  /** One that reads all files alike. */
  public Dialect(String name, SyntaxRules syntax, SlugStyle slugs, Numbering numbering) {
    this(name, syntax, slugs, numbering, Optional.empty());
  }

  /** The same dialect, which reads some files otherwise. */
  public Dialect with(OtherFormat format) {
    return new Dialect(name, syntax, slugs, numbering, Optional.of(format));
  }

  /** The same dialect whose syntax has {@code rules} as well, in all formats. */
  public Dialect with(SyntaxRule... rules) {
    return new Dialect(
        name,
        syntax.with(rules),
        slugs,
        numbering,
        other.map(each -> new OtherFormat(each.dialect().with(rules), each.keys(), each.choice())));
  }

  /** How the file at {@code path} is read, whose front matter names the format {@code said}. */
  public Dialect of(String path, Optional<String> said) {
    return other.isPresent() && other.get().choice().takes(path, said)
        ? other.get().dialect()
        : this;
  }

  /** Whether {@code feature} is of its syntax, where a file does not say otherwise. */
  public boolean has(Feature feature) {
    return syntax.has(feature);
  }
}
