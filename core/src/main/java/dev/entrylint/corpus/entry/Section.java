package dev.entrylint.corpus.entry;

import dev.entrylint.convention.SectionSpec;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A heading inside an entry and what is under it, deeper headings included.
 *
 * @param spec which section of the entry's kind it is, if any
 * @param span from its heading to the next one that is not deeper, or to the entry's end
 * @param within the innermost section of the entry that it lies in, if any
 */
public record Section(
    Document document,
    Heading heading,
    Optional<SectionSpec> spec,
    Span span,
    Optional<Section> within) {

  /** Whether it is {@code other}, one of the sections of its entry's kind. */
  public boolean is(SectionSpec other) {
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
}
