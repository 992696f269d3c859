package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.BARE_AUTOLINKS;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.HTML_HEADINGS;
import static dev.entrylint.parse.Feature.LATE_FRONT_MATTER;
import static dev.entrylint.parse.Feature.NARROW_PUNCTUATION;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.SPACED_FRONT_MATTER;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.TOML_FRONT_MATTER;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.NoteStyle;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.renderer.numbering.CountedNumbering;
import dev.entrylint.renderer.numbering.GithubNumbering;
import dev.entrylint.renderer.slug.GithubSlugs;
import dev.entrylint.renderer.slug.GitlabSlugs;
import java.util.List;
import java.util.Set;

/**
 * GitHub and GitLab, which show the files of a repository: <code>{#id}</code> is text there.
 * Nothing in a root marks them, since everything may lie beside what they show.
 */
final class GitForgeFamily implements RendererFamily {

  @Override
  public List<String> names() {
    return List.of("github", "gitlab");
  }

  @Override
  public Dialect dialect(String name) {
    SyntaxRules syntax =
        SyntaxRules.of(
            BARE_AUTOLINKS,
            FOOTNOTES,
            HTML_HEADINGS,
            NoteStyle.HASHED,
            PIPE_TABLES,
            STRIKETHROUGH,
            YAML_FRONT_MATTER);
    return switch (name) {
      case "github" ->
          new Dialect(
              name, syntax.with(NARROW_PUNCTUATION), new GithubSlugs(), new GithubNumbering());
      case "gitlab" ->
          new Dialect(
              name,
              syntax.with(LATE_FRONT_MATTER, SPACED_FRONT_MATTER, TOML_FRONT_MATTER),
              new GitlabSlugs(),
              CountedNumbering.OF_DERIVED_IDS);
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Override
  public List<ForgeMarker> forges() {
    return List.of(
        new ForgeMarker("github", "github", List.of()),
        new ForgeMarker("gitlab", "gitlab", List.of(".gitlab-ci.yml")));
  }

  @Override
  public Routing routing(String name) {
    return Routing.of(
        Pages.MARKDOWN,
        Pages.README,
        Set.of(PathForm.FOLDERS, PathForm.LINES),
        LinkTrait.ALL_FILES,
        LinkTrait.HASHED_NOTE_IDS,
        name.equals("gitlab") ? LinkTrait.REPOSITORY_REFERENCES : LinkTrait.README_ID,
        LinkTrait.REPOSITORY_PAGES,
        LinkTrait.SMALL_FRAGMENTS,
        LinkTrait.REPOSITORY_PATHS);
  }

  /** No heading has an id of its own; of HTML GitLab takes out ids, but not names. */
  @Override
  public Writing writing(String name) {
    return Writing.PLAIN.with(name.equals("gitlab") ? Writing.Anchors.NAME : Writing.Anchors.ID);
  }
}
