package dev.entrylint.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The search for what was meant by a fragment that names nothing. Ids are compared by their letters
 * and digits alone; digits must agree, for {@code GPT-3} is no misspelling of {@code GPT-4}, and
 * the beginning or the end must agree too, which keeps the search short in a large corpus.
 */
final class NearMisses {

  private static final int EDGE = 3;
  private static final int MOST_COMPARED = 1000;

  private final AnchorIndex anchors;
  private final AnchorScope scope;
  private final Map<Page, Index> perFile = new ConcurrentHashMap<>();
  private volatile Index shared;

  NearMisses(AnchorIndex anchors, AnchorScope scope) {
    this.anchors = anchors;
    this.scope = scope;
  }

  /** The likeliest first, then in the order of their ids. */
  List<Definition> of(Page page, String fragment, int most) {
    List<Definition> found = index(page).nearest(fragment);
    return found.size() <= most ? found : List.copyOf(found.subList(0, most));
  }

  private Index index(Page page) {
    if (scope == AnchorScope.FILE) {
      return perFile.computeIfAbsent(page, any -> new Index(anchors.all(page)));
    }
    Index index = shared;
    if (index == null) {
      synchronized (this) {
        if (shared == null) {
          shared = new Index(anchors.all(page));
        }
        index = shared;
      }
    }
    return index;
  }

  /** The ids of one text, by their letters. */
  private static final class Index {

    private record Candidate(String key, Definition definition) {}

    private record Near(Definition definition, int distance) {}

    private final Map<String, List<Candidate>> byKey = new HashMap<>();
    private final Map<String, List<Candidate>> byEdge = new HashMap<>();
    private final Map<String, List<Definition>> known = new ConcurrentHashMap<>();

    Index(Iterable<Definition> definitions) {
      for (Definition definition : definitions) {
        String key = key(definition.id());
        Candidate candidate = new Candidate(key, definition);
        byKey.computeIfAbsent(key, any -> new ArrayList<>(1)).add(candidate);
        if (key.length() > EDGE) {
          byEdge.computeIfAbsent(head(key), any -> new ArrayList<>(2)).add(candidate);
          byEdge.computeIfAbsent(tail(key), any -> new ArrayList<>(2)).add(candidate);
        }
      }
    }

    List<Definition> nearest(String fragment) {
      return known.computeIfAbsent(fragment, this::search);
    }

    private List<Definition> search(String fragment) {
      String key = key(fragment);
      if (key.isEmpty()) {
        return List.of();
      }
      int limit = tolerance(key.length());
      List<Near> near = new ArrayList<>();
      byKey.getOrDefault(key, List.of()).forEach(each -> near.add(new Near(each.definition, 0)));
      if (limit > 0) {
        Set<Candidate> candidates = new LinkedHashSet<>();
        add(byEdge.get(head(key)), candidates);
        add(byEdge.get(tail(key)), candidates);
        for (Candidate each : candidates) {
          int distance = NearMiss.distance(key, each.key, limit);
          if (distance > 0 && distance <= limit) {
            near.add(new Near(each.definition, distance));
          }
        }
      }
      near.sort(
          Comparator.comparingInt(Near::distance).thenComparing(each -> each.definition.id()));
      return near.stream().map(Near::definition).toList();
    }

    private static void add(List<Candidate> from, Set<Candidate> to) {
      if (from != null && from.size() <= MOST_COMPARED) {
        to.addAll(from);
      }
    }

    private static int tolerance(int length) {
      return length < 5 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3;
    }

    private static String head(String key) {
      return "<" + key.substring(0, EDGE) + digits(key);
    }

    private static String tail(String key) {
      return ">" + key.substring(key.length() - EDGE) + digits(key);
    }

    private static String digits(String key) {
      StringBuilder digits = new StringBuilder();
      for (int i = 0; i < key.length(); i++) {
        if (Character.isDigit(key.charAt(i))) {
          digits.append(key.charAt(i));
        }
      }
      return digits.toString();
    }

    /** The letters and digits of {@code id}, small, German umlauts written out. */
    private static String key(String id) {
      StringBuilder key = new StringBuilder(id.length());
      for (int i = 0; i < id.length(); i++) {
        char c = Character.toLowerCase(id.charAt(i));
        switch (c) {
          case 'ä' -> key.append("ae");
          case 'ö' -> key.append("oe");
          case 'ü' -> key.append("ue");
          case 'ß' -> key.append("ss");
          default -> {
            if (Character.isLetterOrDigit(c)) {
              key.append(c);
            }
          }
        }
      }
      return key.toString();
    }
  }
}
