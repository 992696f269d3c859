package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.ADMONITIONS;
import static dev.entrylint.parse.Feature.ATTR_LIST;
import static dev.entrylint.parse.Feature.DEFINITION_LISTS;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.INLINE_ATTRIBUTES;
import static dev.entrylint.parse.Feature.MARKDOWN_IN_HTML;
import static dev.entrylint.parse.Feature.NO_FINAL_BACKSLASH;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.PYTHON_ESCAPES;
import static dev.entrylint.parse.Feature.PYTHON_NOTES;
import static dev.entrylint.parse.Feature.SNIPPETS;
import static dev.entrylint.parse.Feature.SPACED_TARGETS;
import static dev.entrylint.parse.Feature.TIGHT_HEADINGS;
import static dev.entrylint.parse.Feature.WORD_UNDERSCORES;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.SlugStyle;
import dev.entrylint.renderer.numbering.PythonMarkdownNumbering;
import dev.entrylint.renderer.slug.PymdownxSlugs;
import dev.entrylint.renderer.slug.PythonMarkdownSlugs;
import java.util.EnumSet;
import java.util.Set;

/**
 * What Python-Markdown 3 makes of Markdown, and so MkDocs, with the extensions {@code footnotes},
 * {@code md_in_html}, {@code def_list}, {@code admonition}, {@code pymdownx.details}, {@code
 * pymdownx.tabbed} and {@code pymdownx.snippets}, whose syntax nobody writes who does not have
 * them. The option {@code attr_list} is that extension; {@code unicode} and {@code pymdownx} are
 * the {@code slugify} given to {@code toc}: {@code slugify_unicode}, and {@code
 * pymdownx.slugs.slugify(case="lower")}.
 */
public final class PythonMarkdownDialects {

  private PythonMarkdownDialects() {}

  public static Dialect named(String name) {
    Set<Feature> features =
        EnumSet.of(
            ADMONITIONS,
            DEFINITION_LISTS,
            FOOTNOTES,
            MARKDOWN_IN_HTML,
            NO_FINAL_BACKSLASH,
            PIPE_TABLES,
            PYTHON_ESCAPES,
            PYTHON_NOTES,
            SNIPPETS,
            SPACED_TARGETS,
            TIGHT_HEADINGS,
            WORD_UNDERSCORES,
            YAML_FRONT_MATTER);
    SlugStyle slugs = PythonMarkdownSlugs.ASCII;
    String[] words = name.split("\\+");
    for (int i = 1; i < words.length; i++) {
      switch (words[i]) {
        case "attr_list" -> features.addAll(Set.of(ATTR_LIST, INLINE_ATTRIBUTES));
        case "unicode" -> slugs = PythonMarkdownSlugs.UNICODE;
        case "pymdownx" -> slugs = new PymdownxSlugs();
        default -> throw new IllegalArgumentException(name);
      }
    }
    return new Dialect(name, Set.copyOf(features), slugs, new PythonMarkdownNumbering(), false);
  }
}
