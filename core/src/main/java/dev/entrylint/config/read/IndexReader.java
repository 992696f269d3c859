package dev.entrylint.config.read;

import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.Fields;
import dev.entrylint.config.yaml.Place;
import dev.entrylint.config.yaml.Shape;
import dev.entrylint.config.yaml.Values;
import dev.entrylint.config.yaml.Values.Text;
import dev.entrylint.convention.Glob;
import dev.entrylint.convention.Index;
import dev.entrylint.convention.Root;
import dev.entrylint.convention.Sorting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The indexes by which readers find entries, and the roots at which they come in.
 *
 * @param kinds the names of all kinds
 * @param sortings reads how something is sorted
 */
record IndexReader(
    Values values, List<String> kinds, Function<ConfigNode, Optional<Sorting>> sortings) {

  static final Shape SHAPE =
      new Shape(
          "index",
          """
          path | glob* | which documents are the index
          kind | text* | the kinds of entry that are the index; with a path, of those documents
          lists | text* | the kinds whose entries it must list; if left out, all others
          of | glob* | whose entries it must list, if not those of all documents
          letters | flag = false | whether its items stand below the headings of their letters
          sorted | flag or {sorting} = false | whether, and how, the items below a heading are sorted
          """);

  List<Index> indexes(Map<String, Field> fields) {
    List<Index> indexes = new ArrayList<>(fields.size());
    fields.forEach((name, field) -> indexes.add(index(name, field)));
    return List.copyOf(indexes);
  }

  private Index index(String name, Field field) {
    Fields fields = values.fields(field.value(), "'" + name + "'", SHAPE);
    if (field.value() instanceof Mapping && !fields.has("path") && !fields.has("kind")) {
      problem(field.place(), "index '" + name + "' needs the 'path' or the 'kind' that it has");
    }
    List<String> own = kinds(fields, "kind");
    List<String> others = kinds.stream().filter(kind -> !own.contains(kind)).toList();
    if (kinds.isEmpty()) {
      problem(
          field.place(), "index '" + name + "' has nothing to list, since there are no 'kinds'");
    }
    return new Index(
        name,
        globs(fields, "path"),
        own,
        fields.has("lists") ? kinds(fields, "lists") : others,
        globs(fields, "of"),
        fields.flag("letters").orElse(false),
        fields.find("sorted").flatMap(sortings),
        field.place().declaration());
  }

  private List<String> kinds(Fields fields, String key) {
    List<String> names = new ArrayList<>();
    for (Text text : fields.texts(key)) {
      if (!kinds.contains(text.value())) {
        values.problems().unknown(text.place(), "kind", text.value(), kinds);
      }
      names.add(text.value());
    }
    return List.copyOf(names);
  }

  private List<Glob> globs(Fields fields, String key) {
    return new GlobReader(values.problems()).read(fields.texts(key));
  }

  List<Root> roots(List<Text> texts) {
    List<Root> roots = new ArrayList<>(texts.size());
    for (Text text : texts) {
      if (!text.value().startsWith("#")) {
        new GlobReader(values.problems()).read(List.of(text));
      } else if (text.value().length() == 1) {
        problem(text.place(), "'#' names no entry; write the id of one behind it");
      }
      roots.add(new Root(text.value(), text.place().declaration()));
    }
    return List.copyOf(roots);
  }

  private void problem(Place place, String sentence) {
    values.problems().add(place, sentence);
  }
}
