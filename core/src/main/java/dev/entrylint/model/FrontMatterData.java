package dev.entrylint.model;

import java.util.List;
import java.util.Optional;

/**
 * What the front matter of a document says.
 *
 * @param fields its keys and values; empty if there is none, or if it cannot be read
 * @param faults what is wrong with how it is written
 */
public record FrontMatterData(Optional<Meta.Fields> fields, List<Fault> faults) {

  /** What a document without front matter has, or with one in a format that is not looked into. */
  public static final FrontMatterData NONE = new FrontMatterData(Optional.empty(), List.of());

  /** Something that is wrong with how front matter is written: one sentence, and where. */
  public record Fault(String message, Span span) {}
}
