package dev.entrylint.corpus.entry;

import dev.entrylint.convention.SectionSpec;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.Optional;

/** A heading inside an entry and what is under it, deeper headings included. */
public final class Section {

  private final Document document;
  private final Heading heading;
  private final Optional<SectionSpec> spec;
  private final Span span;
  private final Optional<Section> within;

  Section(
      Document document,
      Heading heading,
      Optional<SectionSpec> spec,
      Span span,
      Optional<Section> within) {
    this.document = document;
    this.heading = heading;
    this.spec = spec;
    this.span = span;
    this.within = within;
  }

  /** Which section of the entry's kind it is, if any; for others {@link EntryConventions#spec}. */
  Optional<SectionSpec> spec() {
    return spec;
  }

  /** The document that it is in. */
  public Document document() {
    return document;
  }

  /** Its heading. */
  public Heading heading() {
    return heading;
  }

  /** From its heading to the next one that is not deeper, or to the entry's end. */
  public Span span() {
    return span;
  }

  /** The innermost section of the entry that it lies in, if any. */
  public Optional<Section> within() {
    return within;
  }

  /** Whether it is one of those that the entry's kind declares. */
  public boolean isDeclared() {
    return spec.isPresent();
  }

  /** Whether it is {@code other}, one of the sections of its entry's kind. */
  boolean is(SectionSpec other) {
    return spec.isPresent() && spec.get() == other;
  }

  /** The top-level blocks under its heading, those of deeper sections included. */
  public List<Block> blocks() {
    return Entry.blocks(document, new Span(heading.span().end(), span.end()));
  }

  /** What configuration calls it, or its title. */
  public String name() {
    return spec.map(SectionSpec::name).orElse(heading.title());
  }

  /** Whether its heading reads {@code title}, and be that spelled otherwise. */
  public boolean isCalled(String title) {
    return TitleSpelling.isSame(title, heading.title());
  }

  /**
   * Whether nothing stands under its heading; what only closes, defines or comments does not count.
   */
  public boolean isEmpty() {
    for (Block block : blocks()) {
      switch (block.kind()) {
        case COMMENT, THEMATIC_BREAK, LINK_DEFINITION, FOOTNOTE -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  // Sections are made anew each time that an entry is asked for them.

  @Override
  public boolean equals(Object other) {
    return other instanceof Section that
        && document == that.document
        && heading == that.heading
        && spec.equals(that.spec)
        && span.equals(that.span);
  }

  @Override
  public int hashCode() {
    return span.hashCode();
  }

  @Override
  public String toString() {
    return "'" + heading.title() + "' in " + document.path();
  }
}
