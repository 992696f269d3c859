package dev.entrylint.edit.relink;

import dev.entrylint.corpus.CorpusLinks;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.edit.relink.WrittenLink.Rewritten;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import java.util.List;
import java.util.Optional;

/**
 * Tries ways to write a link until one leads where it should. Whether one does is asked of what
 * follows links, and of nothing else.
 *
 * @param links those of the corpus in which it should lead there
 * @param document the one that it is in there
 * @param aim where it should lead
 * @param alone whether it may lead nowhere else by its name
 */
public record LinkSearch(
    WrittenLink written, CorpusLinks links, Document document, Aim aim, boolean alone) {

  /** Where a link should lead. */
  @FunctionalInterface
  public interface Aim {
    /** Whether {@code reference} leads there, as it leads to {@code there}. */
    boolean isMet(Reference reference, Resolution there);
  }

  /**
   * The first that leads there: by another fragment, by another path, by both.
   *
   * @param paths other paths, the nearest to what is written first, with percent codes
   * @param fragments other fragments, in the same way
   */
  public Optional<Rewritten> first(List<String> paths, List<String> fragments) {
    for (String fragment : fragments) {
      Optional<Rewritten> way = with(Optional.empty(), Optional.of(fragment));
      if (way.isPresent()) {
        return way;
      }
    }
    for (int i = -1; i < fragments.size(); i++) {
      Optional<String> fragment = i < 0 ? Optional.empty() : Optional.of(fragments.get(i));
      for (String path : paths) {
        Optional<Rewritten> way = with(Optional.of(path), fragment);
        if (way.isPresent()) {
          return way;
        }
      }
    }
    return Optional.empty();
  }

  /** With another path, or another fragment, or both, if it leads there then. */
  public Optional<Rewritten> with(Optional<String> path, Optional<String> fragment) {
    return written.with(path, fragment).filter(way -> leads(way.reference()));
  }

  private boolean leads(Reference reference) {
    Resolution there = links.resolve(document, reference);
    return aim.isMet(reference, there)
        && (!alone || links.namesakes(new Link(document, reference, there)).size() <= 1);
  }
}
