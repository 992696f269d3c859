package dev.entrylint.corpus.anchor;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.parse.Numbering;
import java.util.ArrayList;
import java.util.List;

/** The final ids of the anchors of documents that are rendered into one text. */
final class AnchorNumbers {

  private AnchorNumbers() {}

  /** The definitions of {@code document}, which is a text of its own. */
  static Definitions number(Document document, Numbering numbering) {
    return number(List.of(document), numbering).get(0);
  }

  /** The definitions of each of {@code documents}, which are rendered into one text. */
  static List<Definitions> number(List<Document> documents, Numbering numbering) {
    Numbering.Counter counter = numbering.start();
    for (Document document : documents) {
      announce(document.anchors(), counter);
    }
    Notes notes = new Notes();
    List<Definitions> all = new ArrayList<>(documents.size());
    Definition contents = null;
    int home = -1;
    for (Document document : documents) {
      Definitions definitions = number(document, counter, notes);
      if (contents == null) {
        contents = contents(definitions);
        home = all.size();
      }
      all.add(definitions);
    }
    if (contents != null) {
      List<Definition> items = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        addItems(contents, documents.get(i), all.get(i), items);
      }
      all.set(home, with(items, contents, all.get(home)));
    }
    return all;
  }

  /** The first table of contents among {@code definitions}, or null. */
  private static Definition contents(Definitions definitions) {
    for (Definition each : definitions) {
      if (each.anchor().kind() == Anchor.Kind.CONTENTS) {
        return each;
      }
    }
    return null;
  }

  /** Adds the items of a table of contents that lead to the headings of {@code document}. */
  private static void addItems(
      Definition contents, Document document, Definitions definitions, List<Definition> items) {
    for (Definition each : definitions) {
      int heading = each.anchor().heading();
      if (heading >= 0 && isListed(document.headings().get(heading))) {
        String id = contents.id() + "-" + each.id();
        items.add(new Definition(contents.document(), contents.anchor(), id));
      }
    }
  }

  /** The {@code definitions} of a page with the items of the table of contents in it. */
  private static Definitions with(
      List<Definition> items, Definition contents, Definitions definitions) {
    List<Definition> all = new ArrayList<>(definitions);
    int place = all.indexOf(contents);
    if (items.isEmpty()) {
      all.remove(place); // nor is there a table without items
    }
    all.addAll(items.isEmpty() ? place : place + 1, items);
    return new Definitions(all);
  }

  private static boolean isListed(Heading heading) {
    return !heading.attributes().classes().contains(Anchor.NOT_IN_CONTENTS);
  }

  private static void announce(List<Anchor> anchors, Numbering.Counter counter) {
    for (Anchor anchor : anchors) {
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
      boolean use = base.equals(Anchor.NOTE_USE);
      count += use ? 1 : 0;
      return use || base.equals(Anchor.NOTE) ? base + count : base;
    }
  }

  private static Definitions number(Document document, Numbering.Counter counter, Notes notes) {
    Definitions.Draft definitions = new Definitions.Draft(document);
    for (int i = 0; i < document.anchors().size(); i++) {
      Anchor anchor = document.anchors().get(i);
      String id = anchor.id();
      switch (anchor.kind()) {
        case DERIVED, TEXT -> id = counter.derived(id);
        case EXPLICIT -> counter.explicit(id);
        case FOOTNOTE -> id = notes.id(id);
        case CODE -> id = notes.codeId(anchor);
        case ATTRIBUTE, HTML, CONTENTS, BLOCK -> {}
      }
      if (!id.isEmpty()) {
        definitions.add(i, anchor, id);
      }
    }
    return definitions.toDefinitions();
  }
}
