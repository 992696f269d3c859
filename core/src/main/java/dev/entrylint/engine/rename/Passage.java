package dev.entrylint.engine.rename;

import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Heading;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A heading with what stands below it up to the next one.
 *
 * @param number how many of the document come before it
 * @param definitions the ids of the heading to which links lead
 * @param content what stands below; empty if the facts do not say
 */
record Passage(
    int number, Heading heading, List<Definition> definitions, Optional<Content> content) {

  /** What makes a title one that no other has. */
  record Name(int level, String title) {}

  Name name() {
    return new Name(heading.level(), heading.title());
  }

  /** Whether what stands below is known of both and the same; it may be nothing. */
  boolean holdsTheSame(Passage other) {
    return content.isPresent() && content.equals(other.content);
  }

  /** Its id of those that are {@code wanted}: one that is written rather than one that is made. */
  Optional<Definition> definition(Predicate<Definition> wanted) {
    Optional<Definition> found = Optional.empty();
    for (Definition each : definitions) {
      boolean written = each.anchor().kind() == Anchor.Kind.EXPLICIT;
      if (wanted.test(each) && (found.isEmpty() || written)) {
        found = Optional.of(each);
        if (written) {
          return found;
        }
      }
    }
    return found;
  }
}
