package dev.entrylint.corpus.entry;

import dev.entrylint.base.SortedSearch;
import dev.entrylint.convention.Kind;
import dev.entrylint.model.Block;
import dev.entrylint.model.Directive;
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
 */
public final class Entry {

  private final Kind agreed;
  private final Document document;
  private final Optional<Heading> heading;
  private final String id;
  private final String title;
  private final boolean titled;
  private final Span span;
  private final List<Section> sections;
  private final int words;

  Entry(
      Kind agreed,
      Document document,
      Optional<Heading> heading,
      String id,
      String title,
      boolean titled,
      Span span,
      List<Section> sections,
      int words) {
    this.agreed = agreed;
    this.document = document;
    this.heading = heading;
    this.id = id;
    this.title = title;
    this.titled = titled;
    this.span = span;
    this.sections = sections;
    this.words = words;
  }

  /** What was agreed of its kind; for others {@link EntryConventions#kind}. */
  Kind agreed() {
    return agreed;
  }

  /** What configuration calls its kind. */
  public String kind() {
    return agreed.name();
  }

  /** The document that it is in. */
  public Document document() {
    return document;
  }

  /** Its heading; a whole document may have none. */
  public Optional<Heading> heading() {
    return heading;
  }

  /** The final id of its heading; of a document without one its path. */
  public String id() {
    return id;
  }

  /**
   * Its heading's title; of a document without one that of its front matter, or else the name of
   * its file.
   */
  public String title() {
    return title;
  }

  /**
   * Whether somebody gave it its title, which no file's name is but where notes are called as their
   * files.
   */
  public boolean titled() {
    return titled;
  }

  /** All of it. */
  public Span span() {
    return span;
  }

  /** The headings below its own, each with what is under it, in the order of the text. */
  public List<Section> sections() {
    return sections;
  }

  /** Its sections that its kind calls {@code name}, in the order of the text. */
  public List<Section> sections(String name) {
    List<Section> found = new ArrayList<>(2);
    for (Section section : sections) {
      if (section.isDeclared() && section.name().equals(name)) {
        found.add(section);
      }
    }
    return found;
  }

  /** How many words its lead has, its text before its first section. */
  public int words() {
    return words;
  }

  /**
   * What a finding about the entry as a whole points at: its heading, or its first place; behind a
   * comment there that speaks to entrylint, so that it can speak of the entry.
   */
  public Span place() {
    return heading.map(Heading::span).orElseGet(this::start);
  }

  private Span start() {
    List<Directive> directives = document.directives();
    boolean directed = false;
    int next = 0;
    Span last = Span.at(0);
    for (Block block : directives.isEmpty() ? List.<Block>of() : document.blocks()) {
      boolean within = false;
      while (next < directives.size() && directives.get(next).span().start() < block.span().end()) {
        Directive each = directives.get(next++);
        last = each.span();
        within |= block.span().contains(last);
        // One of Liquid is in no block.
        directed |= !each.inFrontMatter() && last.end() <= block.span().start();
      }
      // One of Obsidian may be several blocks.
      if (!(within && isHidden(block)) && !last.contains(block.span())) {
        return Span.at(directed ? block.span().start() : span.start());
      }
      directed = true;
    }
    return Span.at(span.start());
  }

  private static boolean isHidden(Block block) {
    return block.kind() == Block.Kind.COMMENT || block.kind() == Block.Kind.LINK_DEFINITION;
  }

  /** Whether its document begins with it: it is all of it, or has its first heading. */
  public boolean opensDocument() {
    return heading.isEmpty()
        || agreed.recognition().wholeDocument()
        || heading.get().equals(document.headings().get(0));
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

  /** Its last block that shows where it stands, as comments, definitions and footnotes do not. */
  public Optional<Block> lastShown() {
    List<Block> blocks = blocks();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      switch (blocks.get(i).kind()) {
        case COMMENT, LINK_DEFINITION, FOOTNOTE -> {}
        default -> {
          return Optional.of(blocks.get(i));
        }
      }
    }
    return Optional.empty();
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

  @Override
  public String toString() {
    return agreed.name() + " '" + title + "' in " + document.path();
  }
}
