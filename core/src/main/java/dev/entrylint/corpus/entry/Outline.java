package dev.entrylint.corpus.entry;

import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The headings of a document that open a part of it, which nested ones do not, with their ids. */
final class Outline {

  final Document document;
  final List<Heading> headings = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final int[] indices;

  /**
   * @param definitions those of {@code document}
   */
  Outline(Document document, List<Definition> definitions) {
    this.document = document;
    String[] idOf = new String[document.headings().size()];
    for (Definition each : definitions) {
      int heading = each.anchor().heading();
      if (heading >= 0 && idOf[heading] == null) {
        idOf[heading] = each.id();
      }
    }
    indices = new int[idOf.length];
    for (int i = 0; i < idOf.length; i++) {
      Heading heading = document.headings().get(i);
      if (!heading.nested()) {
        indices[headings.size()] = i;
        headings.add(heading);
        ids.add(idOf[i] == null ? heading.title() : idOf[i]);
      }
    }
  }

  int size() {
    return headings.size();
  }

  /** The index of a heading among all of the document. */
  int index(int index) {
    return indices[index];
  }

  /** The final id of a heading, or its title where the renderer gives it none. */
  String id(int index) {
    return ids.get(index);
  }

  int start(int index) {
    return headings.get(index).span().start();
  }

  int level(int index) {
    return headings.get(index).level();
  }

  /** The first heading that has text; the number of headings if none has. */
  int first() {
    int first = 0;
    while (first < size() && !headings.get(first).hasText()) {
      first++;
    }
    return first;
  }

  /** Whether no text stands before the heading; comments, badges, anchors and the like may. */
  boolean opens(int index) {
    for (Block block : document.blocks()) {
      if (block.span().start() >= start(index)) {
        return true;
      }
      switch (block.kind()) {
        case HEADING, LINK_DEFINITION, FOOTNOTE, OTHER -> {}
        default -> {
          if (!block.bare()) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /**
   * The heading that may title the document, or -1: the first that has text, if no text stands
   * before it and it is of level 1, or has no others beside or above it. Behind text it is one of
   * level 1 if there is no other.
   */
  int title() {
    int first = first();
    if (first == size()) {
      return -1;
    }
    boolean opens = opens(first);
    boolean titles = level(first) == 1 ? opens || isOnly(first) : opens && isOnly(first);
    return titles ? first : -1;
  }

  /** Whether the first heading with text, {@code first}, has no others beside or above it. */
  boolean isOnly(int first) {
    for (int i = 0; i < size(); i++) {
      // Where one without text stands above it, that is the title's place.
      boolean beside = i < first ? level(i) < level(first) : level(i) <= level(first);
      if (i != first && beside && (i < first || headings.get(i).hasText())) {
        return false;
      }
    }
    return true;
  }

  /** The words between a heading, or the document's start for -1, and the next heading. */
  int lead(int index) {
    int from = index < 0 ? 0 : headings.get(index).span().end();
    int to = index + 1 < size() ? start(index + 1) : document.lines().length();
    int words = 0;
    for (Block block : Entry.blocks(document, new Span(from, Math.max(from, to)))) {
      boolean read = block.kind() != Block.Kind.HEADING && block.kind() != Block.Kind.COMMENT;
      words += read ? block.words() : 0;
    }
    return words;
  }
}
