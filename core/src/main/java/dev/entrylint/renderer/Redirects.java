package dev.entrylint.renderer;

import dev.entrylint.base.PercentEncoding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a site leads on from addresses that no page has any more, as far as literals say it. An
 * address is a path on the site; the path of the file of a page, seen from the folder of the pages,
 * may stand for it. What is the same page is the same here: with an ending or without, with the
 * name of an index or a closing slash.
 */
public final class Redirects {

  private static final List<String> ENDINGS = List.of(".html", ".htm", ".md", ".mdx", ".markdown");

  /** More patterns than any host takes, since each page that is gone is held against them. */
  private static final int MOST_PATTERNS = 1_000;

  private final Routing routing;
  private int patternCount;
  private final Map<String, String> exact = new HashMap<>();

  /** Those whose first step is a name, by that name; the others under a star. */
  private final Map<String, List<RedirectPattern>> patterns = new HashMap<>();

  private final List<String> notes = new ArrayList<>(0);

  /** None yet. */
  public Redirects(Routing routing) {
    this.routing = routing;
  }

  /** {@code address}, which may have a fragment, as it is known here. */
  public String key(String address) {
    int hash = address.indexOf('#');
    String fragment = hash < 0 ? "" : address.substring(hash);
    String path = hash < 0 ? address : address.substring(0, hash);
    int query = path.indexOf('?');
    path = PercentEncoding.decode(query < 0 ? path : path.substring(0, query));
    path = path.startsWith("./") ? path.substring(2) : path;
    while (path.startsWith("/")) {
      path = path.substring(1);
    }
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    for (String ending : ENDINGS) {
      if (path.endsWith(ending)) {
        path = path.substring(0, path.length() - ending.length());
        break;
      }
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.equals("index") || routing.indexes().contains(name)) {
      path = path.substring(0, Math.max(0, path.length() - name.length() - 1));
    }
    return (routing.has(PathForm.ANY_CASE) ? path.toLowerCase(Locale.ROOT) : path) + fragment;
  }

  /** Adds that {@code from} leads on to {@code to}; what was said first holds. */
  void add(String from, String to) {
    exact.putIfAbsent(key(from), to);
  }

  /**
   * Adds that all addresses that fit {@code from} lead on to {@code to}.
   *
   * @param from its last step may be {@code *}, which stands for all that follows, and any step may
   *     be a colon with a name, which stands for one; both may be repeated in {@code to}, the star
   *     as {@code :splat}
   */
  void addPattern(String from, String to) {
    if (++patternCount > MOST_PATTERNS) {
      note(
          "there are more than "
              + MOST_PATTERNS
              + " with a pattern, of which the others are not read");
      return;
    }
    RedirectPattern pattern = RedirectPattern.of(from, to);
    patterns.computeIfAbsent(pattern.first(), key -> new ArrayList<>(1)).add(pattern);
  }

  /** Adds what people should know: a part of a sentence. */
  public void note(String note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  /** Where {@code address} leads on to, as it is written; empty if nowhere. */
  public Optional<String> from(String address) {
    String key = key(address);
    String known = exact.get(key);
    if (known != null || key.indexOf('#') >= 0) {
      return Optional.ofNullable(known);
    }
    List<String> steps = List.of(key.split("/"));
    for (String first : List.of(steps.get(0), RedirectPattern.ANY)) {
      for (RedirectPattern each : patterns.getOrDefault(first, List.of())) {
        Optional<String> to = each.match(steps);
        if (to.isPresent()) {
          return to;
        }
      }
    }
    return Optional.empty();
  }

  /** What people should know: parts of a sentence. */
  public List<String> notes() {
    return List.copyOf(notes);
  }
}
