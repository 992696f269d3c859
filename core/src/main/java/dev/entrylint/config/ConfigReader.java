package dev.entrylint.config;

import dev.entrylint.config.ConfigNode.Mapping;
import dev.entrylint.config.Values.Text;
import dev.entrylint.corpus.Conventions;
import dev.entrylint.corpus.Glob;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What a joined configuration says, key by key; what it leaves open has a default. */
record ConfigReader(RuleRegistry registry, Collection<String> dialects, Problems problems) {

  private static final List<String> KEYS =
      List.of(
          "extends",
          "include",
          "exclude",
          "dialect",
          "parser",
          "anchors",
          "locales",
          "kinds",
          "relations",
          "rules",
          "overrides");
  private static final List<String> OVERRIDE = List.of("paths", "rules");
  private static final List<String> PARSERS = List.of("scanner", "flexmark");

  private static final String DEFAULT_PARSER = "scanner";
  private static final String DEFAULT_DIALECT = "github";
  private static final List<Glob> DEFAULT_INCLUDE =
      List.of(new Glob("**/*.md"), new Glob("**/*.markdown"));

  /** What a build makes is no source. */
  private static final List<Glob> DEFAULT_EXCLUDE = List.of(new Glob("**/target/**"));

  Config read(Mapping tree, Optional<Path> file, Path root) {
    Values values = new Values(problems);
    Fields fields = values.fields(tree, "a configuration", KEYS);
    RuleReader rules = new RuleReader(registry, values);
    return new Config(
        root,
        file,
        fields.has("include") ? globs(fields, "include") : DEFAULT_INCLUDE,
        fields.has("exclude") ? globs(fields, "exclude") : DEFAULT_EXCLUDE,
        fields.text("dialect").map(this::dialect).orElse(DEFAULT_DIALECT),
        fields.choice("parser", PARSERS).orElse(DEFAULT_PARSER),
        new ConventionsReader(values).read(fields),
        fields.find("rules").map(rules::read).orElse(Map.of()),
        overrides(fields.list("overrides"), values, rules));
  }

  /** What holds where there is no configuration. */
  static Config assumed(Path root) {
    return new Config(
        root,
        Optional.empty(),
        DEFAULT_INCLUDE,
        DEFAULT_EXCLUDE,
        DEFAULT_DIALECT,
        DEFAULT_PARSER,
        Conventions.NONE,
        Map.of(),
        List.of());
  }

  private List<Glob> globs(Fields fields, String key) {
    return new GlobReader(problems).read(fields.texts(key));
  }

  private String dialect(Text name) {
    if (!dialects.contains(name.value())) {
      problems.unknown(name.place(), "dialect", name.value(), new TreeSet<>(dialects));
    }
    return name.value();
  }

  private List<Config.Override> overrides(List<ConfigNode> nodes, Values values, RuleReader rules) {
    List<Config.Override> overrides = new ArrayList<>();
    for (ConfigNode node : nodes) {
      Fields fields = values.fields(node, "an override", OVERRIDE);
      if (node instanceof Mapping) {
        OVERRIDE.stream()
            .filter(key -> !fields.has(key))
            .forEach(key -> problems.add(node.place(), "an override needs '" + key + "'"));
      }
      overrides.add(
          new Config.Override(
              globs(fields, "paths"), fields.find("rules").map(rules::read).orElse(Map.of())));
    }
    return List.copyOf(overrides);
  }
}
