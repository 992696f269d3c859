package dev.entrylint.config.read;

import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Scalar;
import dev.entrylint.config.yaml.ConfigNode.Sequence;
import dev.entrylint.config.yaml.Fields;
import dev.entrylint.config.yaml.Shape;
import dev.entrylint.config.yaml.Values;
import dev.entrylint.config.yaml.Values.Text;
import dev.entrylint.convention.FrontMatterSpec;
import dev.entrylint.convention.FrontMatterSpec.Key;
import dev.entrylint.convention.FrontMatterSpec.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the front matter of a kind is to be. */
record FrontMatterReader(Values values, Names names, SchemaReader schemas) {

  static final Shape FRONT_MATTER =
      new Shape(
          "front-matter",
          """
          required | text* | keys that must be there
          keys | map of {front-matter-key} or 'text number flag date list map nothing'* | what is \
          said of each key: its type or types, or a map that says more
          closed | flag = false | whether there are no other keys
          schema | text or map of any | a JSON Schema that it must fit: the path of a file in JSON or \
          YAML, relative to the file that names it, or the schema itself
          """);
  static final Shape KEY =
      new Shape(
          "front-matter-key",
          """
          required | flag = false | whether the key must be there
          type | 'text number flag date list map nothing'* | the type that its value has, or a list \
          of types of which it has one
          one-of | list of value | the values that there are; of a list these hold for each item
          pattern | regex | a regular expression found in the value, or in each item of a list
          described | text | what 'pattern' asks for, in words that go behind "should be", as in \
          "a date such as 2026-05-01"
          file | text | the name that the file must have by the value, as in "term_{value}.md"
          """);

  private static final String VALUE = "{value}";

  FrontMatterSpec read(ConfigNode node) {
    Fields fields = values.fields(node, "'front-matter'", FRONT_MATTER);
    List<String> required = fields.texts("required").stream().map(Text::value).toList();
    Map<String, Key> keys = new LinkedHashMap<>();
    fields
        .map("keys")
        .forEach((name, field) -> keys.put(name, key(name, field, required.contains(name))));
    for (String name : required) {
      keys.putIfAbsent(name, Key.of(true, Set.of()));
    }
    return new FrontMatterSpec(
        Collections.unmodifiableMap(keys),
        fields.flag("closed").orElse(false),
        fields.find("schema").flatMap(schemas::read));
  }

  /** A map of what is said of the key, or its type alone. */
  private Key key(String name, Field field, boolean required) {
    ConfigNode node = field.value();
    if (node instanceof Scalar || node instanceof Sequence) {
      Set<Type> types =
          types(values.choices(values.texts(node, "'" + name + "'"), "type", KEY.words("type")));
      return Key.of(required, types);
    }
    Fields fields = values.fields(node, "'" + name + "'", KEY);
    return new Key(
        required || fields.flag("required").orElse(false),
        types(fields.choices("type", "type")),
        words(fields),
        fields.text("pattern").flatMap(names::expression),
        fields.text("described").map(Text::value),
        fields.text("file").flatMap(this::file));
  }

  private Optional<String> file(Text text) {
    if (!text.value().contains(VALUE)) {
      values
          .problems()
          .add(text.place(), "'file' should have '" + VALUE + "' where the value stands in it");
      return Optional.empty();
    }
    return Optional.of(text.value());
  }

  private static Set<Type> types(List<String> words) {
    Set<Type> types = EnumSet.noneOf(Type.class);
    words.forEach(word -> types.add(Type.valueOf(word.toUpperCase(Locale.ROOT))));
    return Collections.unmodifiableSet(types);
  }

  private List<String> words(Fields fields) {
    List<String> words = new ArrayList<>();
    for (ConfigNode item : fields.list("one-of")) {
      if (item instanceof Scalar scalar) {
        words.add(scalar.value().toString());
      } else {
        values.mismatch(item, "an item of 'one-of'", "a text, a number, or true or false");
      }
    }
    return List.copyOf(words);
  }
}
