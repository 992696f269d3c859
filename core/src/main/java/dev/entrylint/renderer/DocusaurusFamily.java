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
import dev.entrylint.parse.Dialect.OtherFormat;
import dev.entrylint.parse.FormatChoice;
import dev.entrylint.parse.NoteStyle;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.renderer.Routing.Prefix;
import dev.entrylint.renderer.numbering.GithubNumbering;
import dev.entrylint.renderer.slug.DocusaurusSlugs;
import java.util.List;
import java.util.Set;

/** Docusaurus 3, which reads CommonMark and MDX, and all as MDX unless a site says otherwise. */
final class DocusaurusFamily implements RendererFamily {

  /** Each file by its ending, if neither the site nor its front matter says more. */
  static final String BY_NAMES = "docusaurus";

  /** MDX, unless the front matter says otherwise. */
  static final String MDX_FIRST = "docusaurus-mdx";

  /** CommonMark, unless the front matter says otherwise. */
  static final String MARKDOWN_FIRST = "docusaurus-md";

  @Override
  public List<String> names() {
    return List.of(BY_NAMES, MDX_FIRST, MARKDOWN_FIRST);
  }

  @Override
  public boolean formats() {
    return true;
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
    Dialect markdown =
        new Dialect(
            name.equals(MDX_FIRST) ? MARKDOWN_FIRST : name,
            syntax,
            DocusaurusSlugs.MARKDOWN,
            new GithubNumbering());
    Dialect mdx =
        new Dialect(MDX_FIRST, syntax.with(MDX), DocusaurusSlugs.MDX, new GithubNumbering());
    return switch (name) {
      case BY_NAMES -> markdown.with(other(mdx, DocusaurusFormat.DETECT::isMdx));
      case MARKDOWN_FIRST -> markdown.with(other(mdx, DocusaurusFormat.MD::isMdx));
      case MDX_FIRST ->
          mdx.with(other(markdown, (path, said) -> !DocusaurusFormat.MDX.isMdx(path, said)));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static OtherFormat other(Dialect dialect, FormatChoice choice) {
    return new OtherFormat(dialect, DocusaurusFormat.KEYS, choice);
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
        .with(name.equals(MDX_FIRST) ? Writing.Comments.JSX : Writing.Comments.HTML)
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
                MDX_FIRST,
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
            MDX_FIRST,
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
