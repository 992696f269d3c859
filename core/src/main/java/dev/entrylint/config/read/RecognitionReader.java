package dev.entrylint.config.read;

import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Scalar;
import dev.entrylint.config.yaml.ConfigNode.Sequence;
import dev.entrylint.config.yaml.Fields;
import dev.entrylint.config.yaml.Shape;
import dev.entrylint.config.yaml.Values;
import dev.entrylint.config.yaml.Values.Text;
import dev.entrylint.convention.Recognition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How an entry of a kind is recognised.
 *
 * @param kinds the names of all kinds
 */
record RecognitionReader(Values values, Names names, Collection<String> kinds) {

  static final Shape SHAPE =
      new Shape(
          "recognition",
          """
          path | glob* | which files it is in
          level | number 1..6 | the level of its heading
          class | classes* | classes that its heading has; a text may name several
          title | regex | a regular expression found in its title
          front-matter | map of value* | values of the front matter by key; of a list one suffices, \
          and "*" is any
          parent | text* | the kind of the entry that it lies in
          min-words | number 0.. | how many words there are at least before its first section
          max-words | number 0.. | how many words there are at most before its first section
          """);

  Recognition read(ConfigNode node) {
    Fields fields = values.fields(node, "'recognise'", SHAPE);
    OptionalInt least = fields.number("min-words", 0, Integer.MAX_VALUE);
    return new Recognition(
        new GlobReader(values.problems()).read(fields.texts("path")),
        names.level(fields),
        names.classes(fields, "class"),
        fields.text("title").flatMap(names::expression),
        frontMatter(fields.map("front-matter")),
        parents(fields),
        least,
        names.mostWords(fields, least));
  }

  private List<String> parents(Fields fields) {
    List<String> parents = new ArrayList<>();
    for (Text parent : fields.texts("parent")) {
      if (!kinds.contains(parent.value())) {
        values.problems().unknown(parent.place(), "kind", parent.value(), kinds);
      }
      parents.add(parent.value());
    }
    return List.copyOf(parents);
  }

  private Map<String, List<String>> frontMatter(Map<String, Field> fields) {
    Map<String, List<String>> wanted = new LinkedHashMap<>();
    fields.forEach((key, field) -> wanted.put(key, words(key, field.value())));
    return Collections.unmodifiableMap(wanted);
  }

  /** Values as front matter has them: a number or a flag need not be quoted here either. */
  private List<String> words(String key, ConfigNode node) {
    List<String> words = new ArrayList<>();
    List<ConfigNode> nodes = node instanceof Sequence list ? list.items() : List.of(node);
    for (ConfigNode each : nodes) {
      if (each instanceof Scalar scalar) {
        words.add(scalar.value().toString());
      } else {
        values.mismatch(each, "'" + key + "'", "a value or a list of values");
      }
    }
    return List.copyOf(words);
  }
}
