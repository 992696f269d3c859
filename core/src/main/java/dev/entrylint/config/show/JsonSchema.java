package dev.entrylint.config.show;

import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.config.read.RuleReader;
import dev.entrylint.config.read.Shapes;
import dev.entrylint.config.yaml.Shape;
import dev.entrylint.config.yaml.ShapeKey;
import dev.entrylint.config.yaml.ValueType;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an editor may know of {@code entrylint.yml}: a JSON Schema, made of the shapes of its maps
 * and of what rules say of themselves. It is of draft 7, the newest that both yaml-language-server
 * and IntelliJ understand in full.
 *
 * <p>It refuses nothing that entrylint takes. Whether names are declared, and whether keys go
 * together, it does not know.
 */
public final class JsonSchema {

  private final RuleRegistry registry;
  private final JsonTypes types;
  private final Set<String> unjoined = new TreeSet<>();

  private JsonSchema(RuleRegistry registry, Set<String> presets, Set<String> dialects) {
    this.registry = registry;
    types = new JsonTypes(presets, dialects);
    for (Shape shape : Shapes.ALL) {
      for (ShapeKey key : ShapeKey.of(shape)) {
        if (key.type() instanceof ValueType.ListOf list
            && list.items() instanceof ValueType.OfShape item) {
          unjoined.add(item.name());
        }
      }
    }
  }

  /**
   * The schema of the configurations that {@code configs} reads, with its rules, presets and
   * dialects: maps, lists, texts, numbers and flags.
   */
  public static Map<String, Object> of(ConfigLoader configs) {
    return new JsonSchema(configs.registry(), configs.presets().names(), configs.dialects()).make();
  }

  private Map<String, Object> make() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", "entrylint.yml");
    schema.put(
        "description",
        "What a corpus of cross-referenced Markdown entries has agreed upon, for entrylint.");
    schema.putAll(map(Shapes.CONFIGURATION));
    schema.put("type", List.of("object", "null")); // a file without a word is a configuration
    schema.put("if", Map.of("not", Map.of("required", List.of("extends"))));
    schema.put("then", Map.of("properties", requiredUnlessInherited()));
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (Shape shape : Shapes.ALL.subList(1, Shapes.ALL.size())) {
      definitions.put(shape.name(), map(shape));
    }
    definitions.put("rules", rules());
    for (ShapeKey key : ShapeKey.of(RuleReader.SHAPE)) {
      definitions.put(key.name(), setting(key));
    }
    definitions.putAll(types.definitions());
    schema.put("definitions", definitions);
    return schema;
  }

  /** The schema of a map of that shape. */
  private Map<String, Object> map(Shape shape) {
    boolean joined = !unjoined.contains(shape.name());
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (ShapeKey key : ShapeKey.of(shape)) {
      Map<String, Object> property = described(key.meaning());
      key.defaultValue().ifPresent(value -> property.put("default", value));
      property.putAll(types.property(key.type(), joined));
      properties.put(key.name(), property);
      if (key.required() && !joined) {
        required.add(key.name());
      }
    }
    Map<String, Object> map = closed(properties);
    if (!required.isEmpty()) {
      map.put("required", required);
    }
    return map;
  }

  /**
   * What a kind or a relation must have if nothing is inherited; of maps that are laid over others
   * the schema cannot know.
   */
  private static Map<String, Object> requiredUnlessInherited() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (ShapeKey key : ShapeKey.of(Shapes.CONFIGURATION)) {
      if (key.type() instanceof ValueType.MapOf map
          && map.values() instanceof ValueType.OfShape of) {
        List<String> required =
            ShapeKey.of(Shapes.named(of.name())).stream()
                .filter(ShapeKey::required)
                .map(ShapeKey::name)
                .toList();
        properties.put(
            key.name(),
            Map.of(
                "additionalProperties", JsonTypes.object("type", "object", "required", required)));
      }
    }
    return properties;
  }

  private Map<String, Object> rules() {
    Map<String, Object> rules = new LinkedHashMap<>();
    for (Reportable rule : registry.all()) {
      RuleMeta meta = rule.meta();
      rules.put(meta.id(), rule(meta));
      for (String alias : meta.aliases()) {
        Map<String, Object> other = rule(meta);
        other.put("doNotSuggest", true);
        rules.put(alias, other);
      }
    }
    return closed(rules);
  }

  private Map<String, Object> rule(RuleMeta rule) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (ShapeKey key : ShapeKey.of(RuleReader.SHAPE)) {
      properties.put(key.name(), JsonTypes.reference(key.name()));
    }
    rule.options()
        .forEach(
            option -> {
              Map<String, Object> property = described(option.description());
              property.put("default", option.defaultValue());
              property.putAll(JsonTypes.option(option.type()));
              properties.put(option.name(), property);
            });
    Map<String, Object> either =
        described(rule.summary() + " (unless set otherwise: " + rule.byDefault() + ")");
    either.putAll(
        JsonTypes.anyOf(
            List.of(
                JsonTypes.reference(RuleReader.SEVERITY), closed(properties), JsonTypes.NOTHING)));
    return either;
  }

  /** What may be set of every rule; to YAML 1.1 {@code off} is false. */
  private Map<String, Object> setting(ShapeKey key) {
    Map<String, Object> setting = described(key.meaning());
    List<Map<String, Object>> any = types.alternatives(key.type(), true);
    if (key.name().equals(RuleReader.SEVERITY)) {
      any.add(JsonTypes.object("const", false, "doNotSuggest", true));
    }
    any.add(JsonTypes.NOTHING);
    setting.putAll(JsonTypes.anyOf(any));
    return setting;
  }

  private static Map<String, Object> closed(Map<String, Object> properties) {
    return JsonTypes.object(
        "type", "object", "properties", properties, "additionalProperties", false);
  }

  private static Map<String, Object> described(String meaning) {
    return JsonTypes.object(
        "description", Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1) + ".");
  }
}
