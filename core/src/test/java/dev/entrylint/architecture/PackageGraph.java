package dev.entrylint.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which packages use which others. A package and those below it are as any two packages.
 *
 * @param uses for each package those that it uses, and for each of these a place that does
 */
record PackageGraph(Map<String, Map<String, String>> uses) {

  static PackageGraph of(List<JavaSource> sources) {
    Map<String, Map<String, String>> uses = new TreeMap<>();
    for (JavaSource source : sources) {
      Map<String, String> from = uses.computeIfAbsent(source.packageName(), any -> new TreeMap<>());
      for (JavaSource.Use use : source.uses()) {
        String place = "%s:%d uses %s".formatted(source.path(), use.line(), use.name());
        use.ours()
            .filter(name -> !name.equals(source.packageName()))
            .ifPresent(name -> from.putIfAbsent(name, place));
      }
    }
    return new PackageGraph(uses);
  }

  /** Each use that leads out of a package from which there is a way back, as a sentence. */
  List<String> circles() {
    Map<String, Set<String>> reached = new TreeMap<>();
    uses.keySet().forEach(name -> reached.put(name, reached(name)));
    List<String> circles = new ArrayList<>();
    uses.forEach(
        (from, all) ->
            all.forEach(
                (to, place) -> {
                  if (reached.getOrDefault(to, Set.of()).contains(from)) {
                    circles.add("%s, from where a way leads back to %s".formatted(place, from));
                  }
                }));
    return circles;
  }

  private Set<String> reached(String from) {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(uses.get(from).keySet());
    while (!open.isEmpty()) {
      String next = open.pop();
      if (reached.add(next)) {
        open.addAll(uses.getOrDefault(next, Map.of()).keySet());
      }
    }
    return reached;
  }
}
