package dev.entrylint.parse;

/**
 * How the renderer of a corpus reads a text and makes ids.
 *
 * @param name the name by which configuration chooses it
 * @param syntax how it reads a text
 * @param slugs how it makes an id of a heading
 * @param numbering how it tells repeated ids apart
 */
public record Dialect(String name, SyntaxRules syntax, SlugStyle slugs, Numbering numbering) {

  /** The same dialect whose syntax has {@code rules} as well. */
  public Dialect with(SyntaxRule... rules) {
    return new Dialect(name, syntax.with(rules), slugs, numbering);
  }

  /** Whether {@code feature} is of its syntax. */
  public boolean has(Feature feature) {
    return syntax.has(feature);
  }
}
