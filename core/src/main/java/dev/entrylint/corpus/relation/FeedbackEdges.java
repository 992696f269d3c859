package dev.entrylint.corpus.relation;

import java.util.Arrays;
import java.util.TreeSet;

/**
 * The edges of a directed graph without which nothing in it comes back to itself; few of them. Each
 * is on a cycle. Nodes that hang together in cycles (Tarjan's components) are put in an order in
 * which few edges point backwards (the greedy one of Eades, Lin and Smyth, 1993): a node to which
 * much leads, but that leads to little, comes late, and what little it leads to points back.
 */
final class FeedbackEdges {

  private final int[][] edges;
  private final int[] component;
  private final int[] rank;

  /**
   * @param edges of each node the nodes that it leads to, itself not among them
   */
  FeedbackEdges(int[][] edges) {
    this.edges = edges;
    component = new Components(edges).find();
    rank = new int[edges.length];
    arrange();
  }

  /** Whether the edge from one node to another is one of these. */
  boolean contains(int from, int to) {
    return isOnCycle(from, to) && rank[to] < rank[from];
  }

  /** Whether the edge from one node to another is on a cycle. */
  boolean isOnCycle(int from, int to) {
    return component[from] == component[to];
  }

  private void arrange() {
    int size = edges.length;
    int[] out = new int[size];
    int[] in = new int[size];
    int[][] origins = origins(out, in);
    boolean[] done = new boolean[size];
    TreeSet<Long> left = new TreeSet<>();
    for (int node = 0; node < size; node++) {
      if (out[node] > 0) {
        left.add(key(node, out, in));
      }
    }
    int front = 0;
    int back = size;
    while (!left.isEmpty()) {
      long best = left.last();
      int node = node(best);
      left.remove(best);
      done[node] = true;
      boolean sink = out[node] == 0;
      rank[node] = sink ? --back : front++;
      for (int to : edges[node]) {
        if (isOnCycle(node, to) && !done[to]) {
          left.remove(key(to, out, in));
          in[to]--;
          left.add(key(to, out, in));
        }
      }
      for (int from : origins[node]) {
        if (!done[from]) {
          left.remove(key(from, out, in));
          out[from]--;
          left.add(key(from, out, in));
        }
      }
    }
  }

  /** Counts the edges on cycles, and turns them round. */
  private int[][] origins(int[] out, int[] in) {
    for (int from = 0; from < edges.length; from++) {
      for (int to : edges[from]) {
        if (isOnCycle(from, to)) {
          out[from]++;
          in[to]++;
        }
      }
    }
    int[][] origins = new int[edges.length][];
    for (int node = 0; node < origins.length; node++) {
      origins[node] = new int[in[node]];
    }
    int[] filled = new int[edges.length];
    for (int from = 0; from < edges.length; from++) {
      for (int to : edges[from]) {
        if (isOnCycle(from, to)) {
          origins[to][filled[to]++] = from;
        }
      }
    }
    return origins;
  }

  /**
   * What nodes are taken by, the greatest first: those that lead nowhere any more, those to which
   * nothing leads any more, then by how much more leads from them than to them, then the first.
   */
  private static long key(int node, int[] out, int[] in) {
    long surplus =
        out[node] == 0
            ? Integer.MAX_VALUE
            : in[node] == 0 ? Integer.MAX_VALUE - 1 : out[node] - in[node];
    return surplus << 32 | Integer.MAX_VALUE - node;
  }

  private static int node(long key) {
    return Integer.MAX_VALUE - (int) key;
  }

  /** Tarjan's search for the strongly connected components, without recursion. */
  private static final class Components {

    private final int[][] edges;
    private final int[] component;
    private final int[] index;
    private final int[] low;
    private final int[] next;
    private final int[] open;
    private final int[] path;
    private int opened;
    private int counted;
    private int components;

    Components(int[][] edges) {
      this.edges = edges;
      component = new int[edges.length];
      Arrays.fill(component, -1);
      index = new int[edges.length];
      low = new int[edges.length];
      next = new int[edges.length];
      open = new int[edges.length];
      path = new int[edges.length];
    }

    int[] find() {
      for (int node = 0; node < edges.length; node++) {
        if (index[node] == 0) {
          descend(node);
        }
      }
      return component;
    }

    private void descend(int start) {
      int depth = 0;
      enter(start, depth);
      while (depth >= 0) {
        int node = path[depth];
        if (next[node] < edges[node].length) {
          int to = edges[node][next[node]++];
          if (index[to] == 0) {
            enter(to, ++depth);
          } else if (component[to] < 0) {
            low[node] = Math.min(low[node], index[to]);
          }
        } else {
          close(node);
          if (--depth >= 0) {
            low[path[depth]] = Math.min(low[path[depth]], low[node]);
          }
        }
      }
    }

    private void enter(int node, int depth) {
      index[node] = ++counted;
      low[node] = counted;
      open[opened++] = node;
      path[depth] = node;
    }

    private void close(int node) {
      if (low[node] == index[node]) {
        int closed;
        do {
          closed = open[--opened];
          component[closed] = components;
        } while (closed != node);
        components++;
      }
    }
  }
}
