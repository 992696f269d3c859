package dev.entrylint.corpus.entry;

import dev.entrylint.base.SortedSearch;
import dev.entrylint.convention.Kind;
import dev.entrylint.convention.NamePattern;
import dev.entrylint.convention.SectionSpec;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The unit of content: a whole document, or the part of it that a heading opens. It ends before the
 * next entry of its kind, or before a heading that is not below it: one of its own level, or of its
 * kind's level if it sits deeper than that. A heading of just that level stays inside if it says by
 * its class that it is a section of the kind.
 *
 * @param heading its heading; a whole document may have none
 * @param id the final id of its heading; of a document without one its path
 * @param title its heading's title; of a document without one that of its front matter, or else the
 *     name of its file
 * @param titled whether somebody gave it its title, which no file's name is but where notes are
 *     called as their files
 * @param span all of it
 * @param sections the headings below its own, each with what is under it, in the order of the text
 * @param words how many words its lead has, its text before its first section
 */
public record Entry(
    Kind kind,
    Document document,
    Optional<Heading> heading,
    String id,
    String title,
    boolean titled,
    Span span,
    List<Section> sections,
    int words) {

  /**
   * What a finding about the entry as a whole points at: its heading, or its first place; behind a
   * comment there that speaks to entrylint, so that it can speak of the entry.
   */
  public Span place() {
    return heading.map(Heading::span).orElseGet(this::start);
  }

  private Span start() {
    boolean directed = false;
    for (Block block : document.directives().isEmpty() ? List.<Block>of() : document.blocks()) {
      if (document.directives().stream().noneMatch(each -> block.span().contains(each.span()))) {
        return Span.at(directed ? block.span().start() : span.start());
      }
      directed = true;
    }
    return Span.at(span.start());
  }

  /** Whether its document begins with it: it is all of it, or has its first heading. */
  public boolean opensDocument() {
    return heading.isEmpty()
        || kind.recognition().wholeDocument()
        || heading.get().equals(document.headings().get(0));
  }

  /** Whether it has what {@code pattern} makes a name of: a title, an id of its heading. */
  public boolean hasNameBy(NamePattern pattern) {
    return (titled || !pattern.hasField("title"))
        && (heading.isPresent() || !pattern.hasField("id"));
  }

  /** The name that it should have by {@code pattern}. */
  public String nameBy(NamePattern pattern) {
    return nameBy(pattern, id);
  }

  /** The name that it should have by {@code pattern} if its id were {@code otherId}. */
  public String nameBy(NamePattern pattern, String otherId) {
    return pattern.name(title, otherId, document.path());
  }

  /** Its sections that are {@code spec}. */
  public List<Section> sections(SectionSpec spec) {
    List<Section> found = new ArrayList<>(2);
    for (Section section : sections) {
      if (section.is(spec)) {
        found.add(section);
      }
    }
    return found;
  }

  /** Its own sections, and those within each section that declares some. */
  public List<Arrangement> arrangements() {
    List<Arrangement> arrangements = new ArrayList<>();
    arrangements.add(new Arrangement(this, Optional.empty(), kind.layout()));
    for (Section section : kind.hasInnerLayouts() ? sections : List.<Section>of()) {
      Optional<SectionSpec> spec = section.spec();
      if (spec.isPresent() && !spec.get().inner().isAny()) {
        arrangements.add(new Arrangement(this, Optional.of(section), spec.get().inner()));
      }
    }
    return arrangements;
  }

  /** The blocks of its lead that readers see. */
  public List<Block> lead() {
    int from = heading.map(each -> each.span().end()).orElse(span.start());
    List<Block> lead = new ArrayList<>();
    for (Block block : blocks(document, new Span(from, Math.max(from, span.end())))) {
      if (block.kind() == Block.Kind.HEADING) {
        break;
      }
      if (block.kind() != Block.Kind.COMMENT) {
        lead.add(block);
      }
    }
    return lead;
  }

  /** The top-level blocks of the document that lie in it, its heading included. */
  public List<Block> blocks() {
    return blocks(document, span);
  }

  static List<Block> blocks(Document document, Span span) {
    List<Block> blocks = document.blocks();
    int from = firstFrom(blocks, span.start());
    return blocks.subList(from, Math.max(from, firstFrom(blocks, span.end())));
  }

  private static int firstFrom(List<Block> blocks, int offset) {
    return SortedSearch.firstFrom(blocks.size(), i -> blocks.get(i).span().start(), offset);
  }
}
