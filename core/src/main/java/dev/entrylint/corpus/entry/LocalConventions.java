package dev.entrylint.corpus.entry;

import dev.entrylint.convention.Conventions;
import dev.entrylint.convention.Deviation;
import dev.entrylint.convention.Kind;
import dev.entrylint.convention.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Which kinds and relations hold for a document: those of all, and what deviates from them. */
final class LocalConventions {

  private final Conventions all;
  private final Titles titles;
  private final Map<BitSet, Local> known = new ConcurrentHashMap<>();

  /** What holds for the documents for which the same deviations are. */
  record Local(List<Kind> kinds, EntryFinder finder, List<Relation> relations) {}

  LocalConventions(Conventions all, Titles titles) {
    this.all = all;
    this.titles = titles;
  }

  /** What holds for the document at {@code path}. */
  Local at(String path) {
    List<Deviation> deviations = all.deviations();
    BitSet fitting = new BitSet(deviations.size());
    for (int i = 0; i < deviations.size(); i++) {
      fitting.set(i, deviations.get(i).fits(path));
    }
    return known.computeIfAbsent(fitting, this::local);
  }

  private Local local(BitSet fitting) {
    List<Kind> kinds = all.kinds();
    List<Relation> relations = all.relations();
    for (int i = fitting.nextSetBit(0); i >= 0; i = fitting.nextSetBit(i + 1)) {
      kinds = changed(kinds, Kind::name, all.deviations().get(i).kinds());
      relations = changed(relations, Relation::name, all.deviations().get(i).relations());
    }
    return new Local(kinds, new EntryFinder(kinds, titles), relations);
  }

  /** What is new comes first, as where configurations are joined. */
  private static <T> List<T> changed(
      List<T> below, Function<T, String> name, Map<String, Optional<T>> changes) {
    Map<String, T> rest = new LinkedHashMap<>();
    below.forEach(each -> rest.put(name.apply(each), each));
    List<T> joined = new ArrayList<>();
    changes.forEach(
        (key, change) -> {
          if (!rest.containsKey(key)) {
            change.ifPresent(joined::add);
          } else if (change.isPresent()) {
            rest.put(key, change.get());
          } else {
            rest.remove(key);
          }
        });
    joined.addAll(rest.values());
    return List.copyOf(joined);
  }
}
