package dev.entrylint.config.show;

import dev.entrylint.base.FileTree;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.RendererAreas.Area;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.config.read.JoinedConfig;
import dev.entrylint.config.read.RuleReader;
import dev.entrylint.config.read.Shapes;
import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.ConfigNode.Scalar;
import dev.entrylint.config.yaml.ConfigNode.Sequence;
import dev.entrylint.config.yaml.Place;
import dev.entrylint.config.yaml.Shape;
import dev.entrylint.config.yaml.ShapeKey;
import dev.entrylint.config.yaml.ValueType;
import dev.entrylint.config.yaml.YamlText;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A configuration with all that it inherits and all that it leaves open: every value that holds,
 * and where it comes from.
 */
public final class EffectiveConfig {

  private static final Place DEFAULT = Place.origin("default");
  private static final String DIALECT = "dialect";
  private static final String OVERRIDES = "overrides";
  private static final String RULES = "rules";

  private final Mapping joined;
  private final Config config;
  private final RuleRegistry registry;

  private EffectiveConfig(JoinedConfig both, RuleRegistry registry) {
    this.joined = both.tree();
    this.config = both.config();
    this.registry = registry;
  }

  /**
   * The configuration in {@code file}, with the origin of every value; what is assumed where there
   * is none, if that is empty.
   *
   * @param root the folder of the corpus, absolute
   * @param files what lies there and around it
   * @throws ConfigException if it, or a file that it extends, cannot be used
   */
  public static EffectiveConfig of(
      ConfigLoader configs, Optional<Path> file, Path root, FileTree files) throws ConfigException {
    return new EffectiveConfig(configs.joined(file, root, files), configs.registry());
  }

  /** What a check uses. */
  public Config config() {
    return config;
  }

  /**
   * The configuration as YAML that says the same when it is read in the same root, each line with a
   * comment that names the origin of its values.
   */
  public String yaml() {
    return YamlText.of(
        complete(joined, config.renderers(), config.detectedBy(), config.areas().areas()));
  }

  /** The same for the document at {@code path}, with what overrides make of it. */
  public String yaml(String path) {
    Mapping tree = new OverriddenTree(joined, config.overrides(), registry).at(path);
    Optional<String> because =
        config.areas().of(path).map(Area::because).or(() -> config.detectedBy());
    return YamlText.of(complete(tree, config.renderersOf(path), because, List.of()));
  }

  /**
   * @param because what gave the renderers away, if something did
   * @param areas where others are detected
   */
  private Mapping complete(
      Mapping tree, List<Renderer> renderers, Optional<String> because, List<Area> areas) {
    Map<String, Field> all = new LinkedHashMap<>();
    for (ShapeKey key : ShapeKey.of(Shapes.CONFIGURATION)) {
      Field given = tree.fields().get(key.name());
      switch (key.name()) {
        case "extends" -> {}
        case "published" -> {
          if (given != null) { // there is no other by default
            all.put(key.name(), given);
          }
        }
        case "include" -> all.put(key.name(), given == null ? globs(config.include()) : given);
        case "exclude" -> all.put(key.name(), given == null ? globs(config.exclude()) : given);
        case DIALECT -> all.put(key.name(), dialect(given, renderers, because));
        case OVERRIDES -> all.put(key.name(), overrides(given, areas, key));
        case RULES -> all.put(key.name(), rules(given));
        default -> all.put(key.name(), given == null ? byDefault(key) : filled(given, key.type()));
      }
    }
    return new Mapping(tree.place(), all);
  }

  private static Field globs(List<?> globs) {
    List<ConfigNode> items = new ArrayList<>();
    globs.forEach(glob -> items.add(new Scalar(DEFAULT, glob.toString())));
    return field(new Sequence(DEFAULT, items));
  }

  private static Field byDefault(ShapeKey key) {
    if (key.byDefault().isPresent()) {
      return field(new Scalar(DEFAULT, key.defaultValue().orElseThrow()));
    }
    return field(
        key.type() instanceof ValueType.MapOf
            ? new Mapping(DEFAULT, Map.of())
            : new Sequence(DEFAULT, List.of()));
  }

  private static Field field(ConfigNode value) {
    return new Field(value.place(), value);
  }

  /**
   * The dialects as they are given; what configuration does not name was detected, or is the
   * default.
   */
  private Field dialect(Field given, List<Renderer> renderers, Optional<String> because) {
    if (given == null) {
      return field(new Scalar(detected(because), renderers.get(0).name()));
    }
    if (given.value() instanceof Sequence list) {
      List<ConfigNode> items = new ArrayList<>();
      for (int i = 0; i < list.items().size(); i++) {
        items.add(named(list.items().get(i), renderers.get(i)));
      }
      return new Field(given.place(), new Sequence(list.place(), items));
    }
    return new Field(given.place(), named(given.value(), renderers.get(0)));
  }

  private static Place detected(Optional<String> because) {
    return because.map(by -> Place.origin("guessed from " + by)).orElse(DEFAULT);
  }

