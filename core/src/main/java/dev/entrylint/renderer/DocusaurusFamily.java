package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.BARE_AUTOLINKS;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.MDX;
import static dev.entrylint.parse.Feature.MDX_CODE;
import static dev.entrylint.parse.Feature.NARROW_PUNCTUATION;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.SPACED_FRONT_MATTER;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import dev.entrylint.convention.Wildcard;
import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.NoteStyle;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.renderer.Routing.Prefix;
import dev.entrylint.renderer.numbering.GithubNumbering;
import dev.entrylint.renderer.slug.DocusaurusSlugs;
import java.util.List;
import java.util.Set;

/** Docusaurus 3, with its formats {@code md} and MDX. */
final class DocusaurusFamily implements RendererFamily {

  @Override
  public List<String> names() {
    return List.of("docusaurus", "docusaurus-mdx");
  }

  @Override
  public Dialect dialect(String name) {
    SyntaxRules syntax =
        SyntaxRules.of(
            AttributeSyntax.DOCUSAURUS,
            BARE_AUTOLINKS,
            FOOTNOTES,
            MDX_CODE,
            NARROW_PUNCTUATION,
            NoteStyle.PREFIXED,
            PIPE_TABLES,
            SPACED_FRONT_MATTER,
            STRIKETHROUGH,
            YAML_FRONT_MATTER);
    return switch (name) {
      case "docusaurus" ->
          new Dialect(name, syntax, DocusaurusSlugs.MARKDOWN, new GithubNumbering());
      case "docusaurus-mdx" ->
          new Dialect(name, syntax.with(MDX), DocusaurusSlugs.MDX, new GithubNumbering());
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Override
  public Routing routing(String name) {
    return Routing.of(
            List.of(".md", ".mdx", ".markdown"),
            Pages.INDEX,
            Set.of(
                PathForm.FOLDERS,
                PathForm.BARE_NAMES,
                PathForm.ADDRESSES,
                PathForm.FROM_ROOT,
                PathForm.SLUGS,
                PathForm.NUMBERED_NAMES),
            LinkTrait.ADDRESSES_WITHOUT_SLASH,
            LinkTrait.NAMESAKE_INDEXES,
            LinkTrait.CHECKED_FOLDERS,
            LinkTrait.COMPONENTS,
            LinkTrait.TRANSLATED_PAGES,
            LinkTrait.SLUG_FOR_NAME)
        .withPrefixes(List.of(new Prefix("@site/", List.of(""), false)));
  }

  /** An id as all versions read it; the newest read a comment, too. */
  @Override
  public Writing writing(String name) {
    return Writing.PLAIN
        .with(Writing.HeadingIds.ALONE)
        .with(name.equals("docusaurus-mdx") ? Writing.Comments.JSX : Writing.Comments.HTML)
        .with(Writing.Anchors.ID);
  }

  @Override
  public Redirecting redirecting() {
    return Redirecting.bySettings(
            "add a redirect of @docusaurus/plugin-client-redirects", DocusaurusRedirects::redirects)
        .withAddress("slug", "src/pages");
  }

  @Override
  public List<RendererMarker> markers() {
    return List.of(
        RendererMarker.of(
                "docusaurus",
                "docusaurus.config.js",
                "docusaurus.config.ts",
                "docusaurus.config.mjs",
                "docusaurus.config.cjs",
                "docusaurus.config.mts",
                "docusaurus.config.cts")
            .withPagesAt("docs", "path")
            .withFolders("docs", "", "static", "src/pages")
            .withReader(new DocusaurusSettings()));
  }

  @Override
  public List<Habit> habits() {
    return List.of(
        new Habit.Keys(
            "docusaurus",
            List.of(new Wildcard("sidebar_*"), new Wildcard("hide_title")),
            "the sidebar",
            "docs"));
  }

  @Override
  public List<String> frozen() {
    return List.of(
        "**/versioned_docs/**",
        "**/*_versioned_docs/**",
        "**/versioned_sidebars/**",
        "**/i18n/*/docusaurus-plugin-content-docs*/version-*/**");
  }

  @Override
  public PageFiles files() {
    return PageFiles.ALL.withFolders("blog", "src/pages", "i18n").withParts();
  }
}
