package dev.entrylint.corpus.suggest;

import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ids that stand in braces behind headings, as in {@code # Wax { #wax }}, and that the renderer
 * takes for text: where many links ask for them, another renderer is meant.
 */
final class UnreadIds {

  // Of one path there may be several, as renderers read it.
  private final Map<Document, Map<String, UnreadId>> found = new ConcurrentHashMap<>();

  /** The first heading of {@code document} behind which {@code id} stands in braces. */
  Optional<UnreadId> of(Document document, String id) {
    return Optional.ofNullable(of(document).get(id));
  }

  /** Those of {@code ids} that stand in braces behind no heading of {@code document}. */
  Set<String> without(Document document, Set<String> ids) {
    Map<String, UnreadId> unread = of(document);
    if (unread.isEmpty()) {
      return ids;
    }
    Set<String> rest = new HashSet<>(ids);
    rest.removeAll(unread.keySet());
    return rest;
  }

  private Map<String, UnreadId> of(Document document) {
    return found.computeIfAbsent(document, UnreadIds::collect);
  }

  private static Map<String, UnreadId> collect(Document document) {
    Map<String, UnreadId> ids = new HashMap<>();
    for (Heading heading : document.headings()) {
      String title = heading.title();
      int open = title.endsWith("}") ? title.lastIndexOf('{') : -1;
      if (open > 0) {
        String id = id(title, open + 1, title.length() - 1);
        if (!id.isEmpty()) {
          ids.putIfAbsent(id, new UnreadId(document, heading, title.substring(open)));
        }
      }
    }
    return ids;
  }

  /** What stands behind the first {@code #} in the list, up to the next space; or nothing. */
  private static String id(String title, int start, int end) {
    int from = start;
    while (from < end && (title.charAt(from) == ' ' || title.charAt(from) == ':')) {
      from++;
    }
    if (from == end || title.charAt(from) != '#') {
      return "";
    }
    int to = from;
    while (to < end && title.charAt(to) != ' ') {
      to++;
    }
    return title.substring(from + 1, to);
  }
}
