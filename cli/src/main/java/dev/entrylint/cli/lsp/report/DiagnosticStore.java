package dev.entrylint.cli.lsp.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.Diagnostic;

/**
 * The diagnostics that were found last, by the address of each file, with a name for each list: of
 * the same name they are the same. Safe for several threads.
 */
public final class DiagnosticStore {

  /**
   * What was found in one file.
   *
   * @param id its name, which no other list of this file has
   */
  public record Known(String id, List<Diagnostic> diagnostics) {}

  /** That of a file in which nothing was found, nor had been. */
  public static final Known NOTHING = new Known("0", List.of());

  private final Map<String, Known> all = new TreeMap<>();
  private long count;

  /** Takes over what was found in {@code uri}, and names it. */
  public synchronized Known put(String uri, List<Diagnostic> diagnostics) {
    Known known = all.get(uri);
    if (known == null || !known.diagnostics.equals(diagnostics)) {
      count++;
      known = new Known(Long.toString(count), List.copyOf(diagnostics));
      all.put(uri, known);
    }
    return known;
  }

  /**
   * Takes over what was found in all files. Those of which it says nothing have none any more.
   *
   * @return those whose list is another than it was
   */
  public synchronized List<String> replace(Map<String, List<Diagnostic>> found) {
    Map<String, List<Diagnostic>> now = new HashMap<>(found);
    for (Map.Entry<String, Known> each : all.entrySet()) {
      if (!each.getValue().diagnostics.isEmpty()) {
        now.putIfAbsent(each.getKey(), List.of());
      }
    }
    List<String> changed = new ArrayList<>();
    now.forEach(
        (uri, diagnostics) -> {
          Known before = all.get(uri);
          boolean none = before == null && diagnostics.isEmpty();
          if (!none && put(uri, diagnostics) != before) {
            changed.add(uri);
          }
        });
    return changed;
  }

  /** What was found last in {@code uri}. */
  public synchronized Known get(String uri) {
    return all.getOrDefault(uri, NOTHING);
  }

  /** The addresses of all files in which anything was found, or had been. */
  public synchronized List<String> uris() {
    return List.copyOf(all.keySet());
  }

  /** How many diagnostics there are. */
  public synchronized int size() {
    return all.values().stream().mapToInt(each -> each.diagnostics.size()).sum();
  }
}
