package dev.entrylint.config.read;

import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.Fields;
import dev.entrylint.config.yaml.Shape;
import dev.entrylint.config.yaml.Values;
import dev.entrylint.config.yaml.Values.Text;
import dev.entrylint.convention.Counterpart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents that go with the entries of a kind. */
record CounterpartReader(Values values) {

  static final Shape SHAPE =
      new Shape(
          "counterpart",
          """
          file | text, required | its path from the root, in which "{key}" stands for what the entry's \
          front matter holds under that key
          required | map of text* | by key of the front matter the values with which it must be there; \
          if left out, it always must
          forbidden | map of text* | by key the values with which it must not be there
          same | text* | keys whose values must be the same in the front matter of both
          """);

  List<Counterpart> read(List<ConfigNode> nodes) {
    List<Counterpart> counterparts = new ArrayList<>();
    for (ConfigNode node : nodes) {
      Fields fields = values.fields(node, "a counterpart", SHAPE);
      Optional<Text> file = fields.text("file");
      if (file.isPresent()) {
        counterparts.add(
            new Counterpart(
                file.get().value(),
                words(fields.map("required")),
                words(fields.map("forbidden")),
                fields.texts("same").stream().map(Text::value).toList()));
      } else if (!fields.has("file")) {
        values.problems().add(node.place(), "a counterpart needs a 'file'");
      }
    }
    return List.copyOf(counterparts);
  }

  private Map<String, List<String>> words(Map<String, Field> fields) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    fields.forEach(
        (key, field) ->
            words.put(
                key,
                values.texts(field.value(), "'" + key + "'").stream().map(Text::value).toList()));
    return words;
  }
}
