package dev.entrylint.corpus.anchor;

import dev.entrylint.base.Lazy;
import dev.entrylint.convention.AnchorScope;
import dev.entrylint.corpus.page.Changes;
import dev.entrylint.corpus.page.Changes.Change;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.corpus.page.Readings;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.Renderer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The anchors of all documents with their final ids, and what each id names first: as their own
 * renderers make them, and for who asks, as another does.
 */
public final class AnchorIndex {

  private final Pages pages;
  private final AnchorScope scope;
  private final SecondReadings second;

  // By the numbers of the pages; the one or the other is empty.

  /** Where each file is a text of its own, its definitions, made when they are first asked for. */
  private final List<Lazy<Definitions>> apart;

  /** Where all files are one text, the definitions of each. */
  private final Definitions[] together;

  /** Where all files of a renderer are one text, that text of each. */
  private final OneText[] texts;

  /** Numbers the anchors of {@code pages} as their renderers do. */
  public AnchorIndex(Pages pages, AnchorScope scope, Readings readings) {
    this.pages = pages;
    this.scope = scope;
    second = new SecondReadings(readings);
    if (scope == AnchorScope.FILE) {
      together = new Definitions[0];
      texts = new OneText[0];
      apart = new ArrayList<>(pages.size());
      for (Page page : pages.inOrder()) {
        apart.add(new Lazy<>(() -> numbered(page)));
      }
      return;
    }
    apart = List.of();
    together = new Definitions[pages.size()];
    texts = new OneText[pages.size()];
    pages.renderers().forEach(this::join);
  }

  private AnchorIndex(
      Pages pages,
      AnchorScope scope,
      SecondReadings second,
      List<Lazy<Definitions>> apart,
      Definitions[] together,
      OneText[] texts) {
    this.pages = pages;
    this.scope = scope;
    this.second = second;
    this.apart = apart;
    this.together = together;
    this.texts = texts;
  }

  /**
   * The same for a corpus that differs from this one by {@code changes}; empty if ids of other
   * documents might change as well.
   *
   * @param now its pages
   */
  public Optional<AnchorIndex> after(Changes changes, Pages now, Readings readings) {
    SecondReadings readAgain = second.after(changes, readings);
    if (scope == AnchorScope.FILE) {
      List<Lazy<Definitions>> each = new ArrayList<>(apart);
      for (Change change : changes.all()) {
        Page page = change.now();
        each.set(page.number(), new Lazy<>(() -> numbered(page)));
      }
      return Optional.of(new AnchorIndex(now, scope, readAgain, each, together, texts));
    }
    if (!changes.keepAnchors()) {
      return Optional.empty();
    }
    Definitions[] each = together.clone();
    Map<OneText, OneText> other = new IdentityHashMap<>();
    for (Change change : changes.all()) {
      int number = change.now().number();
      Optional<Definitions> same = each[number].in(change.now().document());
      if (same.isEmpty()) {
        return Optional.empty();
      }
      OneText text = other.computeIfAbsent(texts[number], OneText::new);
      for (Definition definition : same.get()) {
        // Whichever is the first, it is of the document that it was of before.
        text.first.computeIfPresent(
            definition.id(),
            (id, first) ->
                first.document() == change.before().document()
                    ? same.get().first(definition)
                    : first);
      }
      each[number] = same.get();
    }
    OneText[] of = texts.clone();
    Arrays.setAll(of, i -> other.getOrDefault(texts[i], texts[i]));
    return Optional.of(new AnchorIndex(now, scope, readAgain, apart, each, of));
  }

  private static Definitions numbered(Page page) {
    return AnchorNumbers.number(page.document(), page.renderer().dialect().numbering());
  }

  /** A text that all pages of a renderer are rendered into. */
  private static final class OneText {

    /** The first definition of each id. */
    final Map<String, Definition> first;

    OneText() {
      first = new HashMap<>();
    }

    OneText(OneText other) {
      first = new HashMap<>(other.first);
    }
  }

