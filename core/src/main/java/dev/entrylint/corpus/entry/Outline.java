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

  /** The name of the document's file, which titles it where no heading does. */
  String fileName() {
    return document.path().substring(document.path().lastIndexOf('/') + 1);
  }

  /** Whether the first heading stands before all else. */
  boolean opens() {
    return size() > 0
        && (document.blocks().isEmpty() || document.blocks().get(0).span().start() >= start(0));
  }

  /**
   * Whether the first heading titles the document: it stands before all else, and is of level 1 or
   * has no others beside or above it.
   */
  boolean isTitled() {
    if (!opens()) {
      return false;
    }
    for (int i = 1; i < size() && level(0) > 1; i++) {
      if (level(i) <= level(0)) {
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
      words += block.kind() == Block.Kind.HEADING ? 0 : block.words();
    }
    return words;
  }
}
