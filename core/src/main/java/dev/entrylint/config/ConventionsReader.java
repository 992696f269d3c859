package dev.entrylint.config;

import dev.entrylint.config.ConfigNode.Field;
import dev.entrylint.config.ConfigNode.Mapping;
import dev.entrylint.config.Values.Text;
import dev.entrylint.corpus.AnchorScope;
import dev.entrylint.corpus.Conventions;
import dev.entrylint.corpus.Glob;
import dev.entrylint.corpus.Kind;
import dev.entrylint.corpus.Layout;
import dev.entrylint.corpus.Relation;
import dev.entrylint.corpus.SectionSpec;
import dev.entrylint.corpus.Sorting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a corpus has agreed upon: the scope of its anchors, its kinds and its relations. */
record ConventionsReader(Values values, SchemaReader schemas) {

  static final Shape RELATION =
      new Shape(
          "relation",
          """
          section | text, required | the name of the section, of some kind, whose links are the items
          mutual | flag = true | whether an entry that is listed must list in return
          sorted | flag or {sorting} = false | whether, and how, the items are sorted
          tail | text | the target that closes each list, such as "#Index"
          """);
  static final Shape SORTING =
      new Shape(
          "sorting",
          """
          by | 'text target' = text | what of an item is compared: the text of the link, or its \
          target without #
          locale | locale | the language whose order holds, such as de or de-AT; without one, code \
          points without regard to case
          """);

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
    Set<String> sections = sections(kinds, otherKinds);
    List<Relation> relations = new ArrayList<>();
    fields
        .map("relations")
        .forEach((name, field) -> relation(name, field, sections).ifPresent(relations::add));
    IndexReader indexes =
        new IndexReader(values, List.copyOf(deviations.kindNames()), this::sorting);
    return new Conventions(
        anchors,
        List.copyOf(kinds),
        List.copyOf(relations),
        Collections.unmodifiableMap(locales),
        indexes.indexes(fields.map("indexes")),
        indexes.roots(fields.texts("roots")),
        deviations.read(otherKinds, (name, field) -> relation(name, field, sections)));
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

  private Optional<Relation> relation(String name, Field field, Set<String> sections) {
    Fields fields = values.fields(field.value(), "'" + name + "'", RELATION);
    Optional<Text> section = fields.text("section");
    if (section.isEmpty()) {
      if (field.value() instanceof Mapping && !fields.has("section")) {
        values
            .problems()
            .add(field.place(), "relation '" + name + "' needs the name of its 'section'");
      }
    } else if (!sections.contains(section.get().value())) {
      String word = section.get().value();
      values
          .problems()
          .add(
              section.get().place(),
              "no kind has a section '" + word + "'" + Problems.advice(word, sections));
    }
    boolean mutual = fields.flag("mutual").orElse(true);
    Optional<Sorting> sorting = fields.find("sorted").flatMap(this::sorting);
    Optional<String> tail = fields.text("tail").map(Text::value);
    return section.map(text -> new Relation(name, text.value(), mutual, sorting, tail));
  }

  private Optional<Sorting> sorting(ConfigNode node) {
    if (node instanceof Mapping) {
      Fields fields = values.fields(node, "'sorted'", SORTING);
      Sorting.Key key =
          fields.choice("by").orElse("text").equals("text") ? Sorting.Key.TEXT : Sorting.Key.TARGET;
      return Optional.of(new Sorting(key, fields.text("locale").flatMap(this::locale)));
    }
    return values
        .flag(node, "'sorted'")
        .filter(sorted -> sorted)
        .map(sorted -> new Sorting(Sorting.Key.TEXT, Optional.empty()));
  }

  private Optional<Locale> locale(Text tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.value()).build();
      String language = locale.getLanguage();
      if (language.length() == 3 || List.of(Locale.getISOLanguages()).contains(language)) {
        return Optional.of(locale);
      }
    } catch (IllformedLocaleException illformed) {
      // Said below, in words for whoever wrote it.
    }
    values
        .problems()
        .add(tag.place(), "'" + tag.value() + "' is not a language such as de, en or de-AT");
    return Optional.empty();
  }
}
