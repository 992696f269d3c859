package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.ADMONITIONS;
import static dev.entrylint.parse.Feature.CLOSING_ENDS_LINE;
import static dev.entrylint.parse.Feature.COLON_DEFINITIONS;
import static dev.entrylint.parse.Feature.DEFINITION_LISTS;
import static dev.entrylint.parse.Feature.EQUAL_FENCES;
import static dev.entrylint.parse.Feature.FENCE_ATTRIBUTES;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.INDENTED_DEFINITIONS;
import static dev.entrylint.parse.Feature.INLINE_ATTRIBUTES;
import static dev.entrylint.parse.Feature.KEYED_FRONT_MATTER;
import static dev.entrylint.parse.Feature.LONG_TERMS;
import static dev.entrylint.parse.Feature.MARGIN_HEADINGS;
import static dev.entrylint.parse.Feature.MARKDOWN_IN_HTML;
import static dev.entrylint.parse.Feature.NO_FINAL_BACKSLASH;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.RAW_ATTRIBUTES;
import static dev.entrylint.parse.Feature.SNIPPETS;
import static dev.entrylint.parse.Feature.SPACED_FRONT_MATTER;
import static dev.entrylint.parse.Feature.SPACED_TARGETS;
import static dev.entrylint.parse.Feature.TIGHT_HEADINGS;
import static dev.entrylint.parse.Feature.WHOLE_ELEMENTS;
import static dev.entrylint.parse.Feature.WIDE_ITEMS;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.AutolinkSchemes;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Escapes;
import dev.entrylint.parse.NoteLabels;
import dev.entrylint.parse.NoteStyle;
import dev.entrylint.parse.SlugStyle;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.Underlining;
import dev.entrylint.parse.Underscores;
import dev.entrylint.renderer.PageFiles.Exclusion;
import dev.entrylint.renderer.PageFiles.From;
import dev.entrylint.renderer.PageFiles.Omission;
import dev.entrylint.renderer.RendererMarker.Hint;
import dev.entrylint.renderer.Routing.Prefix;
import dev.entrylint.renderer.numbering.PythonMarkdownNumbering;
import dev.entrylint.renderer.slug.PymdownxSlugs;
import dev.entrylint.renderer.slug.PythonMarkdownSlugs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Python-Markdown 3, and so MkDocs, with the extensions {@code footnotes}, {@code md_in_html},
 * {@code def_list}, {@code admonition}, {@code pymdownx.details}, {@code pymdownx.tabbed} and
 * {@code pymdownx.snippets}, whose syntax nobody writes who does not have them. The option {@code
 * attr_list} is that extension; {@code unicode} and {@code pymdownx} are the {@code slugify} given
 * to {@code toc}: {@code slugify_unicode}, and {@code pymdownx.slugs.slugify(case="lower")}. With
 * {@code underscore} the {@code separator} of {@code toc} is {@code _}.
 */
final class PythonMarkdownFamily implements RendererFamily {

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (String program : List.of("python-markdown", "mkdocs")) {
      for (String lists : List.of("", "+attr_list")) {
        for (String slugify : List.of("", "+unicode", "+pymdownx")) {
          names.add(program + lists + slugify);
          names.add(program + lists + slugify + "+underscore");
        }
      }
    }
    return List.copyOf(names);
  }

  @Override
  public Dialect dialect(String name) {
    SyntaxRules syntax =
        SyntaxRules.of(
            ADMONITIONS,
            AutolinkSchemes.WEB_AND_MAIL,
            CLOSING_ENDS_LINE,
            COLON_DEFINITIONS,
            DEFINITION_LISTS,
            EQUAL_FENCES,
            Escapes.PYTHON,
            FENCE_ATTRIBUTES,
            FOOTNOTES,
            INDENTED_DEFINITIONS,
            KEYED_FRONT_MATTER,
            LONG_TERMS,
            MARGIN_HEADINGS,
            MARKDOWN_IN_HTML,
            NO_FINAL_BACKSLASH,
            NoteLabels.PYTHON,
            NoteStyle.PYTHON,
            PIPE_TABLES,
            SNIPPETS,
            SPACED_FRONT_MATTER,
            SPACED_TARGETS,
            TIGHT_HEADINGS,
            Underlining.LINE_AT_MARGIN,
            Underscores.BY_PYTHON_WORDS,
            WHOLE_ELEMENTS,
            WIDE_ITEMS,
            YAML_FRONT_MATTER);
    char joint = name.endsWith("+underscore") ? '_' : '-';
    SlugStyle slugs = new PythonMarkdownSlugs(true, joint);
    String[] words = name.split("\\+");
    for (int i = 1; i < words.length; i++) {
      switch (words[i]) {
        case "attr_list" ->
            syntax = syntax.with(AttributeSyntax.PYTHON, INLINE_ATTRIBUTES, RAW_ATTRIBUTES);
        case "unicode" -> slugs = new PythonMarkdownSlugs(false, joint);
        case "pymdownx" -> slugs = new PymdownxSlugs(joint);
        case "underscore" -> {}
        default -> throw new IllegalArgumentException(name);
      }
    }
    return new Dialect(name, syntax, slugs, new PythonMarkdownNumbering());
  }

  @Override
  public Routing routing(String name) {
    return Routing.of(
            Pages.MARKDOWN,
            Pages.INDEX,
            Set.of(PathForm.ADDRESSES, PathForm.HTML_NAMES, PathForm.CLOSING_SLASHES),
            LinkTrait.HTML_PATHS_AS_WRITTEN,
            LinkTrait.INDEXED_FOLDERS,
            LinkTrait.PLUGIN_BLOCKS)
        .withPrefixes(List.of(new Prefix("/", List.of("", "docs"), false)));
  }

  @Override
  public Writing writing(String name) {
    Writing html = Writing.PLAIN.with(Writing.Anchors.ID);
    if (!name.contains("+attr_list")) {
      return html;
    }
    return html.with(
        name.startsWith("mkdocs") ? Writing.HeadingIds.SPACED : Writing.HeadingIds.COLON);
  }

  @Override
  public Redirecting redirecting() {
    return Redirecting.bySettings(
        "add an entry under 'redirect_maps' of the plugin mkdocs-redirects",
        MkDocsSettings::redirects);
  }

  @Override
  public List<RendererMarker> markers() {
    return List.of(
        RendererMarker.of(
                "mkdocs",
                "properdocs.yml",
                "properdocs.yaml",
                "mkdocs.yml",
                "mkdocs.yaml",
                "zensical.toml")
            .withHints(
                new Hint("attr_list", "attr_list"),
                new Hint("- extra", "attr_list"),
                new Hint("slugify_unicode", "unicode"),
                new Hint("pymdownx.slugs", "pymdownx"))
            .withPlugins("autorefs", "mkdocstrings")
            .withPagesAt("", "docs_dir")
            .withFolders("docs")
            .withReader(new MkDocsSettings()));
  }

  @Override
  public PageFiles files() {
    return PageFiles.ALL
        .without(new Omission(From.PAGES, "templates/**", "what MkDocs leaves out"))
        .excludingBy(
            new Exclusion(From.PAGES, "exclude_docs", true),
            new Exclusion(From.PAGES, "draft_docs", true));
  }

  @Override
  public List<Habit> habits() {
    return List.of(new Habit.HeadingLists("mkdocs+attr_list", true));
  }
}
