package dev.entrylint.renderer;

import dev.entrylint.parse.Dialect;

/**
 * What documents are rendered by. Two are equal if they have one name and find files in one way,
 * which is all that configuration can say of a renderer.
 *
 * @param dialect how it reads a text and makes ids
 * @param routing how it gets from the target of a link to a file
 */
public record Renderer(Dialect dialect, Routing routing) {

  /**
   * The one whose dialect is called {@code name}, with the macros of {@code routing} in its syntax.
   *
   * @throws IllegalArgumentException if there is no such dialect
   */
  public static Renderer of(String name, Routing routing) {
    Dialect dialect =
        Renderers.dialect(name, routing)
            .orElseThrow(() -> new IllegalArgumentException("no dialect '" + name + "'"));
    return new Renderer(dialect, routing);
  }

  /** The name by which configuration chooses its dialect. */
  public String name() {
    return dialect.name();
  }

  /** Whether {@code trait} is so of its links. */
  public boolean has(LinkTrait trait) {
    return routing.has(trait);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Renderer that
            && name().equals(that.name())
            && routing.equals(that.routing);
  }

  @Override
  public int hashCode() {
    return name().hashCode(); // there are few, and routings are long
  }

  @Override
  public String toString() {
    return name();
  }
}
