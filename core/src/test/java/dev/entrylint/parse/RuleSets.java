package dev.entrylint.parse;

import dev.entrylint.renderer.Renderers;
import dev.entrylint.steps.Thorough;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sets of rules, by name, that together have all that any renderer reads: a dialect of each family,
 * and mixtures, which have all features and of each alternative one.
 */
public final class RuleSets {

  /** A dialect of each family, and of some families several that are read otherwise. */
  private static final List<String> DIALECTS =
      List.of(
          "pandoc",
          "pandoc-2.17",
          "commonmark-x",
          "github",
          "kramdown",
          "python-markdown+attr_list",
          "mdbook",
          "hugo",
          "docusaurus-mdx",
          "vitepress",
          "markdown-it+attrs",
          "obsidian");

  private static final String MIXTURE = "mixture ";

  /** The alternatives of each kind. */
  private static final List<SyntaxRule[]> ALTERNATIVES =
      List.of(
          AttributeSyntax.values(),
          NoteStyle.values(),
          NoteLabels.values(),
          Escapes.values(),
          Underscores.values(),
          Underlining.values(),
          AutolinkSchemes.values());

  private RuleSets() {}

  /** A dialect of each family. */
  public static List<String> dialects() {
    return DIALECTS;
  }

  /** As many mixtures as it takes for each alternative to be in one of them. */
  public static List<String> mixtures() {
    int most = ALTERNATIVES.stream().mapToInt(values -> values.length).max().orElseThrow();
    return IntStream.range(0, most).mapToObj(number -> MIXTURE + number).toList();
  }

  /** All sets in a thorough run; else two dialects and one of the mixtures, another each time. */
  public static List<String> some(int number) {
    List<String> names = new ArrayList<>();
    if (Thorough.or(0, 1) == 1) {
      names.addAll(dialects());
      names.addAll(mixtures());
    } else {
      names.add("github");
      names.add("pandoc");
      names.add(mixtures().get(Math.floorMod(number, mixtures().size())));
    }
    return names;
  }

  /** The set of that name. */
  public static SyntaxRules named(String name) {
    return name.startsWith(MIXTURE)
        ? mixture(Integer.parseInt(name.substring(MIXTURE.length())))
        : Renderers.dialect(name).orElseThrow().syntax();
  }

  private static SyntaxRules mixture(int number) {
    List<SyntaxRule> rules = new ArrayList<>(List.of(Feature.values()));
    for (SyntaxRule[] values : ALTERNATIVES) {
      rules.add(values[number % values.length]);
    }
    return SyntaxRules.of(rules.toArray(SyntaxRule[]::new));
  }
}
