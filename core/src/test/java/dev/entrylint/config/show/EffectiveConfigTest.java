package dev.entrylint.config.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.base.DiskTree;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.RuleSettings;
import dev.entrylint.config.read.ConfigTestCase;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds, and where it comes from. */
class EffectiveConfigTest extends ConfigTestCase {

  private static final List<String> RULES =
      List.of("broken-anchor", "long-title", "missing-section", "one-way-see-also");

  @Test
  void everyValueHasItsOrigin() {
    preset(
        "base",
        "dialect: pandoc",
        "kinds:",
        "  term:",
        "    recognise: {class: term}",
        "    level: 2",
        "    sections: [{name: see-also, class: seealso}]",
        "rules: {long-title: {severity: error, most: 20}}");
    assertEquals(
        """
        include: [terms/*.md]                             # entrylint.yml:2
        dialect: pandoc                                   # preset base:1
        kinds:
          term:
            recognise: {class: term}                      # preset base:4
            level: 3                                      # entrylint.yml:4
            sections: [{name: see-also, class: seealso}]  # preset base:6
            closed: false                                 # default
        relations:
          see-also:
            section: see-also                             # entrylint.yml:5
            acyclic: false                                # default
            sorted:
              by: text                                    # default
              locale: de                                  # entrylint.yml:5
        rules:
          broken-anchor: off                              # entrylint.yml:7
          internal-error: error                           # default
          long-title:
            severity: error                               # preset base:7
            most: 30                                      # entrylint.yml:8
            strict: false                                 # default
            except: []                                    # default
            unit: letters                                 # default
          missing-section: error                          # default
          one-way-see-also: warning                       # default
          unexplained-suppression: off                    # default
          unknown-suppression: warning                    # default
          unreadable-file: error                          # default
          unused-ignore: warning                          # default
          unused-include: warning                         # default
          unused-index: warning                           # default
          unused-kind: warning                            # default
          unused-macro: warning                           # default
          unused-override: warning                        # default
          unused-relation: warning                        # default
          unused-root: warning                            # default
          unused-suppression: warning                     # default
          vanished-anchor: off                            # default
        """,
        written(
            effective(
                "extends: base",
                "include: [terms/*.md]",
                "kinds:",
                "  term: {level: 3}",
                "relations: {see-also: {section: see-also, sorted: {locale: de}}}",
                "rules:",
                "  broken-anchor: off",
                "  long-title: {most: 30}")));
  }

  @Test
  void aDetectedDialectIsAnOrigin() throws ConfigException {
    write("_quarto.yml", "project: {}");
    String dialect = "dialect: pandoc  # guessed from _quarto.yml";
    assertEquals(
        dialect,
        line(
            EffectiveConfig.of(loader(), Optional.empty(), folder, new DiskTree(folder)),
            "dialect:"));
    assertEquals(
        "  name: pandoc  # guessed from _quarto.yml",
        line(effective("dialect: {site: docs}"), "  name:"));
  }

  @Test
  void whatOverridesMakeOfADocument() {
    EffectiveConfig effective =
        effective(
            "rules: {long-title: {most: 20}}",
            "overrides:",
            "- {paths: 'a/**', rules: {long-title: {most: 30, ignore: x}}}",
            "- {paths: 'a/b/*', rules: {long-title: info}}");
    assertEquals("    most: 20  # entrylint.yml:1", line(effective, "    most:"));
    String deep = effective.yaml("a/b/c.md");
    assertEquals("    severity: info  # entrylint.yml:4", line(deep, "    severity:"));
    assertEquals("    most: 30  # entrylint.yml:3", line(deep, "    most:"));
    assertEquals("    ignore: x  # entrylint.yml:3", line(deep, "    ignore:"));
    assertEquals("overrides: []  # default", line(deep, "overrides:"));
    assertEquals("    severity: info  # default", line(effective.yaml("c.md"), "    sev"));
  }

  @Test
  void theRendererOfADocumentIsThatOfTheLastOverride() {
    EffectiveConfig effective =
        effective(
            "dialect: pandoc",
            "overrides:",
            "- {paths: 'a/**', dialect: [github, {site: a}]}",
            "- {paths: 'a/b/*', dialect: {site: a/b}}");
    assertEquals("dialect: pandoc  # entrylint.yml:1", line(effective, "dialect:"));
    assertEquals("dialect: pandoc  # entrylint.yml:1", line(effective.yaml("c.md"), "dialect:"));
    assertEquals("  - github  # entrylint.yml:3", line(effective.yaml("a/c.md"), "  - g"));
    assertEquals(
        "  - name: pandoc  # entrylint.yml:1", line(effective.yaml("a/c.md"), "  - name:"));
    assertEquals("  name: pandoc  # entrylint.yml:1", line(effective.yaml("a/b/c.md"), "  name:"));
    assertEquals("  site: a/b  # entrylint.yml:4", line(effective.yaml("a/b/c.md"), "  site:"));
  }

