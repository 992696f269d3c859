package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.BARE_AUTOLINKS;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.HASHED_NOTES;
import static dev.entrylint.parse.Feature.HTML_HEADINGS;
import static dev.entrylint.parse.Feature.NARROW_PUNCTUATION;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Feature;
import dev.entrylint.renderer.numbering.CountedNumbering;
import dev.entrylint.renderer.numbering.GithubNumbering;
import dev.entrylint.renderer.slug.GithubSlugs;
import dev.entrylint.renderer.slug.GitlabSlugs;
import java.util.Set;

/** What GitHub and GitLab make of the files of a repository: <code>{#id}</code> is text there. */
public final class GitDialects {

  private static final Set<Feature> GITHUB =
      Set.of(
          BARE_AUTOLINKS,
          FOOTNOTES,
          HASHED_NOTES,
          HTML_HEADINGS,
          NARROW_PUNCTUATION,
          PIPE_TABLES,
          STRIKETHROUGH,
          YAML_FRONT_MATTER);

  private static final Set<Feature> GITLAB =
      Set.of(
          BARE_AUTOLINKS,
          FOOTNOTES,
          HASHED_NOTES,
          HTML_HEADINGS,
          PIPE_TABLES,
          STRIKETHROUGH,
          YAML_FRONT_MATTER);

  private GitDialects() {}

  public static Dialect named(String name) {
    return switch (name) {
      case "github" -> new Dialect(name, GITHUB, new GithubSlugs(), new GithubNumbering(), false);
      case "gitlab" ->
          new Dialect(name, GITLAB, new GitlabSlugs(), CountedNumbering.OF_DERIVED_IDS, false);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
