package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.BARE_AUTOLINKS;
import static dev.entrylint.parse.Feature.DEFINITION_LISTS;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.JSON_FRONT_MATTER;
import static dev.entrylint.parse.Feature.LATE_FRONT_MATTER;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.SHORTCODES;
import static dev.entrylint.parse.Feature.SPACED_FRONT_MATTER;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.TOML_FRONT_MATTER;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import dev.entrylint.convention.Wildcard;
import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.NoteLabels;
import dev.entrylint.parse.NoteStyle;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.renderer.PageFiles.From;
import dev.entrylint.renderer.PageFiles.Omission;
import dev.entrylint.renderer.RendererMarker.Hint;
import dev.entrylint.renderer.RendererMarker.LanguageKeys;
import dev.entrylint.renderer.Routing.Macro;
import dev.entrylint.renderer.Routing.Prefix;
import dev.entrylint.renderer.numbering.FreeNumbering;
import dev.entrylint.renderer.slug.HugoSlugs;
import java.util.List;
import java.util.Set;

/** Hugo with goldmark. The option is the {@code autoHeadingIDType}. */
final class HugoFamily implements RendererFamily {

  private static final LanguageKeys LANGUAGES =
      new LanguageKeys(
          "languages",
          "contentDir",
          "defaultContentLanguage",
          "en",
          "defaultContentLanguageInSubdir");

  @Override
  public List<String> names() {
    return List.of("hugo", "hugo+github-ascii", "hugo+blackfriday");
  }

  @Override
  public Dialect dialect(String name) {
    HugoSlugs slugs =
        switch (name) {
          case "hugo" -> HugoSlugs.GITHUB;
          case "hugo+github-ascii" -> HugoSlugs.GITHUB_ASCII;
          case "hugo+blackfriday" -> HugoSlugs.BLACKFRIDAY;
          default -> throw new IllegalArgumentException(name);
        };
    SyntaxRules syntax =
        SyntaxRules.of(
            AttributeSyntax.HUGO,
            BARE_AUTOLINKS,
            DEFINITION_LISTS,
            FOOTNOTES,
            JSON_FRONT_MATTER,
            LATE_FRONT_MATTER,
            NoteLabels.GOLDMARK,
            NoteStyle.COUNTED,
            PIPE_TABLES,
            SHORTCODES,
            SPACED_FRONT_MATTER,
            STRIKETHROUGH,
            TOML_FRONT_MATTER,
            YAML_FRONT_MATTER);
    return new Dialect(name, syntax, slugs, FreeNumbering.AMONG_ALL_IDS);
  }

  @Override
  public Routing routing(String name) {
    return Routing.of(
            Pages.MARKDOWN,
            List.of("index", "_index"),
            Set.of(
                PathForm.FOLDERS,
                PathForm.BARE_NAMES,
                PathForm.ADDRESSES,
                PathForm.FROM_ROOT,
                PathForm.ANY_CASE,
                PathForm.SLUGS),
            LinkTrait.LANGUAGE_FOLDERS,
            LinkTrait.LAYOUTS,
            LinkTrait.LEAF_BUNDLES)
        .withPrefixes(List.of(new Prefix("/", List.of("content", ""), false)))
        .withMacros(List.of(page("{{< ref \"*\" >}}"), page("{{< relref \"*\" >}}")));
  }

  private static Macro page(String pattern) {
    return new Macro(new Wildcard(pattern), "*", Macro.Kind.PAGE);
  }

  /** HTML that stands in a page is left out unless a site says otherwise. */
  @Override
  public Writing writing(String name) {
    return Writing.PLAIN.with(Writing.HeadingIds.BEFORE_CLOSING);
  }

  @Override
  public Redirecting redirecting() {
    return Redirecting.byKey("aliases");
  }

  @Override
  public List<RendererMarker> markers() {
    return List.of(
        marker("hugo.toml", "hugo.yaml", "hugo.yml"),
        marker(
            "config/_default/hugo.toml",
            "config/_default/hugo.yaml",
            "config/_default/hugo.yml",
            "hugo.json"),
        marker(
                "config.toml",
                "config.yaml",
                "config.yml",
                "config/_default/config.toml",
                "config/_default/config.yaml",
                "config/_default/config.yml")
            .withProof("baseURL"),
        marker("config.toml", "config/_default/config.toml").withProof("baseurl"));
  }

  @Override
  public int rank() {
    return 1;
  }

  @Override
  public List<Habit> habits() {
    return List.of(new Habit.FileName("hugo", "_index.md"));
  }

  @Override
  public PageFiles files() {
    return PageFiles.ALL.without(
        new Omission(From.BASE, "archetypes/**", "a pattern for new pages"),
        new Omission(From.BASE, "themes/**", "part of a theme"),
        new Omission(From.BASE, "public/**", "made by hugo"),
        new Omission(From.BASE, "resources/**", "made by hugo"));
  }

  private static RendererMarker marker(String... names) {
    return RendererMarker.of("hugo", names)
        .withHints(new Hint("github-ascii", "github-ascii"), new Hint("blackfriday", "blackfriday"))
        .withPagesAt("", "contentDir")
        .withLanguages(LANGUAGES)
        .withFolders("content", "static")
        .withReader(new HugoSettings());
  }
}
