package dev.entrylint.engine.rename;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which headings stand in other documents than before. A heading is known again only if nothing in
 * the whole corpus is like it, then or now: sections that many documents have speak for none.
 */
final class MovedPassages {

  private final Singles<Content, Passage> contentsBefore = new Singles<>();
  private final Singles<Content, Passage> contentsNow = new Singles<>();

  private final Singles<Sign, Passage> signsBefore = new Singles<>();
  private final Singles<Sign, Passage> signsNow = new Singles<>();

  /**
   * By what a heading is known again besides its content: an id that is written, or its title where
   * the id is made of it. A made id may have a number, and be another heading's tomorrow.
   */
  private record Sign(boolean written, String text) {

    static Sign of(Definition id, Passage passage) {
      return id.anchor().kind() == Anchor.Kind.DERIVED
          ? new Sign(false, passage.heading().title())
          : new Sign(true, id.id());
    }
  }

  MovedPassages(Corpus before, Corpus now) {
    for (Document document : before.documents()) {
      index(new Passages(document, before.anchors().of(document)), contentsBefore, signsBefore);
    }
    for (Document document : now.documents()) {
      index(new Passages(document, now.anchors().of(document)), contentsNow, signsNow);
    }
  }

  private static void index(
      Passages passages, Singles<Content, Passage> contents, Singles<Sign, Passage> signs) {
    for (Passage each : passages.all()) {
      each.content().filter(Content::isTelling).ifPresent(content -> contents.add(content, each));
      for (Definition id : each.definitions()) {
        signs.add(Sign.of(id, each), each);
      }
    }
  }

  /**
   * What may have taken the place of {@code id}, which {@code passage} had and its document has no
   * longer: one definition if it is clear, several if it is not.
   */
  Set<Definition> of(Passage passage, String id) {
    Set<Definition> found = new LinkedHashSet<>();
    // Over the same content.
    passage
        .content()
        .filter(content -> contentsBefore.find(content).isPresent())
        .flatMap(contentsNow::find)
        .flatMap(each -> definition(each, id))
        .ifPresent(found::add);
    // Of the same id and title, or of the same id over the same content, however short.
    passage
        .definition(each -> each.id().equals(id))
        .map(each -> Sign.of(each, passage))
        .filter(sign -> signsBefore.find(sign).isPresent())
        .flatMap(signsNow::find)
        .filter(each -> each.name().equals(passage.name()) || isEqual(each, passage))
        .flatMap(each -> definition(each, id))
        .ifPresent(found::add);
    return found;
  }

  private static boolean isEqual(Passage one, Passage other) {
    return one.holdsTheSame(other) && one.content().orElseThrow().weight() > 0;
  }

  private static Optional<Definition> definition(Passage passage, String id) {
    return passage
        .definition(each -> each.id().equals(id))
        .or(() -> passage.definition(any -> true));
  }
}
