package dev.entrylint.config.read;

import dev.entrylint.config.RuleSettings;
import dev.entrylint.config.RuleSettings.Level;
import dev.entrylint.config.SubjectPattern;
import dev.entrylint.config.SubjectPatterns;
import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.ConfigNode.Scalar;
import dev.entrylint.config.yaml.Fields;
import dev.entrylint.config.yaml.Problems;
import dev.entrylint.config.yaml.Shape;
import dev.entrylint.config.yaml.Values;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The settings of rules, of a whole configuration or of one override. */
public record RuleReader(RuleRegistry registry, Values values) {

  /** The key of a rule's severity. */
  public static final String SEVERITY = "severity";

  /** The key of the subjects that are not reported. */
  public static final String IGNORE = "ignore";

  /** What stands for a severity where a rule is off. */
  public static final String OFF = "off";

  /** The keys that each rule has, whatever else it declares. */
  public static final Shape SHAPE =
      new Shape(
          "rule",
          """
          severity | 'off error warning info' | whether the rule is on, and how much its findings \
          matter
          ignore | text* | subjects that are not reported; * stands for anything
          """);

  /**
   * The rules of one file by their ids, whatever it calls them, with {@code ID: error} written as
   * {@code ID: {severity: error}}, which it is short for: so it is laid over what is set of the
   * same rule in a file below, and leaves alone what it does not speak of.
   *
   * @param problems gets it if a rule is set twice, under two names
   */
  public static ConfigNode spelledOut(ConfigNode rules, RuleRegistry registry, Problems problems) {
    if (!(rules instanceof Mapping map)) {
      return rules;
    }
    Map<String, Field> spelled = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    map.fields()
        .forEach(
            (name, field) -> {
              String id = registry.id(name);
              String other = names.putIfAbsent(id, name);
              if (other != null) {
                problems.add(
                    field.place(), "'%s' and '%s' are one rule, '%s'".formatted(other, name, id));
              }
              spelled.put(
                  id,
                  field.value() instanceof Scalar level
                      ? new Field(field.place(), spelledOut(level))
                      : field);
            });
    return new Mapping(map.place(), spelled);
  }

  private static Mapping spelledOut(Scalar level) {
    return new Mapping(level.place(), Map.of(SEVERITY, new Field(level.place(), level)));
  }

  /** What is set of each rule, by its id. */
  Map<String, RuleSettings> read(ConfigNode rules) {
    Map<String, RuleSettings> read = new LinkedHashMap<>();
    values
        .map(spelledOut(rules, registry, values.problems()), "'rules'")
        .forEach(
            (id, field) -> {
              Optional<Reportable> rule = registry.named(id);
              if (rule.isPresent()) {
                read.put(rule.get().meta().id(), settings(rule.get().meta(), field.value()));
              } else {
                values.problems().unknown(field.place(), "rule", id, registry.names());
              }
            });
    return Collections.unmodifiableMap(read);
  }

  private RuleSettings settings(RuleMeta rule, ConfigNode node) {
    if (!(node instanceof Mapping map)) {
      values.mismatch(
          node, "'" + rule.id() + "'", Values.oneOf(SHAPE.words(SEVERITY)) + ", or a map");
      return RuleSettings.DEFAULT;
    }
    List<String> more = new ArrayList<>();
    rule.options().forEach(option -> more.add(option.name()));
    Fields fields = values.fields(map, "'" + rule.id() + "'", SHAPE.with(more));
    Map<String, Object> options = new LinkedHashMap<>();
    for (Option<?> option : rule.options()) {
      fields
          .find(option.name())
          .flatMap(value -> value(option, value))
          .ifPresent(value -> options.put(option.name(), value));
    }
    Optional<SubjectPatterns> ignore = Optional.empty();
    if (fields.has(IGNORE)) {
      ignore =
          Optional.of(
              new SubjectPatterns(
                  fields.texts(IGNORE).stream()
                      .map(text -> new SubjectPattern(text.value()))
                      .toList()));
    }
    return new RuleSettings(level(fields), Collections.unmodifiableMap(options), ignore);
  }

  private Optional<Object> value(Option<?> option, ConfigNode node) {
    try {
      return node.plain().map(value -> option.type().read(value));
    } catch (IllegalArgumentException mismatch) {
      values
          .problems()
          .add(
              node.place(),
              "'%s': %s; this is %s"
                  .formatted(option.name(), mismatch.getMessage(), node.describe()));
      return Optional.empty();
    }
  }

  private static Level level(Fields fields) {
    // To YAML 1.1, and so to many who write it, `off` is false.
    if (fields.find(SEVERITY).orElse(null) instanceof Scalar scalar
        && Boolean.FALSE.equals(scalar.value())) {
      return new Level.Off();
    }
    return fields.choice(SEVERITY).map(RuleReader::level).orElse(new Level.Unset());
  }

  private static Level level(String word) {
    return word.equals(OFF)
        ? new Level.Off()
        : new Level.On(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
  }
}
