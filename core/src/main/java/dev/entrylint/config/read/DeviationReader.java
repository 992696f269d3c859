package dev.entrylint.config.read;

import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.Fields;
import dev.entrylint.convention.Deviation;
import dev.entrylint.convention.Kind;
import dev.entrylint.convention.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The kinds and relations that overrides change.
 *
 * @param all the configuration for all documents
 */
record DeviationReader(Fields all, List<OverrideFields> overrides) {

  private static final String KINDS = "kinds";
  private static final String RELATIONS = "relations";

  /** The names of all kinds that there are anywhere. */
  Set<String> kindNames() {
    Set<String> names = new LinkedHashSet<>(all.map(KINDS).keySet());
    overrides.forEach(override -> names.addAll(override.given(KINDS).keySet()));
    return names;
  }

  /** Of each override the kinds that it changes. */
  List<Map<String, Optional<Kind>>> kinds(KindReader reader) {
    List<Map<String, Optional<Kind>>> kinds = new ArrayList<>(overrides.size());
    for (OverrideFields override : overrides) {
      kinds.add(
          override.changes(KINDS, all, (name, field) -> Optional.of(reader.read(name, field))));
    }
    return kinds;
  }

  /** All that the overrides change, the kinds being known. */
  List<Deviation> read(
      List<Map<String, Optional<Kind>>> kinds,
      BiFunction<String, Field, Optional<Relation>> reader) {
    List<Deviation> deviations = new ArrayList<>(overrides.size());
    for (int i = 0; i < overrides.size(); i++) {
      OverrideFields override = overrides.get(i);
      Map<String, Optional<Relation>> relations = override.changes(RELATIONS, all, reader);
      if (!kinds.get(i).isEmpty() || !relations.isEmpty()) {
        deviations.add(new Deviation(override.paths(), kinds.get(i), relations));
      }
    }
    return List.copyOf(deviations);
  }
}
