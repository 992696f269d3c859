package dev.entrylint.corpus.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.steps.Steps;
import dev.entrylint.steps.Thorough;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which edges of a graph point back. */
class FeedbackEdgesTest {

  private static final int SIZE = Thorough.or(2_000, 100_000);

  @Test
  void whereThereIsNoWayBackNoEdgeIs() {
    assertEquals(List.of(), back(edges("0>1 0>2 1>3 2>3")));
    assertEquals(List.of(), back(new int[0][]));
  }

  @Test
  void oneOfTwoThatNameEachOther() {
    assertEquals(List.of("1>0"), back(edges("0>1 1>0 1>2")));
  }

  @Test
  void whatMuchLeadsToIsWhatPointsBack() {
    // All presuppose 0, which should presuppose nothing.
    assertEquals(List.of("0>3"), back(edges("1>0 2>0 3>0 3>1 3>2 0>3 2>1")));
  }

  @Test
  void anEdgeBetweenTwoCyclesIsOnNone() {
    List<String> back = back(edges("0>1 1>0 1>2 2>3 3>2"));
    assertEquals(List.of("1>0", "3>2"), back);
  }

  @Test
  void ofAnyGraphWithoutThemNothingComesBackAndEachIsOnACycle() {
    for (int seed = 0; seed < Thorough.or(100, 500); seed++) {
      int[][] edges = random(new Random(seed), 2 + seed % 12, 1 + seed % 4);
      FeedbackEdges ways = new FeedbackEdges(edges);
      for (int from = 0; from < edges.length; from++) {
        for (int to : edges[from]) {
          if (ways.contains(from, to)) {
            assertTrue(leads(edges, to, from), "graph " + seed + ": " + from + ">" + to);
          } else {
            assertTrue(!leads(without(edges, ways), to, from), "graph " + seed);
          }
        }
      }
    }
  }

  @Test
  void aLongCycleAndAnEntangledCorpusTakeStepsForTheirSize() {
    Steps.assertLinear(Ring.class, SIZE);
    Steps.assertLinear(Tangle.class, SIZE);
  }

  static final class Ring implements IntConsumer {
    @Override
    public void accept(int size) {
      int[][] ring = new int[size][];
      for (int i = 0; i < size; i++) {
        ring[i] = new int[] {(i + 1) % size};
      }
      assertEquals(1, back(ring).size());
    }
  }

  static final class Tangle implements IntConsumer {
    @Override
    public void accept(int size) {
      back(random(new Random(1), size, 5));
    }
  }

  private static int[][] random(Random random, int size, int degree) {
    int[][] edges = new int[size][];
    for (int i = 0; i < size; i++) {
      int from = i;
      edges[i] = random.ints(degree, 0, size).filter(to -> to != from).distinct().toArray();
    }
    return edges;
  }

  private static int[][] without(int[][] edges, FeedbackEdges ways) {
    int[][] rest = new int[edges.length][];
    for (int i = 0; i < edges.length; i++) {
      int from = i;
      rest[i] = IntStream.of(edges[i]).filter(to -> !ways.contains(from, to)).toArray();
    }
    return rest;
  }

  private static boolean leads(int[][] edges, int from, int to) {
    List<Integer> reached = new ArrayList<>(List.of(from));
    for (int i = 0; i < reached.size(); i++) {
      for (int next : edges[reached.get(i)]) {
        if (!reached.contains(next)) {
          reached.add(next);
        }
      }
    }
    return reached.contains(to);
  }

  private static List<String> back(int[][] edges) {
    FeedbackEdges ways = new FeedbackEdges(edges);
    List<String> back = new ArrayList<>();
    for (int from = 0; from < edges.length; from++) {
      for (int to : edges[from]) {
        if (ways.contains(from, to)) {
          back.add(from + ">" + to);
        }
      }
    }
    return back;
  }

  private static int[][] edges(String text) {
    List<List<Integer>> edges = new ArrayList<>();
    for (String edge : text.split(" ")) {
      int from = edge.charAt(0) - '0';
      int to = edge.charAt(2) - '0';
      while (edges.size() <= Math.max(from, to)) {
        edges.add(new ArrayList<>());
      }
      edges.get(from).add(to);
    }
    return edges.stream()
        .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
