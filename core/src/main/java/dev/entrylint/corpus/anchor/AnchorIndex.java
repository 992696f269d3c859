package dev.entrylint.corpus.anchor;

import dev.entrylint.base.Lazy;
import dev.entrylint.convention.AnchorScope;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.parse.Numbering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The anchors of all documents with their final ids, and what each id names first. */
public final class AnchorIndex {

  private final Pages pages;
  private final AnchorScope scope;

  // By the numbers of the pages; the one or the other is empty.

  /** Where each file is a text of its own, its definitions, made when they are first asked for. */
  private final List<Lazy<Definitions>> apart;

  /** Where all files are one text, the definitions of each. */
  private final List<Definitions> together;

  /** Where all files are one text, the first definition of each id. */
  private final Map<String, Definition> first = new HashMap<>();

  /** Numbers the anchors of {@code pages} as {@code numbering} does. */
  public AnchorIndex(Pages pages, AnchorScope scope, Numbering numbering) {
    this.pages = pages;
    this.scope = scope;
    if (scope == AnchorScope.FILE) {
      together = List.of();
      apart = new ArrayList<>(pages.size());
      for (Page page : pages.inOrder()) {
        apart.add(new Lazy<>(() -> number(List.of(page), numbering.start()).get(0)));
      }
      return;
    }
    apart = List.of();
    together = number(pages.inOrder(), numbering.start());
    for (Definitions definitions : together) {
      for (Definition each : definitions) {
        first.putIfAbsent(each.id(), each);
      }
    }
  }

  /** The definitions of each of {@code pages}, which are rendered into one text. */
  private static List<Definitions> number(List<Page> pages, Numbering.Counter counter) {
    for (Page page : pages) {
      announce(page.document().anchors(), counter);
    }
    Notes notes = new Notes();
    List<Definitions> all = new ArrayList<>(pages.size());
    Definition contents = null;
    int home = -1;
    for (Page page : pages) {
      Definitions definitions = number(page.document(), counter, notes);
      if (contents == null) {
        contents = contents(definitions);
        home = all.size();
      }
      all.add(definitions);
    }
    if (contents != null) {
      List<Definition> items = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        addItems(contents, pages.get(i).document(), all.get(i), items);
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

  /** Whether all pages are rendered into one text. */
  public boolean areShared() {
    return scope == AnchorScope.CORPUS;
  }

  /** What stands for the text that {@code page} is rendered into. */
  public Object text(Page page) {
    return scope == AnchorScope.FILE ? page : this;
  }

  /** The anchors of {@code page} with their final ids, in the order of the text. */
  public Definitions of(Page page) {
    return scope == AnchorScope.FILE ? apart.get(page.number()).get() : together.get(page.number());
  }

  /** The anchors of {@code document} with their final ids, in the order of the text. */
  public List<Definition> of(Document document) {
    return of(pages.of(document));
  }

  /**
   * The first definition of the id of {@code definition} in the text that it is rendered into:
   * itself, or the one whose id it repeats. Nothing is kept after this one look.
   */
  public Definition first(Definition definition) {
    return scope == AnchorScope.FILE
        ? of(pages.of(definition.document())).first(definition)
        : first.get(definition.id());
  }

  /** What {@code #id} names in the text that {@code page} is rendered into. */
  public Optional<Definition> find(Page page, String id) {
    return scope == AnchorScope.FILE ? of(page).find(id) : Optional.ofNullable(first.get(id));
  }

  /** The ids of the text that {@code page} is rendered into, each with its first definition. */
  public Iterable<Definition> all(Page page) {
    return scope == AnchorScope.FILE ? of(page) : first.values();
  }
}
