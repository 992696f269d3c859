package dev.entrylint.config;

import dev.entrylint.config.ConfigNode.Field;
import dev.entrylint.config.ConfigNode.Scalar;
import dev.entrylint.config.ConfigNode.Sequence;
import dev.entrylint.config.Values.Text;
import dev.entrylint.corpus.FrontMatterSpec;
import dev.entrylint.corpus.FrontMatterSpec.Key;
import dev.entrylint.corpus.FrontMatterSpec.Type;
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
record FrontMatterReader(Values values, Names names) {

  private static final List<String> FRONT_MATTER = List.of("required", "keys", "closed");
  private static final List<String> KEY = List.of("required", "type", "one-of", "pattern");
  private static final List<String> TYPES =
      List.of("text", "number", "flag", "date", "list", "map", "nothing");

  FrontMatterSpec read(ConfigNode node) {
    Fields fields = values.fields(node, "'front-matter'", FRONT_MATTER);
    List<String> required = fields.texts("required").stream().map(Text::value).toList();
    Map<String, Key> keys = new LinkedHashMap<>();
    fields
        .map("keys")
        .forEach((name, field) -> keys.put(name, key(name, field, required.contains(name))));
    for (String name : required) {
      keys.putIfAbsent(name, new Key(true, Set.of(), List.of(), Optional.empty()));
    }
    return new FrontMatterSpec(
        Collections.unmodifiableMap(keys), fields.flag("closed").orElse(false));
  }

  /** A map of what is said of the key, or its type alone. */
  private Key key(String name, Field field, boolean required) {
    ConfigNode node = field.value();
    if (node instanceof Scalar || node instanceof Sequence) {
      Set<Type> types = types(values.texts(node, "'" + name + "'"));
      return new Key(required, types, List.of(), Optional.empty());
    }
    Fields fields = values.fields(node, "'" + name + "'", KEY);
    return new Key(
        required || fields.flag("required").orElse(false),
        types(fields.texts("type")),
        words(fields),
        fields.text("pattern").flatMap(names::expression));
  }

  private Set<Type> types(List<Text> words) {
    Set<Type> types = EnumSet.noneOf(Type.class);
    for (Text word : words) {
      if (TYPES.contains(word.value())) {
        types.add(Type.valueOf(word.value().toUpperCase(Locale.ROOT)));
      } else {
        values.problems().unknown(word.place(), "type", word.value(), TYPES);
      }
    }
    return Collections.unmodifiableSet(types);
  }

  private List<String> words(Fields fields) {
    List<String> words = new ArrayList<>();
    for (ConfigNode item : fields.list("one-of")) {
      if (item instanceof Scalar scalar) {
        words.add(scalar.value().toString());
      } else {
        values.misfit(item, "an item of 'one-of'", "a text, a number, or true or false");
      }
    }
    return List.copyOf(words);
  }
}
