package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.BARE_AUTOLINKS;
import static dev.entrylint.parse.Feature.DOUBLE_TILDES_ONLY;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.INLINE_ATTRIBUTES;
import static dev.entrylint.parse.Feature.INLINE_FOOTNOTES;
import static dev.entrylint.parse.Feature.NARROW_PUNCTUATION;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.RAW_ATTRIBUTES;
import static dev.entrylint.parse.Feature.SAFE_LINKS;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.NoteStyle;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.renderer.numbering.FreeNumbering;
import dev.entrylint.renderer.slug.MarkdownItSlugs;
import java.util.List;
import java.util.Set;

/**
 * Markdown-it 14 with markdown-it-anchor, with markdown-it-attrs before it or without. Footnotes
 * are those of markdown-it-footnote, whose syntax nobody writes who does not have it.
 */
final class MarkdownItFamily implements RendererFamily {

  @Override
  public List<String> names() {
    return List.of("markdown-it", "markdown-it+attrs");
  }

  @Override
  public Dialect dialect(String name) {
    SyntaxRules syntax =
        switch (name) {
          case "markdown-it" -> plain();
          case "markdown-it+attrs" -> withAttributes();
          default -> throw new IllegalArgumentException(name);
        };
    return new Dialect(name, syntax, new MarkdownItSlugs(), FreeNumbering.AMONG_ALL_IDS);
  }

  private static SyntaxRules plain() {
    return SyntaxRules.of(
        BARE_AUTOLINKS,
        DOUBLE_TILDES_ONLY,
        FOOTNOTES,
        INLINE_FOOTNOTES,
        NARROW_PUNCTUATION,
        NoteStyle.MARKDOWN_IT,
        PIPE_TABLES,
        SAFE_LINKS,
        STRIKETHROUGH,
        YAML_FRONT_MATTER);
  }

  /** The syntax with that of markdown-it-attrs. */
  static SyntaxRules withAttributes() {
    return plain().with(AttributeSyntax.MARKDOWN_IT, INLINE_ATTRIBUTES, RAW_ATTRIBUTES);
  }

  @Override
  public Routing routing(String name) {
    return Routing.of(Pages.MARKDOWN, Pages.INDEX, Set.of(PathForm.FOLDERS, PathForm.HTML_NAMES));
  }

  @Override
  public Writing writing(String name) {
    Writing html = Writing.PLAIN.with(Writing.Anchors.ID);
    return name.equals("markdown-it+attrs") ? html.with(Writing.HeadingIds.BEFORE_CLOSING) : html;
  }
}
