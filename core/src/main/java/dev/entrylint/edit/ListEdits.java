package dev.entrylint.edit;

import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Edits of lists among others: those of one list are applied together. */
public final class ListEdits {

  private record Place(String path, Span list) {}

  private ListEdits() {}

  /** Those among {@code edits}, for each list, in the order in which lists and edits come. */
  public static List<List<ListEdit>> byList(List<? extends Edit> edits) {
    Map<Place, List<ListEdit>> lists = new LinkedHashMap<>();
    for (Edit edit : edits) {
      if (edit instanceof ListEdit each) {
        lists
            .computeIfAbsent(new Place(each.path(), each.list()), place -> new ArrayList<>())
            .add(each);
      }
    }
    return List.copyOf(lists.values());
  }
}
