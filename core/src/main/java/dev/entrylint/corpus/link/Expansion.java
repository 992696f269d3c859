package dev.entrylint.corpus.link;

import dev.entrylint.model.Reference;
import dev.entrylint.renderer.Routing;
import dev.entrylint.renderer.Routing.Macro;
import java.util.List;
import java.util.Optional;

/**
 * What is written in the place of a target, and the target it stands for.
 *
 * @param target the target it stands for
 * @param kind what kind of macro it is
 */
record Expansion(String target, Macro.Kind kind) {

  /** That of {@code written} by the first of {@code macros} that fits; none if it is no macro. */
  static Optional<Expansion> of(String written, List<Macro> macros) {
    Optional<Expansion> whole = first(written, macros);
    int end = whole.isPresent() ? -1 : Tag.end(written);
    if (end < 0) {
      return whole;
    }
    // Text behind a tag, such as a fragment, is of the target as well; it may be a tag again.
    String tag = written.substring(0, end);
    String rest = written.substring(end);
    Optional<Expansion> head = first(tag, macros);
    if (head.isEmpty()) {
      head = Tag.plain(tag).flatMap(plain -> first(plain, macros));
    }
    return head.map(
        found -> {
          Optional<Expansion> tail = of(rest, macros);
          return new Expansion(
              found.target + (tail.isPresent() ? tail.get().target : rest),
              tail.isPresent() && found.kind == Macro.Kind.KNOWN ? tail.get().kind : found.kind);
        });
  }

  /** Whether {@code reference} points somewhere; a template may do anything else as well. */
  public static boolean isLink(Reference reference, Routing routing) {
    return reference.form() != Reference.Form.MACRO
        || of(reference.target(), routing.macros()).isPresent();
  }

  private static Optional<Expansion> first(String written, List<Macro> macros) {
    for (Macro macro : macros) {
      Optional<String> name = macro.pattern().capture(written);
      if (name.isPresent()) {
        String target = macro.target().replace("*", name.get());
        return Optional.of(new Expansion(target, macro.kind()));
      }
    }
    return Optional.empty();
  }
}
