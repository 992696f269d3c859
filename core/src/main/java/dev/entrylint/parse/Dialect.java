package dev.entrylint.parse;

import java.util.EnumSet;
import java.util.Set;

/**
 * How the renderer of a corpus reads a text and makes ids.
 *
 * @param name the name by which configuration chooses it
 * @param features what it understands beyond CommonMark
 * @param slugs how it makes an id of a heading
 * @param numbering how it tells repeated ids apart
 * @param implicitHeaderReferences whether {@code [Title]} links to the heading of that title
 */
public record Dialect(
    String name,
    Set<Feature> features,
    SlugStyle slugs,
    Numbering numbering,
    boolean implicitHeaderReferences) {

  /** The same dialect that understands {@code feature} as well. */
  public Dialect with(Feature feature) {
    EnumSet<Feature> more = EnumSet.of(feature);
    more.addAll(features);
    return new Dialect(name, Set.copyOf(more), slugs, numbering, implicitHeaderReferences);
  }

  public boolean has(Feature feature) {
    return features.contains(feature);
  }
}