  @Test
  void overridesOfKindsAreLaidOverThoseOfAll() {
    EffectiveConfig effective =
        effective(
            "kinds: {a: {recognise: {class: a}, level: 2}, b: {recognise: {}}}",
            "overrides:",
            "- {paths: 'x/**', kinds: {a: {level: 3, end: thematic-break}, c: {recognise: {}}}}",
            "- {paths: 'x/y/*', kinds: {a: {level: 4}, b: ~}}");
    assertEquals(
        """
        kinds:
          c: {recognise: {}, closed: false}
          a: {recognise: {class: a}, level: 4, closed: false}
        """,
        kinds(effective.yaml("x/y/z.md")));
    assertEquals(
        """
        kinds:
          a: {recognise: {class: a}, level: 2, closed: false}
          b: {recognise: {}, closed: false}
        """,
        kinds(effective.yaml("y.md")));
  }

  /** A configuration without the keys that it leaves at their defaults as a whole. */
  private static String written(EffectiveConfig effective) {
    return effective.yaml().replaceAll("(?m)^\\w+: .* # default\n", "");
  }

  /** The kinds of a configuration, each on a line and without comments. */
  private static String kinds(String yaml) {
    String kinds = yaml.substring(yaml.indexOf("kinds:"), yaml.indexOf("relations:"));
    return kinds
        .replaceAll(" *#.*", "")
        .replaceAll("\\n    (\\S.*)", ", $1")
        .replaceAll(":, (.*)", ": {$1}");
  }

  @Test
  void whatIsPrintedSaysTheSameWhenItIsRead() throws ConfigException {
    preset("base", "dialect: github", "rules: {broken-anchor: {ignore: ['#Index', 'a: \"b\"']}}");
    EffectiveConfig effective =
        effective(
            "extends: base",
            "include: [\"a b/*.md\", 'ü/{x,y}/**']",
            "dialect: [{name: pandoc, site: {/: [a, b]}, macros: {'{{T(\"*\"*)}}': /x/*}}, github]",
            "ignore: ['#', '~', 'null', '1', 'a\tb', 'c\\d', '\"', \"\\U0001F600\\n\"]",
            "anchors: corpus",
            "locales: {de: 'de/**', 'no': ['en/**']}",
            "kinds:",
            "  'yes':",
            "    recognise: {front-matter: {status: [done, 1, 1.5, true, '~']}, title: '^[A-Z]:"
                + " #'}",
            "    front-matter: {closed: true, keys: {a: text, b: {one-of: [1, x], pattern:"
                + " '\\d+'}}}",
            "    lead: {tagline: true}",
            "    order: declared",
            "    sections:",
            "      - {name: s, class: c, title: {de: 'Siehe auch:', 'no': [A, B]}, contains: [list,"
                + " link]}",
            "      - name: t",
            "        pattern: ^T",
            "        max: 3",
            "        sections: [{name: u, level: 4, count: 1}]",
            "indexes: {i: {path: 'ü/*.md', letters: true, sorted: {locale: de}}}",
            "roots: ['#a', a/*.md]",
            "relations: {r: {section: s, mutual: false, sorted: true, tail: '#Index'}}",
            "rules: {one-way-see-also: false, long-title: {except: a, unit: words}}",
            "overrides:",
            "  - {paths: ['a/**'], rules: {broken-anchor: off, long-title: {most: 3}}}");
    String printed = effective.yaml();
    Config again = loader().load(write("entrylint.yml", printed), folder, new DiskTree(folder));
    assertEquals(comparable(effective.config()), comparable(again));
    for (String path : List.of("a/b.md", "c.md")) {
      Config deep =
          loader().load(write("entrylint.yml", effective.yaml(path)), folder, new DiskTree(folder));
      assertEquals(settings(again, path), settings(deep, path));
      assertEquals(settings(effective.config(), path), settings(deep, path));
    }
  }

  private EffectiveConfig effective(String... lines) {
    try {
      return EffectiveConfig.of(
          loader(), Optional.of(write("entrylint.yml", lines)), folder, new DiskTree(folder));
    } catch (ConfigException refused) {
      throw new AssertionError(refused);
    }
  }

  private static String line(EffectiveConfig effective, String start) {
    return line(effective.yaml(), start);
  }

  private static String line(String yaml, String start) {
    return yaml.lines()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElse(yaml)
        .replaceFirst(" +#", "  #");
  }

  /** All of a configuration that matters to a check. */
  private static List<Object> comparable(Config config) {
    return List.of(
        config.include(),
        config.exclude(),
        config.renderers(),
        config.ignores().stream().map(Config.Ignore::pattern).toList(),
        config.parser(),
        config.conventions().toString().replaceAll("Origin\\[.*?]]", ""),
        config.overrides(),
        settings(config, "a/b.md"),
        settings(config, "c.md"));
  }

  /** What is set of each rule for a document, or else the default. */
  private static Map<String, List<Object>> settings(Config config, String path) {
    Map<String, List<Object>> settings = new TreeMap<>();
    for (String rule : RULES) {
      RuleSettings set = config.settings(rule, path);
      Severity severity =
          rule.equals("long-title")
              ? Severity.INFO
              : rule.equals("one-way-see-also") ? Severity.WARNING : Severity.ERROR;
      RuleMeta meta = RuleMeta.of(rule, "test", "", severity);
      Map<String, Object> options = new TreeMap<>();
      if (rule.equals("long-title")) {
        options.putAll(Map.of("most", 60, "strict", false, "except", List.of(), "unit", "letters"));
      }
      options.putAll(set.options());
      settings.put(
          rule,
          List.of(set.severity(meta), options, set.ignore().map(Object::toString).orElse("[]")));
    }
    return settings;
  }
}
