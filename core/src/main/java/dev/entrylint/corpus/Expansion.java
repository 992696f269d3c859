package dev.entrylint.corpus;

import java.util.List;
import java.util.Optional;

/**
 * What is written in the place of a target, and what it comes to.
 *
 * @param target what it comes to
 * @param macro by which it does
 */
record Expansion(String target, Routing.Macro macro) {

  /** That of {@code written} by the first of {@code macros} that fits; none if it is no macro. */
  static Optional<Expansion> of(String written, List<Routing.Macro> macros) {
    Optional<Expansion> found = first(written, macros);
    return found.isPresent() || !Shortcode.begins(written)
        ? found
        : Shortcode.plain(written).flatMap(plain -> first(plain, macros));
  }

  private static Optional<Expansion> first(String written, List<Routing.Macro> macros) {
    for (Routing.Macro macro : macros) {
      Optional<String> name = macro.pattern().capture(written);
      if (name.isPresent()) {
        return Optional.of(new Expansion(macro.target().replace("*", name.get()), macro));
      }
    }
    return Optional.empty();
  }
}
