package dev.entrylint.corpus.page;

import dev.entrylint.model.Document;
import dev.entrylint.renderer.Renderer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The pages of a corpus, in its order and by their paths. */
public final class Pages {

  private final List<Document> documents;
  private final List<Page> inOrder;
  private final Map<String, Page> byPath;
  private final List<Renderer> renderers;

  private Pages(
      List<Document> documents,
      List<Page> inOrder,
      Map<String, Page> byPath,
      List<Renderer> renderers) {
    this.documents = documents;
    this.renderers = List.copyOf(renderers);
    this.inOrder = Collections.unmodifiableList(inOrder);
    this.byPath = Collections.unmodifiableMap(byPath);
  }

  /**
   * The pages of {@code documents}, which are in their order; some may be those of an earlier
   * corpus.
   *
   * @param rendererOf the own renderer of the document at a path
   * @param before the pages of that corpus, in its order
   * @throws IllegalArgumentException if two documents have one path
   */
  public static Pages of(
      List<Document> documents, Function<String, Renderer> rendererOf, List<Page> before) {
    List<Renderer> renderers = new ArrayList<>(1);
    Map<String, Page> byPath = new HashMap<>(documents.size() * 2);
    List<Page> inOrder = new ArrayList<>(documents.size());
    for (Document document : documents) {
      int number = inOrder.size();
      Page earlier = number < before.size() ? before.get(number) : null;
      Renderer renderer = among(renderers, rendererOf.apply(document.path()), earlier);
      boolean same =
          earlier != null && earlier.document() == document && earlier.renderer() == renderer;
      Page page = same ? earlier : new Page(document, number, renderer);
      inOrder.add(page);
      if (byPath.put(document.path(), page) != null) {
        throw new IllegalArgumentException("two documents have the path " + document.path());
      }
    }
    return new Pages(List.copyOf(documents), inOrder, byPath, renderers);
  }

  /**
   * The one of {@code known} that is equal to {@code renderer}, which is added if there is none; as
   * the page {@code earlier} has it, if that is equal too and not null.
   */
  private static Renderer among(List<Renderer> known, Renderer renderer, Page earlier) {
    int index = known.indexOf(renderer);
    if (index >= 0) {
      return known.get(index);
    }
    boolean same = earlier != null && earlier.renderer().equals(renderer);
    known.add(same ? earlier.renderer() : renderer);
    return known.get(known.size() - 1);
  }

  /** All documents, in the order of the corpus. */
  public List<Document> documents() {
    return documents;
  }

  /** All pages; the index of each is its number. */
  public List<Page> inOrder() {
    return inOrder;
  }

  /** All pages by their paths below the root. */
  public Map<String, Page> byPath() {
    return byPath;
  }

  /** The renderers of all pages, those first whose pages come first. */
  public List<Renderer> renderers() {
    return renderers;
  }

  /** The pages that {@code renderer}, one of {@link #renderers()}, is the own one of, in order. */
  public List<Page> of(Renderer renderer) {
    if (renderers.size() == 1) {
      return inOrder;
    }
    List<Page> own = new ArrayList<>();
    for (Page page : inOrder) {
      if (page.renderer() == renderer) {
        own.add(page);
      }
    }
    return Collections.unmodifiableList(own);
  }

  public int size() {
    return inOrder.size();
  }

  /**
   * The page of {@code document}, by whichever renderer that is read.
   *
   * @throws IllegalArgumentException if it is not in this corpus
   */
  public Page of(Document document) {
    Page page = byPath.get(document.path());
    if (page == null) {
      throw new IllegalArgumentException(document.path() + " is not in this corpus");
    }
    return page;
  }
}
