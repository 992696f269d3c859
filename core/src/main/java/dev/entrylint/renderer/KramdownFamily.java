package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.BLANK_BEFORE_ATX;
import static dev.entrylint.parse.Feature.BLANK_BEFORE_NOTE;
import static dev.entrylint.parse.Feature.DEFINITION_LISTS;
import static dev.entrylint.parse.Feature.DOTTED_TAG_NAMES;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.INDENTED_NOTES;
import static dev.entrylint.parse.Feature.LIQUID;
import static dev.entrylint.parse.Feature.MARGIN_HEADINGS;
import static dev.entrylint.parse.Feature.MARKDOWN_IN_HTML;
import static dev.entrylint.parse.Feature.MARKDOWN_WITH_VALUE;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.SPACED_FRONT_MATTER;
import static dev.entrylint.parse.Feature.SPACED_LABEL_TARGETS;
import static dev.entrylint.parse.Feature.SPACED_TARGETS;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.TIGHT_CODE;
import static dev.entrylint.parse.Feature.TIGHT_HEADINGS;
import static dev.entrylint.parse.Feature.TILDE_FENCES;
import static dev.entrylint.parse.Feature.WHOLE_ELEMENTS;
import static dev.entrylint.parse.Feature.WIDE_TAG_NAMES;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import dev.entrylint.convention.Wildcard;
import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.AutolinkSchemes;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Escapes;
import dev.entrylint.parse.NoteLabels;
import dev.entrylint.parse.NoteStyle;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.Underlining;
import dev.entrylint.parse.Underscores;
import dev.entrylint.renderer.PageFiles.Exclusion;
import dev.entrylint.renderer.PageFiles.From;
import dev.entrylint.renderer.PageFiles.Omission;
import dev.entrylint.renderer.Routing.Macro;
import dev.entrylint.renderer.numbering.CountedNumbering;
import dev.entrylint.renderer.slug.KramdownGfmSlugs;
import dev.entrylint.renderer.slug.KramdownSlugs;
import java.util.List;
import java.util.Set;

/** Kramdown 2, alone and with the GFM parser that Jekyll gives it. */
final class KramdownFamily implements RendererFamily {

  @Override
  public List<String> names() {
    return List.of("kramdown", "kramdown-gfm");
  }

  @Override
  public Dialect dialect(String name) {
    SyntaxRules syntax =
        SyntaxRules.of(
            AttributeSyntax.KRAMDOWN,
            AutolinkSchemes.WEB_AND_MAIL,
            BLANK_BEFORE_NOTE,
            DEFINITION_LISTS,
            DOTTED_TAG_NAMES,
            Escapes.KRAMDOWN,
            FOOTNOTES,
            INDENTED_NOTES,
            LIQUID,
            MARGIN_HEADINGS,
            MARKDOWN_IN_HTML,
            MARKDOWN_WITH_VALUE,
            NoteLabels.KRAMDOWN,
            NoteStyle.NAMED,
            PIPE_TABLES,
            SPACED_FRONT_MATTER,
            SPACED_LABEL_TARGETS,
            SPACED_TARGETS,
            TIGHT_CODE,
            Underlining.LINE_APART,
            Underscores.BY_LETTERS,
            WHOLE_ELEMENTS,
            WIDE_TAG_NAMES,
            YAML_FRONT_MATTER);
    return switch (name) {
      case "kramdown" ->
          new Dialect(
              name,
              syntax.with(BLANK_BEFORE_ATX, TIGHT_HEADINGS, TILDE_FENCES),
              new KramdownSlugs(),
              CountedNumbering.OF_DERIVED_IDS);
      case "kramdown-gfm" ->
          new Dialect(
              name,
              syntax.with(STRIKETHROUGH),
              new KramdownGfmSlugs(),
              CountedNumbering.OF_DERIVED_IDS);
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Override
  public Routing routing(String name) {
    return Routing.of(
            Pages.MARKDOWN,
            Pages.INDEX,
            Set.of(
                PathForm.FOLDERS,
                PathForm.BARE_NAMES,
                PathForm.HTML_NAMES,
                PathForm.ADDRESSES,
                PathForm.SLUGS),
            LinkTrait.COLLECTIONS,
            LinkTrait.PERMALINK_FOR_PATH)
        .withMacros(
            List.of(
                macro("{{ site.baseurl }}", ""),
                macro("{{ site.url }}", ""),
                macro("{{ \"*\" | relative_url }}", "*"),
                macro("{{ '*' | relative_url }}", "*"),
                macro("{{ \"*\" | absolute_url }}", "*"),
                macro("{{ '*' | absolute_url }}", "*"),
                macro("{{ \"*\" | prepend: site.baseurl }}", "*"),
                macro("{{ '*' | prepend: site.baseurl }}", "*"),
                file("{% link * %}", "/*"),
                file("{% post_url * %}", "/_posts/*.md")));
  }

  private static Macro macro(String pattern, String target) {
    return new Macro(new Wildcard(pattern), target, Macro.Kind.KNOWN);
  }

  private static Macro file(String pattern, String target) {
    return new Macro(new Wildcard(pattern), target, Macro.Kind.FILE);
  }

  @Override
  public Writing writing(String name) {
    return Writing.PLAIN.with(Writing.HeadingIds.NAME_BEHIND_CLOSING).with(Writing.Anchors.ID);
  }

  @Override
  public Redirecting redirecting() {
    return Redirecting.byPlugin("redirect_from", "jekyll-redirect-from");
  }

  @Override
  public List<RendererMarker> markers() {
    return List.of(
        RendererMarker.of("kramdown-gfm", "_config.yml", "_config.yaml", "_config.toml")
            .withReader(new JekyllSettings()));
  }

  @Override
  public PageFiles files() {
    return PageFiles.ALL
        .excludingBy(new Exclusion(From.BASE, "exclude", false))
        .withoutFiles(
            "README",
            "LICENSE",
            "LICENCE",
            "COPYING",
            "CODE_OF_CONDUCT",
            "CONTRIBUTING",
            "ISSUE_TEMPLATE",
            "PULL_REQUEST_TEMPLATE")
        .without(
            new Omission(From.BASE, "**/_drafts/**", "a draft"),
            new Omission(From.BASE, "_site/**", "made by Jekyll"),
            new Omission(From.BASE, "vendor/**", "what Jekyll leaves out"));
  }

  @Override
  public int rank() {
    return 3; // others have a file of that name, too
  }
}
