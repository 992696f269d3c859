package dev.entrylint.corpus.link;

import dev.entrylint.base.SortedSearch;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.Predicate;

/** The links of one document; most are looked at once or twice, so none is kept. */
public final class Links extends AbstractList<Link> implements RandomAccess {

  private final Document document;
  private final List<Reference> references;
  private final Resolution[] resolutions;
  private int toIds;
  private int lostIds;

  /** Whether {@link #areFound}; null as long as nobody asked, and equal whoever does. */
  private Boolean found;

  /** The same of {@link #areSteady}. */
  private Boolean steady;

  /** Links that are {@code references}, each with where it leads. */
  public Links(Document document, List<Reference> references, Resolution[] resolutions) {
    this.document = document;
    this.references = references;
    this.resolutions = resolutions;
    for (Resolution resolution : resolutions) {
      count(resolution);
    }
  }

  private void count(Resolution resolution) {
    if (resolution instanceof Resolution.NoSuchAnchor) {
      toIds++;
      lostIds++;
    } else if (resolution instanceof Resolution.Found found) {
      toIds += found.definition().isPresent() ? 1 : 0;
    } else if (resolution.found().isPresent()) { // if it were spelled right
      count(resolution.found().get());
    }
  }

  /**
   * The same where each that does not {@code stay} is resolved again; these themselves if they all
   * stay.
   */
  Links after(Predicate<Link> stay, Function<Reference, Resolution> again) {
    Resolution[] other = null;
    for (int i = 0; i < resolutions.length; i++) {
      if (!stay.test(get(i))) {
        other = other == null ? resolutions.clone() : other;
        other[i] = again.apply(references.get(i));
      }
    }
    return other == null ? this : new Links(document, references, other);
  }

  /** Whether all of them {@code hold}, which is asked once. */
  boolean areSteady(Predicate<Link> hold) {
    if (steady == null) {
      boolean all = true;
      for (int i = 0; all && i < resolutions.length; i++) {
        all = hold.test(get(i));
      }
      steady = all;
    }
    return steady;
  }

  /** Whether one of them, which all are steady, leads to a document that {@code changed}. */
  boolean leadToAny(Predicate<Document> changed) {
    for (Resolution each : resolutions) {
      Document there =
          each instanceof Resolution.Found found
              ? found.document()
              : each instanceof Resolution.NoSuchAnchor lost ? lost.document() : null;
      if (there != null && changed.test(there)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether none leads to a document without the id that it asks for, as if that could not be read;
   * of this somebody has to say so again.
   */
  boolean areFound() {
    if (found == null) {
      boolean all = true;
      for (int i = 0; all && i < resolutions.length; i++) {
        Optional<Resolution.Found> to = resolutions[i].found();
        all =
            to.isEmpty()
                || to.get().definition().isPresent()
                || references.get(i).target().indexOf('#') < 0;
      }
      found = all;
    }
    return found;
  }

  /** How many ask for an id in a document that is there. */
  public int toIds() {
    return toIds;
  }

  /** How many of these find none. */
  public int lostIds() {
    return lostIds;
  }

  @Override
  public Link get(int index) {
    return new Link(document, references.get(index), resolutions[index]);
  }

  @Override
  public int size() {
    return resolutions.length;
  }

  /** Those that lead to a {@code kind} of place, without a look at the others. */
  public List<Link> leadingTo(Class<? extends Resolution> kind) {
    List<Link> found = List.of();
    for (int i = 0; i < resolutions.length; i++) {
      if (kind.isInstance(resolutions[i])) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(get(i));
      }
    }
    return found;
  }

  /** Where they lead, in their order. */
  public List<Resolution> resolutions() {
    return Collections.unmodifiableList(Arrays.asList(resolutions));
  }

  /** Those that start in {@code span}. */
  public List<Link> within(Span span) {
    int from = firstFrom(span.start());
    return subList(from, Math.max(from, firstFrom(span.end())));
  }

  private int firstFrom(int offset) {
    return SortedSearch.firstFrom(references.size(), i -> references.get(i).span().start(), offset);
  }
}
