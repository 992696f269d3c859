package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.BARE_AUTOLINKS;
import static dev.entrylint.parse.Feature.COMMENTED_INCLUDES;
import static dev.entrylint.parse.Feature.DOUBLE_TILDES_ONLY;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.INLINE_ATTRIBUTES;
import static dev.entrylint.parse.Feature.INLINE_FOOTNOTES;
import static dev.entrylint.parse.Feature.MARKDOWN_IT_ATTRIBUTES;
import static dev.entrylint.parse.Feature.MARKDOWN_IT_NOTES;
import static dev.entrylint.parse.Feature.NARROW_PUNCTUATION;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.SAFE_LINKS;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Feature;
import dev.entrylint.renderer.numbering.FreeNumbering;
import dev.entrylint.renderer.slug.MarkdownItSlugs;
import dev.entrylint.renderer.slug.VitePressSlugs;
import java.util.Set;

/**
 * What markdown-it 14 makes of Markdown with markdown-it-anchor, with markdown-it-attrs before it
 * or without, and VitePress 1, which is built of the three. Footnotes are those of
 * markdown-it-footnote, whose syntax nobody writes who does not have it.
 */
public final class MarkdownItDialects {

  private static final Set<Feature> PLAIN =
      Set.of(
          BARE_AUTOLINKS,
          DOUBLE_TILDES_ONLY,
          FOOTNOTES,
          INLINE_FOOTNOTES,
          MARKDOWN_IT_NOTES,
          NARROW_PUNCTUATION,
          PIPE_TABLES,
          SAFE_LINKS,
          STRIKETHROUGH,
          YAML_FRONT_MATTER);

  private static final Set<Feature> WITH_ATTRIBUTES =
      Set.of(
          BARE_AUTOLINKS,
          DOUBLE_TILDES_ONLY,
          FOOTNOTES,
          MARKDOWN_IT_ATTRIBUTES,
          INLINE_ATTRIBUTES,
          INLINE_FOOTNOTES,
          MARKDOWN_IT_NOTES,
          NARROW_PUNCTUATION,
          PIPE_TABLES,
          SAFE_LINKS,
          STRIKETHROUGH,
          YAML_FRONT_MATTER);

  private MarkdownItDialects() {}

  public static Dialect named(String name) {
    return switch (name) {
      case "markdown-it" ->
          new Dialect(name, PLAIN, new MarkdownItSlugs(), FreeNumbering.AMONG_ALL_IDS, false);
      case "markdown-it+attrs" ->
          new Dialect(
              name, WITH_ATTRIBUTES, new MarkdownItSlugs(), FreeNumbering.AMONG_ALL_IDS, false);
      case "vitepress" ->
          new Dialect(
                  name, WITH_ATTRIBUTES, new VitePressSlugs(), FreeNumbering.AMONG_ALL_IDS, false)
              .with(COMMENTED_INCLUDES);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
