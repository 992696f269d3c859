package dev.entrylint.corpus.page;

import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages of a corpus, in its order and by their paths. */
public final class Pages {

  private final List<Document> documents;
  private final List<Page> inOrder;
  private final Map<String, Page> byPath;

  private Pages(List<Document> documents, List<Page> inOrder, Map<String, Page> byPath) {
    this.documents = documents;
    this.inOrder = Collections.unmodifiableList(inOrder);
    this.byPath = Collections.unmodifiableMap(byPath);
  }

  /**
   * The pages of {@code documents}, which are in their order.
   *
   * @throws IllegalArgumentException if two have one path
   */
  public static Pages of(List<Document> documents) {
    Map<String, Page> byPath = new HashMap<>(documents.size() * 2);
    List<Page> inOrder = new ArrayList<>(documents.size());
    for (Document document : documents) {
      Page page = new Page(document, inOrder.size());
      inOrder.add(page);
      if (byPath.put(document.path(), page) != null) {
        throw new IllegalArgumentException("two documents have the path " + document.path());
      }
    }
    return new Pages(List.copyOf(documents), inOrder, byPath);
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

  public int size() {
    return inOrder.size();
  }

  /**
   * The page of {@code document}.
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
