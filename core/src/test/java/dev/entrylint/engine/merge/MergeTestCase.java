package dev.entrylint.engine.merge;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A document of one entry or several, each with a sorted list, and an index. */
abstract class MergeTestCase {

  static final String PATH = "a.md";

  private static final RuleRegistry RULES = RuleRegistry.of();

  private static final String CONFIG =
      """
      dialect: pandoc
      kinds:
        term:
          recognise: {level: 2}
          sections: [{name: see-also, class: seealso, level: 3}]
      relations:
        see-also: {section: see-also, tail: "#Index"%s}
      indexes:
        all: {path: a.md, sorted: {by: text}}
      """;

  private static Config config(String sorted) {
    try {
      return new ConfigLoader(RULES, MergeTestCase.class.getClassLoader(), Set.of("pandoc"))
          .parse(CONFIG.formatted(sorted), Path.of("").toAbsolutePath());
    } catch (ConfigException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  static final Config SORTED = config(", sorted: {by: text}");
  static final Config UNSORTED = config("");

  static Optional<ThreeTexts> merge(Config config, String ancestor, String ours, String theirs) {
    try {
      return ListMerge.of(PATH, new ThreeTexts(ancestor, ours, theirs), config, RULES);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** An entry with such a list. */
  static String entry(String id, String text, String list) {
    return "## "
        + id
        + " {#"
        + id
        + "}\n\n"
        + text
        + "\n\n### See also {.seealso}\n\n"
        + list
        + "\n";
  }

  /** A list of links with bars. */
  static String bars(String... names) {
    StringBuilder list = new StringBuilder();
    for (String name : names) {
      list.append("[").append(name).append("](#").append(name).append(") |\n");
    }
    return list.toString();
  }
}
