package dev.entrylint.engine;

import dev.entrylint.convention.Conventions;
import dev.entrylint.convention.Deviation;
import dev.entrylint.convention.Kind;
import dev.entrylint.convention.Layout;
import dev.entrylint.convention.Relation;
import dev.entrylint.convention.SectionSpec;
import dev.entrylint.corpus.Corpus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which relations entries state, and which they could.
 *
 * @param stated names of those that any entry has a list of
 * @param homes names of the sections that each keeps its lists in
 * @param sections names of those that a kind has of which there are entries
 */
record RelationUse(Set<String> stated, Map<String, Set<String>> homes, Set<String> sections) {

  /** That of relations of {@code conventions} in all {@code corpora}. */
  static RelationUse of(Conventions conventions, List<Corpus> corpora) {
    List<Kind> kinds = new ArrayList<>(conventions.kinds());
    List<Relation> relations = new ArrayList<>(conventions.relations());
    for (Deviation each : conventions.deviations()) {
      each.kinds().values().forEach(kind -> kind.ifPresent(kinds::add));
      each.relations().values().forEach(other -> other.ifPresent(relations::add));
    }
    return new RelationUse(stated(corpora), homes(relations), sections(kinds, corpora));
  }

  private static Set<String> stated(List<Corpus> corpora) {
    Set<String> stated = new HashSet<>();
    for (Corpus corpus : corpora) {
      corpus.documents().stream()
          .flatMap(document -> corpus.relations().lists(document).stream())
          .forEach(list -> stated.add(list.relation()));
    }
    return stated;
  }

  private static Map<String, Set<String>> homes(List<Relation> relations) {
    Map<String, Set<String>> homes = new HashMap<>();
    for (Relation each : relations) {
      if (each.home() instanceof Relation.InSection home) {
        homes.computeIfAbsent(each.name(), name -> new HashSet<>()).add(home.name());
      }
    }
    return homes;
  }

  private static Set<String> sections(List<Kind> kinds, List<Corpus> corpora) {
    Set<String> sections = new HashSet<>();
    for (Kind kind : kinds) {
      if (corpora.stream().anyMatch(each -> each.entries().count(kind.name()) > 0)) {
        addNames(kind.layout(), sections);
      }
    }
    return sections;
  }

  private static void addNames(Layout layout, Set<String> names) {
    for (SectionSpec section : layout.sections()) {
      names.add(section.name());
      addNames(section.inner(), names);
    }
  }

  /**
   * Whether nothing is to be said of {@code relation}: entries state it, or its section is one of
   * kinds that are missing, which are findings of their own.
   */
  boolean isExcused(String relation) {
    Set<String> home = homes.getOrDefault(relation, Set.of());
    return stated.contains(relation)
        || !home.isEmpty() && home.stream().noneMatch(sections::contains);
  }
}
