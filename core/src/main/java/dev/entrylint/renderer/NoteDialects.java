package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.BARE_AUTOLINKS;
import static dev.entrylint.parse.Feature.BLOCK_IDS;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.INLINE_FOOTNOTES;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.WIKI_LINKS;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Feature;
import dev.entrylint.renderer.numbering.NoNumbering;
import dev.entrylint.renderer.slug.FoamSlugs;
import dev.entrylint.renderer.slug.ObsidianSlugs;
import java.util.Set;

/** What Obsidian and Foam make of notes: a link names a heading by its text. */
public final class NoteDialects {

  private static final Set<Feature> FEATURES =
      Set.of(
          BARE_AUTOLINKS,
          BLOCK_IDS,
          FOOTNOTES,
          INLINE_FOOTNOTES,
          PIPE_TABLES,
          STRIKETHROUGH,
          WIKI_LINKS,
          YAML_FRONT_MATTER);

  private NoteDialects() {}

  public static Dialect named(String name) {
    return switch (name) {
      case "obsidian" -> new Dialect(name, FEATURES, new ObsidianSlugs(), new NoNumbering(), false);
      case "foam" -> new Dialect(name, FEATURES, new FoamSlugs(), new NoNumbering(), false);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
