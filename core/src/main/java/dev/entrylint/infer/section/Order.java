package dev.entrylint.infer.section;

import dev.entrylint.corpus.entry.Section;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Setting;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out whether sections stand in one order, or which of them do. */
final class Order {

  private Order() {}

  /**
   * The setting for {@code groups}, which stand in the order in which they usually do.
   *
   * @param what of what {@code parents} are, for people
   */
  static Optional<Setting> find(List<SectionGroup> groups, List<Parent> parents, String what) {
    List<SectionGroup> ordered = new ArrayList<>(groups);
    while (ordered.size() > 1) {
      int[] faults = new int[ordered.size()];
      Evidence evidence = evidence(ordered, parents, what + " with two or more keep to it", faults);
      if (evidence.isConvention()) {
        return Optional.of(Setting.line("order", yaml(ordered, groups), evidence));
      }
      int worst = 0;
      for (int i = 1; i < faults.length; i++) {
        worst = faults[i] > faults[worst] ? i : worst;
      }
      ordered.remove(worst);
    }
    return Optional.empty();
  }

  private static InlineYaml yaml(List<SectionGroup> ordered, List<SectionGroup> groups) {
    return ordered.size() == groups.size()
        ? InlineYaml.word("declared")
        : InlineYaml.list(ordered.stream().map(SectionGroup::name).toList());
  }

  private static Evidence evidence(
      List<SectionGroup> ordered, List<Parent> parents, String what, int[] faults) {
    Map<Parent, Map<Section, Integer>> ranks = new IdentityHashMap<>();
    for (int rank = 0; rank < ordered.size(); rank++) {
      for (SectionGroup.Member member : ordered.get(rank).members) {
        ranks
            .computeIfAbsent(member.parent(), each -> new IdentityHashMap<>())
            .put(member.section(), rank);
      }
    }
    int all = 0;
    int kept = 0;
    for (Parent parent : parents) {
      Map<Section, Integer> own = ranks.getOrDefault(parent, Map.of());
      if (own.values().stream().distinct().count() < 2) {
        continue;
      }
      all++;
      int before = -1;
      boolean keeps = true;
      for (Section section : parent.children()) {
        Integer rank = own.get(section);
        if (rank != null && rank < before) {
          keeps = false;
          faults[rank]++;
          faults[before]++;
        }
        before = rank == null ? before : Math.max(before, rank);
      }
      kept += keeps ? 1 : 0;
    }
    return new Evidence(kept, all, what);
  }
}
