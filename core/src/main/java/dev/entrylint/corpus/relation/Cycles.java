package dev.entrylint.corpus.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.entry.IdOwner;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The cycles in the graph of a relation, which are found when they are first asked for. Each is a
 * shortest one of those that its first item closes; of very many only the first item is known.
 */
final class Cycles {

  private final Pages pages;
  private final EntryIndex entries;
  private final RelationIndex relations;
  private final Map<String, Map<String, List<List<Link>>>> byRelation = new ConcurrentHashMap<>();

  Cycles(Pages pages, EntryIndex entries, RelationIndex relations) {
    this.pages = pages;
    this.entries = entries;
    this.relations = relations;
  }

  /** The cycles whose first item is in {@code document}. */
  List<List<Link>> of(Relation relation, Document document) {
    return byRelation
        .computeIfAbsent(relation.name(), name -> new Search(relation).run())
        .getOrDefault(document.path(), List.of());
  }

  /** The entries that a relation joins as a graph; entries with one id are one node. */
  private final class Search {

    /**
     * How many edges are looked at, in all, before the rest of a cycle is not looked for any more.
     */
    private static final int MOST_LOOKED_AT = 5_000_000;

    private final Relation relation;
    private final Map<IdOwner, Integer> nodes = new HashMap<>();

    /** Of each node the first item for each node that it leads to, in the order of the text. */
    private final List<Map<Integer, Link>> items = new ArrayList<>();

    private final Map<String, List<List<Link>>> found = new HashMap<>();
    private int lookedAt;

    Search(Relation relation) {
      this.relation = relation;
    }

    Map<String, List<List<Link>>> run() {
      for (Document document : pages.documents()) {
        for (RelationList list : relations.lists(document)) {
          if (list.relation().equals(relation.name())) {
            add(list);
          }
        }
      }
      int[][] edges = new int[items.size()][];
      for (int i = 0; i < edges.length; i++) {
        edges[i] = items.get(i).keySet().stream().mapToInt(Integer::intValue).toArray();
      }
      FeedbackEdges back = new FeedbackEdges(edges);
      for (int node = 0; node < edges.length; node++) {
        for (int to : edges[node]) {
          if (back.contains(node, to)) {
            boolean complete = lookedAt < MOST_LOOKED_AT;
            keep(items.get(node).get(to), complete ? path(edges, back, to, node) : List.of());
          }
        }
      }
      return found;
    }

    private void add(RelationList list) {
      int from = node(list.entry());
      for (Link item : list.items()) {
        if (!list.isFixed(item)) {
          int to = relations.meant(relation, item).map(this::node).orElse(from);
          // That it names itself, or another twice, is for other rules to say.
          if (to != from) {
            items.get(from).putIfAbsent(to, item);
          }
        }
      }
    }

    private int node(Entry entry) {
      return nodes.computeIfAbsent(
          entries.owner(entry),
          owner -> {
            items.add(new LinkedHashMap<>());
            return items.size() - 1;
          });
    }

    private void keep(Link first, List<Link> rest) {
      List<Link> cycle = new ArrayList<>(rest.size() + 1);
      cycle.add(first);
      cycle.addAll(rest);
      found.computeIfAbsent(first.document().path(), path -> new ArrayList<>()).add(cycle);
    }

    /** The items on a shortest path from one node to another of the same component. */
    private List<Link> path(int[][] edges, FeedbackEdges back, int from, int to) {
      Map<Integer, Integer> origins = new HashMap<>();
      List<Integer> queue = new ArrayList<>(List.of(from));
      for (int i = 0; !origins.containsKey(to); i++) {
        int node = queue.get(i);
        for (int next : edges[node]) {
          lookedAt++;
          if (next != from
              && back.isOnCycle(node, next)
              && origins.putIfAbsent(next, node) == null) {
            queue.add(next);
          }
        }
      }
      List<Link> path = new ArrayList<>();
      for (int node = to; node != from; node = origins.get(node)) {
        path.add(items.get(origins.get(node)).get(node));
      }
      Collections.reverse(path);
      return path;
    }
  }
}
