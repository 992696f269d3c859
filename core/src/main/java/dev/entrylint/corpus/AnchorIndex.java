package dev.entrylint.corpus;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.parse.Numbering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The anchors of all documents with their final ids, and what each id names first. */
final class AnchorIndex {

  private final AnchorScope scope;
  private final Map<String, Definition> first = new HashMap<>();

  /** Numbers the anchors of {@code pages} as {@code numbering} does and defines them there. */
  AnchorIndex(List<Page> pages, AnchorScope scope, Numbering numbering) {
    this.scope = scope;
    if (scope == AnchorScope.FILE) {
      for (Page page : pages) {
        define(List.of(page), numbering.start());
      }
      return;
    }
    define(pages, numbering.start());
    for (Page page : pages) {
      for (Definition each : page.definitions) {
        first.putIfAbsent(each.id(), each);
      }
    }
  }

  /** Defines the anchors of pages that are rendered into one text. */
  private static void define(List<Page> pages, Numbering.Counter counter) {
    pages.forEach(page -> announce(page.document, counter));
    Notes notes = new Notes();
    Definition contents = null;
    for (Page page : pages) {
      page.define(number(page.document, counter, notes));
      contents = contents == null ? contents(page) : contents;
    }
    if (contents != null) {
      define(contents, pages);
    }
  }

  /** The first table of contents in {@code page}, or null. */
  private static Definition contents(Page page) {
    for (Definition each : page.definitions) {
      if (each.anchor().kind() == Anchor.Kind.CONTENTS) {
        return each;
      }
    }
    return null;
  }

  /** Defines the ids of the items of a table of contents. */
  private static void define(Definition contents, List<Page> pages) {
    List<Definition> items = new ArrayList<>();
    for (Page page : pages) {
      for (Definition each : page.definitions) {
        int heading = each.anchor().heading();
        if (heading >= 0 && isListed(page.document.headings().get(heading))) {
          String id = contents.id() + "-" + each.id();
          items.add(new Definition(contents.document(), contents.anchor(), id));
        }
      }
    }
    for (Page page : pages) {
      if (page.document == contents.document()) {
        List<Definition> all = new ArrayList<>(page.definitions());
        int place = all.indexOf(contents);
        if (items.isEmpty()) {
          all.remove(place); // nor is there a table without items
        }
        all.addAll(items.isEmpty() ? place : place + 1, items);
        page.define(all.toArray(Definition[]::new));
      }
    }
  }

  private static boolean isListed(Heading heading) {
    return !heading.attributes().classes().contains("no_toc");
  }

  private static void announce(Document document, Numbering.Counter counter) {
    for (Anchor anchor : document.anchors()) {
      switch (anchor.kind()) {
        case EXPLICIT, ATTRIBUTE -> counter.announce(anchor.id());
        case CODE -> {
          if (!isCounted(anchor)) {
            counter.announce(anchor.id());
          }
        }
        case DERIVED, TEXT, HTML, FOOTNOTE, CONTENTS, BLOCK -> {}
      }
    }
  }

  /** Whether pandoc numbers the code block that {@code anchor} is that of. */
  private static boolean isCounted(Anchor anchor) {
    return anchor.id().isEmpty() || anchor.id().equals(Anchor.CODE_BLOCK);
  }

  /** The footnotes and code blocks of one text, as pandoc numbers them. */
  private static final class Notes {
    private int count;
    private int codeBlocks;

    String codeId(Anchor anchor) {
      codeBlocks += isCounted(anchor) ? 1 : 0;
      return anchor.id().equals(Anchor.CODE_BLOCK) ? anchor.id() + codeBlocks : anchor.id();
    }

    String id(String base) {
      if (base.equals("fnref")) {
        count++;
      }
      return base.equals("fnref") || base.equals("fn") ? base + count : base;
    }
  }

  private static Definition[] number(Document document, Numbering.Counter counter, Notes notes) {
    List<Definition> definitions = new ArrayList<>(document.anchors().size());
    for (Anchor anchor : document.anchors()) {
      String id = anchor.id();
      switch (anchor.kind()) {
        case DERIVED, TEXT -> id = counter.derived(id);
        case EXPLICIT -> counter.explicit(id);
        case FOOTNOTE -> id = notes.id(id);
        case CODE -> id = notes.codeId(anchor);
        case ATTRIBUTE, HTML, CONTENTS, BLOCK -> {}
      }
      if (!id.isEmpty()) {
        definitions.add(new Definition(document, anchor, id));
      }
    }
    return definitions.toArray(Definition[]::new);
  }

  /** Whether all pages are rendered into one text. */
  boolean areShared() {
    return scope == AnchorScope.CORPUS;
  }

  /** What stands for the text that {@code page} is rendered into. */
  Object text(Page page) {
    return scope == AnchorScope.FILE ? page : this;
  }

  /** What {@code #id} names in the text that {@code page} is rendered into, or null. */
  Definition find(Page page, String id) {
    return scope == AnchorScope.FILE ? page.find(id) : first.get(id);
  }

  /** The ids of the text that {@code page} is rendered into, each with its first definition. */
  Iterable<Definition> all(Page page) {
    return scope == AnchorScope.FILE ? page.definitions() : first.values();
  }
}
