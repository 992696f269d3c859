package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.BARE_AUTOLINKS;
import static dev.entrylint.parse.Feature.BLOCK_IDS;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.INLINE_FOOTNOTES;
import static dev.entrylint.parse.Feature.PERCENT_COMMENTS;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.WIKI_LINKS;
import static dev.entrylint.parse.Feature.YAML_FRONT_MATTER;

import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.renderer.numbering.NoNumbering;
import dev.entrylint.renderer.slug.FoamSlugs;
import dev.entrylint.renderer.slug.ObsidianSlugs;
import java.util.List;
import java.util.Set;

/** Obsidian and Foam, which show notes: a link names a heading by its text. */
final class NotesFamily implements RendererFamily {

  @Override
  public List<String> names() {
    return List.of("obsidian", "foam");
  }

  @Override
  public Dialect dialect(String name) {
    SyntaxRules syntax =
        SyntaxRules.of(
            BARE_AUTOLINKS,
            BLOCK_IDS,
            FOOTNOTES,
            INLINE_FOOTNOTES,
            PIPE_TABLES,
            STRIKETHROUGH,
            WIKI_LINKS,
            YAML_FRONT_MATTER);
    return switch (name) {
      case "obsidian" ->
          new Dialect(name, syntax.with(PERCENT_COMMENTS), new ObsidianSlugs(), new NoNumbering());
      case "foam" -> new Dialect(name, syntax, new FoamSlugs(), new NoNumbering());
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Override
  public Routing routing(String name) {
    return switch (name) {
      case "obsidian" ->
          Routing.of(
              Pages.MARKDOWN,
              Pages.README,
              Set.of(
                  PathForm.FOLDERS,
                  PathForm.BARE_NAMES,
                  PathForm.FROM_ROOT,
                  PathForm.ANY_CASE,
                  PathForm.SHORT_PATHS,
                  PathForm.TITLES),
              LinkTrait.FILE_NAMES_AS_TITLES);
      case "foam" ->
          Routing.of(
              Pages.MARKDOWN,
              Pages.README,
              Set.of(
                  PathForm.FOLDERS,
                  PathForm.BARE_NAMES,
                  PathForm.FROM_ROOT,
                  PathForm.ANY_CASE,
                  PathForm.TITLES),
              LinkTrait.FILE_NAMES_AS_TITLES);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Links name headings by their text, so that there are no ids to write. */
  @Override
  public Writing writing(String name) {
    return Writing.PLAIN.withNames();
  }

  @Override
  public List<RendererMarker> markers() {
    return List.of(RendererMarker.of("obsidian", ".obsidian"), RendererMarker.of("foam", ".foam"));
  }

  @Override
  public int rank() {
    return 1;
  }

  @Override
  public List<Habit> habits() {
    return List.of(new Habit.NameLinks("foam", "//begin"), new Habit.NameLinks("obsidian", ""));
  }
}
