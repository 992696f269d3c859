package dev.entrylint.config.read;

import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.Fields;
import dev.entrylint.config.yaml.Values;
import dev.entrylint.convention.AnchorScope;
import dev.entrylint.convention.Conventions;
import dev.entrylint.convention.Glob;
import dev.entrylint.convention.Kind;
import dev.entrylint.convention.Layout;
import dev.entrylint.convention.SectionSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a corpus has agreed upon: the scope of its anchors, its kinds and its relations. */
record ConventionsReader(Values values, SchemaReader schemas) {

  Conventions read(Fields fields, List<OverrideFields> overrides) {
    AnchorScope anchors =
        fields.choice("anchors").orElse("file").equals("corpus")
            ? AnchorScope.CORPUS
            : AnchorScope.FILE;
    Map<String, List<Glob>> locales = new LinkedHashMap<>();
    fields.map("locales").forEach((name, field) -> locales.put(name, globs(name, field)));
    DeviationReader deviations = new DeviationReader(fields, overrides);
    Names names = new Names(values);
    Map<String, Field> byName = fields.map("kinds");
    KindReader kindReader =
        new KindReader(
            values,
            names,
            new RecognitionReader(values, names, deviations.kindNames()),
            new SectionReader(values, names, locales.keySet()),
            schemas);
    List<Kind> kinds = new ArrayList<>();
    byName.forEach((name, field) -> kinds.add(kindReader.read(name, field)));
    List<Map<String, Optional<Kind>>> otherKinds = deviations.kinds(kindReader);
    RelationReader relations =
        new RelationReader(
            values,
            names,
            sections(kinds, otherKinds),
            deviations.kindNames(),
            fields.map("relations"));
    IndexReader indexes =
        new IndexReader(
            values, List.copyOf(deviations.kindNames()), new ItemsReader(values)::sorting);
    return new Conventions(
        anchors,
        List.copyOf(kinds),
        relations.read(),
        Collections.unmodifiableMap(locales),
        indexes.indexes(fields.map("indexes")),
        indexes.roots(fields.texts("roots")),
        fields.has("usage")
            ? new UsageReader(values, sections(kinds, otherKinds)).read(fields.map("usage"))
            : List.of(),
        deviations.read(otherKinds, relations::deviating));
  }

  private List<Glob> globs(String locale, Field field) {
    return new GlobReader(values.problems()).read(values.texts(field.value(), "'" + locale + "'"));
  }

  private static Set<String> sections(
      List<Kind> kinds, List<Map<String, Optional<Kind>>> otherKinds) {
    Set<String> names = new LinkedHashSet<>();
    kinds.forEach(kind -> addNames(kind.layout(), names));
    for (Map<String, Optional<Kind>> changes : otherKinds) {
      changes.values().forEach(kind -> kind.ifPresent(each -> addNames(each.layout(), names)));
    }
    return names;
  }

  private static void addNames(Layout layout, Set<String> names) {
    for (SectionSpec section : layout.sections()) {
      names.add(section.name());
      addNames(section.inner(), names);
    }
  }
}
