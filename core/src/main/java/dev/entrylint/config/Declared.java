package dev.entrylint.config;

import dev.entrylint.convention.Origin;
import java.util.OptionalInt;

/**
 * Something that a configuration declares for documents, entries or links, whether or not there are
 * any.
 *
 * @param name the glob, the name or the pattern that it is declared by; of an override its globs,
 *     joined by commas
 * @param override the number of the override, from 0, that it is, or that declares it; empty if it
 *     is declared for all documents
 * @param origin where it is written
 */
public record Declared(What what, String name, OptionalInt override, Origin origin) {

  /** What is declared. */
  public enum What {
    /** A glob of {@code include}. */
    INCLUDE,
    KIND,
    RELATION,
    MACRO,
    OVERRIDE
  }
}
