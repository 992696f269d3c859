package dev.entrylint.engine.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The items of a list in all three texts by their keys, in their order; none of it as it was if
 * both sides made it.
 */
record MergeItems(
    Map<String, MergeItem> ancestor, Map<String, MergeItem> ours, Map<String, MergeItem> theirs) {

  /**
   * Those of the three. Where a target is named several times in one of them, its items are told
   * apart by what they say.
   *
   * @return nothing if both sides changed what is said of such a target
   */
  static Optional<MergeItems> of(Optional<KnownList> ancestor, KnownList ours, KnownList theirs) {
    List<List<MergeItem>> all = new ArrayList<>();
    all.add(ancestor.map(MergeItem::of).orElse(List.of()));
    all.add(MergeItem.of(ours));
    all.add(MergeItem.of(theirs));
    Set<String> repeated = new HashSet<>();
    for (List<MergeItem> each : all) {
      Set<String> keys = new HashSet<>();
      each.stream().map(MergeItem::key).filter(key -> !keys.add(key)).forEach(repeated::add);
    }
    List<Map<String, List<String>>> said =
        all.stream().map(items -> said(items, repeated)).toList();
    for (String key : repeated) {
      List<String> was = said.get(0).get(key);
      List<String> our = said.get(1).get(key);
      List<String> their = said.get(2).get(key);
      if (!Objects.equals(our, their) && !Objects.equals(our, was) && !Objects.equals(their, was)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new MergeItems(
            byKey(all.get(0), repeated), byKey(all.get(1), repeated), byKey(all.get(2), repeated)));
  }

  /** What is said of each of {@code keys} that is named at all, in order. */
  private static Map<String, List<String>> said(List<MergeItem> items, Set<String> keys) {
    Map<String, List<String>> said = new HashMap<>();
    for (MergeItem each : items) {
      if (keys.contains(each.key())) {
        said.computeIfAbsent(each.key(), key -> new ArrayList<>(2)).add(each.said());
      }
    }
    return said;
  }

  private static Map<String, MergeItem> byKey(List<MergeItem> items, Set<String> repeated) {
    Map<String, MergeItem> byKey = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (MergeItem each : items) {
      String key = repeated.contains(each.key()) ? each.key() + '\0' + each.said() : each.key();
      int count = counts.merge(key, 1, Integer::sum);
      if (count > 1) {
        key += "\0" + count; // to try one after the other would take long where all are the same
      }
      while (byKey.containsKey(key)) {
        key += '\0';
      }
      byKey.put(key, each.withKey(key));
    }
    return byKey;
  }
}
