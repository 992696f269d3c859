package dev.entrylint.engine.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    for (String key : repeated) {
      List<List<String>> said = all.stream().map(items -> said(items, key)).toList();
      if (!said.get(1).equals(said.get(2))
          && !said.get(1).equals(said.get(0))
          && !said.get(2).equals(said.get(0))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new MergeItems(
            byKey(all.get(0), repeated), byKey(all.get(1), repeated), byKey(all.get(2), repeated)));
  }

  private static List<String> said(List<MergeItem> items, String key) {
    return items.stream().filter(each -> each.key().equals(key)).map(MergeItem::said).toList();
  }

  private static Map<String, MergeItem> byKey(List<MergeItem> items, Set<String> repeated) {
    Map<String, MergeItem> byKey = new LinkedHashMap<>();
    for (MergeItem each : items) {
      String key = repeated.contains(each.key()) ? each.key() + '\0' + each.said() : each.key();
      while (byKey.containsKey(key)) {
        key += '\0';
      }
      byKey.put(key, each.withKey(key));
    }
    return byKey;
  }
}
