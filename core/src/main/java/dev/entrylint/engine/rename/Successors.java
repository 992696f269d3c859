package dev.entrylint.engine.rename;

import dev.entrylint.corpus.anchor.Definition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of the headings of a document in the same document, or in the one that it is now. A
 * heading is known again by what stands below it, by its title, or by where it stands; if these
 * speak for several, it is not.
 */
final class Successors {

  private final Passages before;
  private final Passages now;
  private final Singles<Content, Passage> contentsBefore = new Singles<>();
  private final Singles<Content, Passage> contentsNow = new Singles<>();
  private final Singles<Passage.Name, Passage> namesBefore = new Singles<>();
  private final Singles<Passage.Name, Passage> namesNow = new Singles<>();

  Successors(Passages before, Passages now) {
    this.before = before;
    this.now = now;
    index(before.all(), contentsBefore, namesBefore);
    index(now.all(), contentsNow, namesNow);
  }

  private static void index(
      List<Passage> passages,
      Singles<Content, Passage> contents,
      Singles<Passage.Name, Passage> names) {
    for (Passage each : passages) {
      each.content().ifPresent(content -> contents.add(content, each));
      names.add(each.name(), each);
    }
  }

  /**
   * What may have taken the place of an id of {@code passage} that is gone: one definition if it is
   * clear, several if it is not.
   */
  Set<Definition> of(Passage passage) {
    Set<Definition> found = new LinkedHashSet<>();
    ofContent(passage).ifPresent(found::add);
    ofName(passage).ifPresent(found::add);
    ofPlace(passage).ifPresent(found::add);
    return found;
  }

  /** The heading over the same content, if no other has it and none had it. */
  private Optional<Definition> ofContent(Passage passage) {
    return passage
        .content()
        .filter(Content::isTelling)
        .filter(content -> contentsBefore.find(content).isPresent())
        .flatMap(contentsNow::find)
        .flatMap(each -> newId(each).or(() -> each.definition(any -> true)));
  }

  /** The heading of the same level and title, if no other has them and none had them. */
  private Optional<Definition> ofName(Passage passage) {
    boolean single = namesBefore.find(passage.name()).isPresent();
    return passage.heading().title().isEmpty() || !single
        ? Optional.empty()
        : namesNow.find(passage.name()).flatMap(this::newId);
  }

  /** The heading of the same level over the same content between the same neighbours. */
  private Optional<Definition> ofPlace(Passage passage) {
    Optional<Passage> last = before.numbered(passage.number() - 1);
    Optional<Passage> next = before.numbered(passage.number() + 1);
    Optional<Passage> lastNow = last.flatMap(this::same);
    Optional<Passage> found =
        last.isEmpty() ? now.numbered(0) : lastNow.flatMap(each -> now.numbered(each.number() + 1));
    boolean alone = last.isEmpty() && next.isEmpty();
    return found
        .filter(each -> each.heading().level() == passage.heading().level())
        .filter(each -> each.holdsTheSame(passage))
        .filter(each -> now.numbered(each.number() + 1).equals(next.flatMap(this::same)))
        .filter(each -> next.isEmpty() || next.flatMap(this::same).isPresent())
        .filter(each -> !alone || each.content().orElseThrow().weight() > 0)
        .flatMap(this::newId);
  }

  /** The passage whose heading still has an id of {@code passage}. */
  private Optional<Passage> same(Passage passage) {
    return passage.definition(any -> true).flatMap(each -> now.named(each.id()));
  }

  private Optional<Definition> newId(Passage passage) {
    return passage.definition(each -> !before.defines(each.id()));
  }
}
