package dev.entrylint.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The search for the ids of one text that come near to some fragments which name nothing in it. Ids
 * are compared by their letters and digits alone; digits must agree, for {@code GPT-3} is no
 * misspelling of {@code GPT-4}, and the beginning or the end must agree too, which keeps the search
 * short in a large corpus. There are many ids and few such fragments, so it is the fragments that
 * are looked up, and all of them at once.
 */
final class NearSearch {

  private static final int EDGE = 3;
  private static final int MOST_COMPARED = 1000;

  private record Near(Definition definition, int distance) {}

  /** What is looked for: all fragments of one key. */
  private static final class Wanted {

    final NearMiss search;
    final int limit;
    final List<Near> near = new ArrayList<>(1);

    Wanted(String key) {
      limit = tolerance(key.length());
      search = new NearMiss(key, limit);
    }
  }

  /** A beginning or an end: how many ids have it, and who is looked for that has it too. */
  private static final class Edge {
    final List<Wanted> wanted = new ArrayList<>(1);
    int ids;
  }

  private final Map<String, Wanted> byKey = new HashMap<>();
  private final Map<String, Edge> byEdge = new HashMap<>();

  private NearSearch(Set<String> fragments) {
    for (String fragment : fragments) {
      String key = key(fragment);
      if (!key.isEmpty() && !byKey.containsKey(key)) {
        Wanted wanted = new Wanted(key);
        byKey.put(key, wanted);
        if (wanted.limit > 0) {
          byEdge.computeIfAbsent(head(key), any -> new Edge()).wanted.add(wanted);
          byEdge.computeIfAbsent(tail(key), any -> new Edge()).wanted.add(wanted);
        }
      }
    }
  }

  /** The definitions that come near to each of {@code fragments}: the nearest first, then by id. */
  static Map<String, List<Definition>> of(Set<String> fragments, Iterable<Definition> definitions) {
    NearSearch search = new NearSearch(fragments);
    definitions.forEach(search::count);
    definitions.forEach(search::compare);
    Map<String, List<Definition>> found = new HashMap<>();
    for (String fragment : fragments) {
      Wanted wanted = search.byKey.get(key(fragment));
      if (wanted != null && !wanted.near.isEmpty()) {
        found.put(fragment, inOrder(wanted.near));
      }
    }
    return found;
  }

  private static List<Definition> inOrder(List<Near> near) {
    return near.stream()
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(each -> each.definition.id()))
        .map(Near::definition)
        .toList();
  }

  private void count(Definition definition) {
    String key = key(definition.id());
    if (key.length() > EDGE) {
      count(byEdge.get(head(key)));
      count(byEdge.get(tail(key)));
    }
  }

  private static void count(Edge edge) {
    if (edge != null) {
      edge.ids++;
    }
  }

  private void compare(Definition definition) {
    String key = key(definition.id());
    Wanted same = byKey.get(key);
    if (same != null) {
      same.near.add(new Near(definition, 0));
    }
    if (key.length() > EDGE) {
      Edge head = byEdge.get(head(key));
      Edge tail = byEdge.get(tail(key));
      Set<Wanted> near = new LinkedHashSet<>();
      add(head, near);
      add(tail, near);
      for (Wanted wanted : near) {
        int distance = wanted.search.distanceTo(key);
        if (distance > 0 && distance <= wanted.limit) {
          wanted.near.add(new Near(definition, distance));
        }
      }
    }
  }

  private static void add(Edge edge, Set<Wanted> to) {
    if (edge != null && edge.ids <= MOST_COMPARED) {
      to.addAll(edge.wanted);
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
