package dev.entrylint.corpus;

import dev.entrylint.model.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  /** An id that may be what was meant, at the edges that it has; null where nobody asks. */
  private static final class Candidate {
    final String key;
    final Definition definition;
    final Edge head;

    Candidate(String key, Definition definition, Edge head) {
      this.key = key;
      this.definition = definition;
      this.head = head;
    }
  }

  /** A beginning or an end that is looked for, and the ids that have it unless there are many. */
  private static final class Edge {
    private List<Candidate> candidates = new ArrayList<>();
    private boolean common;

    void add(Candidate candidate) {
      common |= candidates.size() == MOST_COMPARED;
      if (common) {
        candidates = List.of();
      } else {
        candidates.add(candidate);
      }
    }
  }

  /** What is looked for: all fragments of one key. */
  private static final class Wanted {

    final String key;
    final int limit;
    final List<Near> near = new ArrayList<>(1);
    private final NearMiss search;

    Wanted(String key) {
      this.key = key;
      limit = tolerance(key.length());
      search = new NearMiss(key, limit);
    }

    void compare(Candidate candidate) {
      int distance = search.distanceTo(candidate.key);
      if (distance > 0 && distance <= limit) {
        near.add(new Near(candidate.definition, distance));
      }
    }
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
          String digits = digits(key);
          byEdge.computeIfAbsent(head(key, digits), any -> new Edge());
          byEdge.computeIfAbsent(tail(key, digits), any -> new Edge());
        }
      }
    }
  }

  /** The definitions that come near to each of {@code fragments}: the nearest first, then by id. */
  static Map<String, List<Definition>> of(Set<String> fragments, Iterable<Definition> definitions) {
    NearSearch search = new NearSearch(fragments);
    definitions.forEach(search::add);
    search.byKey.values().forEach(search::compare);
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

  private void add(Definition definition) {
    String key = key(definition.id());
    Wanted same = byKey.get(key);
    if (same != null) {
      same.near.add(new Near(definition, 0));
    }
    if (definition.anchor().kind() == Anchor.Kind.EXPLICIT) {
      addTitle(definition, same);
    }
    if (key.length() > EDGE) {
      String digits = digits(key);
      Edge head = byEdge.get(head(key, digits));
      Edge tail = byEdge.get(tail(key, digits));
      Candidate candidate = new Candidate(key, definition, head);
      if (head != null) {
        head.add(candidate);
      }
      if (tail != null) {
        tail.add(candidate);
      }
    }
  }

  /** A link may ask for the id that the heading would have if none were written out. */
  private void addTitle(Definition definition, Wanted same) {
    int heading = definition.anchor().heading();
    String title = definition.document().headings().get(heading).title();
    Wanted wanted = byKey.get(key(title));
    if (wanted != null && wanted != same) {
      wanted.near.add(new Near(definition, 0));
    }
  }

  private void compare(Wanted wanted) {
    if (wanted.limit > 0) {
      String digits = digits(wanted.key);
      Edge head = byEdge.get(head(wanted.key, digits));
      head.candidates.forEach(wanted::compare);
      for (Candidate each : byEdge.get(tail(wanted.key, digits)).candidates) {
        if (each.head != head || head.common) {
          wanted.compare(each);
        }
      }
    }
  }

  private static int tolerance(int length) {
    return length < 5 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3;
  }

  private static String head(String key, String digits) {
    return "<" + key.substring(0, EDGE) + digits;
  }

  private static String tail(String key, String digits) {
    return ">" + key.substring(key.length() - EDGE) + digits;
  }

  private static String digits(String key) {
    StringBuilder digits = new StringBuilder(0);
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
