package dev.entrylint.engine.move;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.TargetParts;
import java.util.List;
import java.util.Optional;

/**
 * Where a link leads, by what stays while names change: a file, and the how manieth heading or
 * anchor of it.
 *
 * @param path the path of the file
 * @param place which heading or anchor of the file; empty if the link names none
 */
record Destination(String path, String place) {

  /** What places of headings begin with; behind it is the number of the heading, from 0. */
  static final String HEADING = "heading ";

  /** Where {@code resolution} leads; nothing if it leads nowhere, or nobody knows where to. */
  static Optional<Destination> of(Resolution resolution) {
    if (resolution instanceof Resolution.Misspelled misspelled) {
      return of(misspelled.meant());
    }
    if (resolution instanceof Resolution.OtherFile other) {
      return Optional.of(new Destination(other.path(), ""));
    }
    return resolution instanceof Resolution.Found found
        ? Optional.of(
            new Destination(
                found.document().path(), found.definition().map(Destination::place).orElse("")))
        : Optional.empty();
  }

  /**
   * Where {@code reference} leads, even if only its fragment leads nowhere, or nobody knows where
   * to: to its document then.
   *
   * @param document the one that it is in, which is one of {@code corpus}
   * @param resolution what is found of it there
   */
  static Optional<Destination> of(
      Corpus corpus, Document document, Reference reference, Resolution resolution) {
    Optional<Destination> known = of(resolution);
    int hash = reference.target().indexOf('#');
    boolean lost =
        resolution instanceof Resolution.NoSuchAnchor || resolution instanceof Resolution.Ignored;
    if (known.isPresent() || hash <= 0 || !lost || TargetParts.hasTemplate(reference.target())) {
      return known;
    }
    Reference page =
        new Reference(
            reference.form(),
            reference.image(),
            reference.target().substring(0, hash),
            reference.text(),
            reference.label(),
            reference.span(),
            reference.targetSpan(),
            reference.parts());
    String fragment = reference.target().substring(hash);
    return of(corpus.links().resolve(document, page))
        .map(found -> new Destination(found.path, fragment));
  }

  /** Which heading {@code definition} is of, or else the how manieth of the other anchors it is. */
  static String place(Definition definition) {
    Anchor anchor = definition.anchor();
    if (isOfHeading(anchor)) {
      return HEADING + anchor.heading();
    }
    List<Anchor> all = definition.document().anchors();
    int number = 0;
    for (Anchor each : all) {
      if (each.kind() == anchor.kind() && each.span().equals(anchor.span())) {
        break;
      }
      number += isOfHeading(each) ? 0 : 1;
    }
    return "anchor " + number + suffix(definition);
  }

  /** Of footnotes and tables of contents one anchor has several ids. */
  private static String suffix(Definition definition) {
    return definition.anchor().idSpan().isPresent() ? "" : " " + definition.id();
  }

  /** The number of the heading that it is, from 0; nothing if it is none. */
  Optional<Integer> heading() {
    return place.startsWith(HEADING)
        ? Optional.of(Integer.parseInt(place.substring(HEADING.length())))
        : Optional.empty();
  }

  private static boolean isOfHeading(Anchor anchor) {
    return anchor.heading() >= 0
        && (anchor.kind() == Anchor.Kind.EXPLICIT || anchor.kind() == Anchor.Kind.DERIVED);
  }

  /** The same place when files have their new paths. */
  Destination after(Relocation relocation) {
    return new Destination(relocation.of(path), place);
  }
}