  /** Numbers the anchors of all pages of {@code renderer} as those of one text. */
  private void join(Renderer renderer) {
    List<Page> own = pages.of(renderer);
    List<Document> documents = own.stream().map(Page::document).toList();
    OneText text = new OneText();
    List<Definitions> all = AnchorNumbers.number(documents, renderer.dialect().numbering());
    for (int i = 0; i < own.size(); i++) {
      together[own.get(i).number()] = all.get(i);
      texts[own.get(i).number()] = text;
      for (Definition each : all.get(i)) {
        text.first.putIfAbsent(each.id(), each);
      }
    }
  }

  /** Whether all pages are rendered into one text. */
  public boolean areShared() {
    return scope == AnchorScope.CORPUS;
  }

  /** Whether the ids of {@code page} are those that it had in {@code before}, by its number. */
  public boolean areAsIn(AnchorIndex before, Page page) {
    int number = page.number();
    if (scope != before.scope || number >= before.pages.size()) {
      return false;
    }
    return scope == AnchorScope.FILE
        ? apart.get(number) == before.apart.get(number)
        : together[number] == before.together[number];
  }

  // ---- as their own renderers make them

  /** The anchors of {@code page} with their final ids, in the order of the text. */
  public Definitions of(Page page) {
    return scope == AnchorScope.FILE ? apart.get(page.number()).get() : together[page.number()];
  }

  /** What {@code #id} names in the text that {@code page} is rendered into. */
  public Optional<Definition> find(Page page, String id) {
    return scope == AnchorScope.FILE
        ? of(page).find(id)
        : Optional.ofNullable(texts[page.number()].first.get(id));
  }

  // ---- as a renderer makes them

  /**
   * {@code page} as {@code renderer} sees it; empty if it cannot be read so. What is not its own
   * renderer reads it when this is first asked for.
   */
  public Optional<Reading> reading(Page page, Renderer renderer) {
    return page.renderer().equals(renderer)
        ? Optional.of(new Reading(renderer, page.document(), of(page)))
        : second.of(page, renderer);
  }

  /**
   * The anchors of {@code document} with their final ids, in the order of the text: by the renderer
   * that reads the document so.
   */
  public List<Definition> of(Document document) {
    Page page = pages.of(document);
    return other(page, document).map(Reading::definitions).orElseGet(() -> of(page));
  }

  /**
   * The first definition of the id of {@code definition} in the text that it is rendered into:
   * itself, or the one whose id it repeats. Nothing is kept after this one look.
   */
  public Definition first(Definition definition) {
    Page page = pages.of(definition.document());
    Optional<Reading> other = other(page, definition.document());
    if (other.isPresent()) {
      return other.get().definitions().first(definition);
    }
    return scope == AnchorScope.FILE
        ? of(page).first(definition)
        : texts[page.number()].first.get(definition.id());
  }

  /** What stands for the text that {@code document} is rendered into, by who reads it so. */
  public Object text(Document document) {
    Page page = pages.of(document);
    Optional<Reading> other = other(page, document);
    if (other.isPresent()) {
      return other.get();
    }
    return scope == AnchorScope.FILE ? page : texts[page.number()];
  }

  /**
   * The ids of the text that {@code document} is rendered into, by who reads it so, each with its
   * first definition.
   */
  public Iterable<Definition> all(Document document) {
    Page page = pages.of(document);
    Optional<Reading> other = other(page, document);
    if (other.isPresent()) {
      return other.get().definitions();
    }
    return scope == AnchorScope.FILE ? of(page) : texts[page.number()].first.values();
  }

  /** Whether one renderer reads all documents. */
  public boolean areReadByOne() {
    return pages.renderers().size() <= 1;
  }

  /** Whether one renderer reads both so. */
  public boolean areReadAlike(Document one, Document other) {
    return areReadByOne() || reader(one).equals(reader(other));
  }

  private Renderer reader(Document document) {
    Page page = pages.of(document);
    return other(page, document).map(Reading::renderer).orElse(page.renderer());
  }

  /** The second reading of {@code page} that {@code document} is; empty if it is its own. */
  private Optional<Reading> other(Page page, Document document) {
    return page.document() == document || areReadByOne()
        ? Optional.empty()
        : second.find(page, document);
  }
}
