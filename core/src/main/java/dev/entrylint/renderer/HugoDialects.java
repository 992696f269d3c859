package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.BARE_AUTOLINKS;
import static dev.entrylint.parse.Feature.COUNTED_NOTES;
import static dev.entrylint.parse.Feature.DEFINITION_LISTS;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.HUGO_ATTRIBUTES;
import static dev.entrylint.parse.Feature.JSON_FRONT_MATTER;
import static dev.entrylint.parse.Feature.LATE_FRONT_MATTER;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.SHORTCODES;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.TOML_FRONT_MATTER;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Feature;
import dev.entrylint.renderer.numbering.FreeNumbering;
import dev.entrylint.renderer.slug.HugoSlugs;
import java.util.Set;

/** What Hugo makes of Markdown with goldmark. The option is the {@code autoHeadingIDType}. */
public final class HugoDialects {

  private static final Set<Feature> FEATURES =
      Set.of(
          BARE_AUTOLINKS,
          COUNTED_NOTES,
          DEFINITION_LISTS,
          FOOTNOTES,
          HUGO_ATTRIBUTES,
          JSON_FRONT_MATTER,
          LATE_FRONT_MATTER,
          PIPE_TABLES,
          SHORTCODES,
          STRIKETHROUGH,
          TOML_FRONT_MATTER,
          YAML_FRONT_MATTER);

  private HugoDialects() {}

  public static Dialect named(String name) {
    return switch (name) {
      case "hugo" -> with(name, HugoSlugs.GITHUB);
      case "hugo+github-ascii" -> with(name, HugoSlugs.GITHUB_ASCII);
      case "hugo+blackfriday" -> with(name, HugoSlugs.BLACKFRIDAY);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Dialect with(String name, HugoSlugs slugs) {
    return new Dialect(name, FEATURES, slugs, FreeNumbering.AMONG_ALL_IDS, false);
  }
}