  /** Those that are given, behind the same of where other renderers were detected. */
  private static Field overrides(Field given, List<Area> areas, ShapeKey key) {
    if (areas.isEmpty()) {
      return given == null ? byDefault(key) : filled(given, key.type());
    }
    List<ConfigNode> all = new ArrayList<>();
    for (Area area : areas) {
      Place place = detected(Optional.of(area.because()));
      List<ConfigNode> paths = new ArrayList<>();
      area.globs().forEach(glob -> paths.add(new Scalar(place, glob.toString())));
      Map<String, Field> fields = new LinkedHashMap<>();
      fields.put("paths", field(new Sequence(place, paths)));
      fields.put(DIALECT, field(new Scalar(place, area.renderer().name())));
      all.add(0, new Mapping(place, fields)); // the last counts, of areas the first
    }
    if (given != null && given.value() instanceof Sequence list) {
      all.addAll(list.items());
    }
    return field(new Sequence(DEFAULT, all));
  }

  /** Where the name of {@code dialect} comes from, which has none of its own. */
  private Place origin(ConfigNode dialect) {
    Field all = joined.fields().get(DIALECT);
    boolean own =
        all == null
            || all.value() == dialect
            || all.value() instanceof Sequence list && list.items().contains(dialect);
    return own ? detected(config.detectedBy()) : all.place(); // an override takes it from there
  }

  private ConfigNode named(ConfigNode dialect, Renderer renderer) {
    if (!(dialect instanceof Mapping map) || map.fields().containsKey("name")) {
      return dialect;
    }
    Map<String, Field> all = new LinkedHashMap<>();
    all.put("name", field(new Scalar(origin(dialect), renderer.name())));
    all.putAll(map.fields());
    return new Mapping(map.place(), all);
  }

  /** A value with what its maps leave open, where that has a default. */
  private static Field filled(Field given, ValueType type) {
    ConfigNode value = given.value();
    if (!(value instanceof Mapping map)) {
      return given;
    }
    Map<String, Field> all = new LinkedHashMap<>();
    for (ValueType each : type.alternatives()) {
      if (each instanceof ValueType.MapOf of) {
        map.fields().forEach((name, field) -> all.put(name, filled(field, of.values())));
      } else if (each instanceof ValueType.OfShape shape) {
        fill(map, Shapes.named(shape.name()), all);
      }
    }
    return all.isEmpty() ? given : new Field(given.place(), new Mapping(map.place(), all));
  }

  private static void fill(Mapping map, Shape shape, Map<String, Field> all) {
    for (ShapeKey key : ShapeKey.of(shape)) {
      Field field = map.fields().get(key.name());
      if (field != null) {
        all.put(key.name(), filled(field, key.type()));
      } else if (key.byDefault().isPresent()) {
        all.put(key.name(), byDefault(key));
      }
    }
  }

  private Field rules(Field given) {
    Map<String, Field> set =
        given != null && given.value() instanceof Mapping map ? map.fields() : Map.of();
    Map<String, Field> all = new LinkedHashMap<>();
    for (Reportable rule : registry.all()) {
      RuleMeta meta = rule.meta();
      Field field = set.get(meta.id());
      Map<String, Field> settings =
          field != null && field.value() instanceof Mapping map ? map.fields() : Map.of();
      all.put(meta.id(), rule(meta, settings));
    }
    return new Field(DEFAULT, new Mapping(DEFAULT, all));
  }

  private static Field rule(RuleMeta meta, Map<String, Field> set) {
    Map<String, Field> all = new LinkedHashMap<>();
    Field severity = set.get(RuleReader.SEVERITY);
    boolean on = meta.on() || !set.isEmpty();
    all.put(RuleReader.SEVERITY, field(severity(meta, on, Optional.ofNullable(severity))));
    for (Option<?> option : meta.options()) {
      Field field = set.get(option.name());
      all.put(option.name(), field == null ? field(node(option.defaultValue())) : field);
    }
    Field ignore = set.get(RuleReader.IGNORE);
    if (ignore != null) {
      all.put(RuleReader.IGNORE, ignore);
    }
    return all.size() == 1
        ? all.get(RuleReader.SEVERITY)
        : new Field(DEFAULT, new Mapping(DEFAULT, all));
  }

  private static Scalar severity(RuleMeta meta, boolean on, Optional<Field> set) {
    if (set.isEmpty() || !(set.get().value() instanceof Scalar scalar)) {
      return new Scalar(DEFAULT, on ? meta.severity().toString() : RuleReader.OFF);
    }
    return scalar.value() instanceof Boolean ? new Scalar(scalar.place(), RuleReader.OFF) : scalar;
  }

  private static ConfigNode node(Object value) {
    if (!(value instanceof List<?> list)) {
      return new Scalar(DEFAULT, value);
    }
    List<ConfigNode> items = new ArrayList<>();
    list.forEach(item -> items.add(new Scalar(DEFAULT, item)));
    return new Sequence(DEFAULT, items);
  }
}
