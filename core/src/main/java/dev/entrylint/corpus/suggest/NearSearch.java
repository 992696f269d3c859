package dev.entrylint.corpus.suggest;

import dev.entrylint.base.NearKey;
import dev.entrylint.base.NearMiss;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.model.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

  private static final int MOST_COMPARED = 1000;

  private record Near(Definition definition, int distance) {}

  /** An id that may be what was meant, at the beginning that it has; null where nobody asks. */
  private static final class Candidate {
    final char[] key;
    final Definition definition;
    final Edge head;

    Candidate(char[] key, Definition definition, Edge head) {
      this.key = key;
      this.definition = definition;
      this.head = head;
    }
  }

  /** A beginning or an end that is looked for, and the ids that have it unless there are many. */
  private static final class Edge {
    final long letters;
    final long digits;
    private List<Candidate> candidates = new ArrayList<>();
    private boolean common;

    Edge(long letters, long digits) {
      this.letters = letters;
      this.digits = digits;
    }

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
  private static final class Sought {

    final char[] key;
    final int limit;
    final List<Near> near = new ArrayList<>(1);
    private final NearMiss search;

    /** The edges, null where nothing but the key itself will do. */
    private Edge head;

    private Edge tail;

    Sought(char[] key) {
      this.key = key;
      limit = tolerance(key.length);
      search = new NearMiss(key, limit);
    }

    void compare() {
      if (limit > 0) {
        for (Candidate each : head.candidates) {
          compare(each);
        }
        for (Candidate each : tail.candidates) {
          if (each.head != head || head.common) {
            compare(each);
          }
        }
      }
    }

    private void compare(Candidate candidate) {
      int distance = search.distanceTo(candidate.key);
      if (distance > 0 && distance <= limit) {
        near.add(new Near(candidate.definition, distance));
      }
    }
  }

  private final NearKey key = new NearKey();
  private final List<Sought> sought = new ArrayList<>();

  // Hashed by hand: most ids of a corpus are looked up here, and nothing is made of those that
  // nobody asks for.
  private final Sought[] byKey;
  private final Edge[] byEdge;

  private NearSearch(Set<String> fragments) {
    byKey = new Sought[Integer.highestOneBit(fragments.size()) * 4];
    byEdge = new Edge[byKey.length * 2];
    for (String fragment : fragments) {
      key.read(fragment);
      if (key.length() > 0 && byKey[slot()] == null) {
        Sought added = new Sought(key.toChars());
        byKey[slot()] = added;
        sought.add(added);
        if (added.limit > 0) {
          added.head = edge(true);
          added.tail = edge(false);
        }
      }
    }
  }

  /** Where what has the key that was read is, or can be. */
  private int slot() {
    int at = spread(key.hash()) & byKey.length - 1;
    while (byKey[at] != null && !key.is(byKey[at].key)) {
      at = at + 1 & byKey.length - 1;
    }
    return at;
  }

  private int edgeSlot(long letters) {
    long digits = key.digits();
    int at = spread(Long.hashCode(31 * letters + digits)) & byEdge.length - 1;
    while (byEdge[at] != null && (byEdge[at].letters != letters || byEdge[at].digits != digits)) {
      at = at + 1 & byEdge.length - 1;
    }
    return at;
  }

  private static int spread(int hash) {
    int product = hash * 0x9E3779B9; // the golden ratio: Knuth's multiplicative hashing
    return product ^ product >>> 16;
  }

  private Edge edge(boolean head) {
    long letters = key.edge(head);
    int at = edgeSlot(letters);
    if (byEdge[at] == null) {
      byEdge[at] = new Edge(letters, key.digits());
    }
    return byEdge[at];
  }

  /** The definitions that come near to each of {@code fragments}: the nearest first, then by id. */
  static Map<String, List<Definition>> of(Set<String> fragments, Iterable<Definition> definitions) {
    if (fragments.isEmpty()) {
      return Map.of();
    }
    NearSearch search = new NearSearch(fragments);
    for (Definition definition : definitions) {
      if (!isUnknown(definition)) {
        search.add(definition);
      }
    }
    for (Sought each : search.sought) {
      each.compare();
    }
    Map<String, List<Definition>> found = new HashMap<>();
    for (String fragment : fragments) {
      search.key.read(fragment);
      Sought sought = search.byKey[search.slot()];
      if (sought != null && !sought.near.isEmpty()) {
        found.put(fragment, inOrder(sought.near));
      }
    }
    return found;
  }

  /** Whether nobody can say what the id ends in. */
  private static boolean isUnknown(Definition definition) {
    return definition.anchor().kind() == Anchor.Kind.FOOTNOTE
        && definition.id().endsWith(Anchor.UNKNOWN_END);
  }

  private static List<Definition> inOrder(List<Near> near) {
    List<Near> sorted = new ArrayList<>(near);
    sorted.sort(NearSearch::compare);
    List<Definition> definitions = new ArrayList<>(sorted.size());
    Set<String> ids = new HashSet<>();
    for (Near each : sorted) {
      // One may be near by its title and by its id, and several may have one id.
      if (ids.add(each.definition.id())) {
        definitions.add(each.definition);
      }
    }
    return definitions;
  }

  private static int compare(Near one, Near other) {
    int difference = Integer.compare(one.distance, other.distance);
    return difference != 0 ? difference : one.definition.id().compareTo(other.definition.id());
  }

  private void add(Definition definition) {
    key.read(definition.id());
    Sought same = byKey[slot()];
    if (same != null) {
      same.near.add(new Near(definition, 0));
    }
    if (key.length() > NearKey.EDGE) {
      Edge head = byEdge[edgeSlot(key.edge(true))];
      Edge tail = byEdge[edgeSlot(key.edge(false))];
      if (head != null || tail != null) {
        Candidate candidate = new Candidate(key.toChars(), definition, head);
        if (head != null) {
          head.add(candidate);
        }
        if (tail != null) {
          tail.add(candidate);
        }
      }
    }
    if (definition.anchor().kind() == Anchor.Kind.EXPLICIT) {
      addTitle(definition, same);
    }
  }

  /** A link may ask for the id that the heading would have if none were written out. */
  private void addTitle(Definition definition, Sought same) {
    int heading = definition.anchor().heading();
    key.read(definition.document().headings().get(heading).title());
    Sought titled = byKey[slot()];
    if (titled != null && titled != same) {
      titled.near.add(new Near(definition, 0));
    }
  }

  private static int tolerance(int length) {
    return length < 5 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3;
  }
}
