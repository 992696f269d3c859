package dev.entrylint.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An attribute list such as {@code {#id .class key=value}}.
 *
 * @param id the id, where there is one
 * @param classes the classes in their order, without dots; pandoc's {@code {-}} is the class {@code
 *     unnumbered}
 * @param pairs the other keys with their values, in order
 * @param span the whole list with its braces; {@link #NONE} has an empty one at 0
 * @param idSpan the letters of the id, without {@code #} and quotes, as they are written; empty if
 *     there is no id, or if its letters do not stand together
 */
public record Attributes(
    Optional<String> id,
    List<String> classes,
    Map<String, String> pairs,
    Span span,
    Optional<Span> idSpan) {

  /** What an element without an attribute list has. */
  public static final Attributes NONE =
      new Attributes(Optional.empty(), List.of(), Map.of(), Span.at(0), Optional.empty());

  /**
   * The same at another place, where {@code move} puts each of its spans; {@link #NONE} has none.
   */
  public Attributes moved(UnaryOperator<Span> move) {
    return this == NONE
        ? NONE
        : new Attributes(id, classes, pairs, move.apply(span), idSpan.map(move));
  }

  public boolean hasClass(String name) {
    return classes.contains(name);
  }
}
