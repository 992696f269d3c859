package dev.entrylint.corpus.link;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What lies at paths, found by the last steps of these. Asking takes no longer where many things
 * are called the same, however often that is done. Safe for use by several threads once it is
 * filled.
 */
final class PathEnds<T> {

  private final Comparator<T> order;

  /** By the path from its end to its beginning, so that those of one end follow each other. */
  private final NavigableMap<String, List<T>> backwards = new TreeMap<>();

  private final Map<String, Namesakes<T>> known = new ConcurrentHashMap<>();

  /**
   * @param order which of several is meant first
   */
  PathEnds(Comparator<T> order) {
    this.order = order;
  }

  /** Adds {@code thing} at {@code path}. */
  void add(String path, T thing) {
    backwards.computeIfAbsent(key(path), key -> new ArrayList<>(1)).add(thing);
  }

  /** What lies at just this path, in the order of its addition. */
  List<T> at(String path) {
    return backwards.getOrDefault(key(path), List.of());
  }

  /** What lies at paths whose last steps are {@code steps}, in order. */
  Namesakes<T> endingIn(String steps) {
    Namesakes<T> found = known.get(steps);
    if (found == null) {
      found = search(key(steps));
      // What fits nothing is found out fast, and may be anything.
      if (!found.all.isEmpty()) {
        known.put(steps, found);
      }
    }
    return found;
  }

  private Namesakes<T> search(String key) {
    List<T> fitting = new ArrayList<>(1);
    String behind = key.substring(0, key.length() - 1) + (char) ('/' + 1);
    backwards.subMap(key, behind).values().forEach(fitting::addAll);
    fitting.sort(order);
    return new Namesakes<>(fitting);
  }

  private static String key(String path) {
    // Reversed unit by unit: a builder would keep pairs of surrogates, which are no prefix then.
    char[] key = new char[path.length() + 1];
    for (int i = 0; i < path.length(); i++) {
      key[i] = path.charAt(path.length() - 1 - i);
    }
    key[path.length()] = '/';
    return new String(key);
  }

  /** Things whose paths end alike, in order. */
  static final class Namesakes<T> {

    private final List<T> all;

    /** The places of those in each folder, made when it is first asked for. */
    private volatile Map<String, int[]> byFolder;

    /** Those in each area, made when it is first asked for. */
    private volatile Map<String, Namesakes<T>> byArea;

    private Namesakes(List<T> all) {
      this.all = Collections.unmodifiableList(all);
    }

    /** All of them. */
    List<T> all() {
      return all;
    }

    /**
     * Those in {@code area}, or all if none is.
     *
     * @param areaOf the area that each lies in
     */
    Namesakes<T> in(String area, Function<T, String> areaOf) {
      if (all.size() < 2) {
        return this;
      }
      Map<String, Namesakes<T>> areas = byArea;
      if (areas == null) {
        Map<String, List<T>> lists = new HashMap<>();
        for (T each : all) {
          lists.computeIfAbsent(areaOf.apply(each), key -> new ArrayList<>(1)).add(each);
        }
        areas = new HashMap<>();
        for (Map.Entry<String, List<T>> each : lists.entrySet()) {
          areas.put(each.getKey(), new Namesakes<>(each.getValue()));
        }
        byArea = areas;
      }
      return areas.getOrDefault(area, this);
    }

    /**
     * All of them, those in {@code folder} first.
     *
     * @param folderOf the folder that each lies in
     */
    List<T> seenFrom(String folder, Function<T, String> folderOf) {
      if (all.size() < 2) {
        return all;
      }
      Map<String, int[]> places = byFolder;
      if (places == null) {
        places = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
          int[] before = places.getOrDefault(folderOf.apply(all.get(i)), new int[0]);
          int[] more = Arrays.copyOf(before, before.length + 1);
          more[before.length] = i;
          places.put(folderOf.apply(all.get(i)), more);
        }
        byFolder = places;
      }
      int[] first = places.get(folder);
      return first == null ? all : new Moved<>(all, first);
    }
  }

  /** A list, the items at some places of it moved to its front. */
  private static final class Moved<T> extends AbstractList<T> {

    private final List<T> all;
    private final int[] first;

    Moved(List<T> all, int[] first) {
      this.all = all;
      this.first = first;
    }

    @Override
    public T get(int index) {
      if (index < first.length) {
        return all.get(first[index]);
      }
      int place = index - first.length;
      for (int moved : first) {
        place += moved <= place ? 1 : 0;
      }
      return all.get(place);
    }

    @Override
    public int size() {
      return all.size();
    }
  }
}
