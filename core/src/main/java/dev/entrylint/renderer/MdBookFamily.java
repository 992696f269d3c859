package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.BARE_NOTES;
import static dev.entrylint.parse.Feature.BRACED_INCLUDES;
import static dev.entrylint.parse.Feature.DEFINITION_LISTS;
import static dev.entrylint.parse.Feature.FOOTNOTES;
import static dev.entrylint.parse.Feature.HTML_HEADINGS;
import static dev.entrylint.parse.Feature.LONG_TERMS;
import static dev.entrylint.parse.Feature.PIPE_TABLES;
import static dev.entrylint.parse.Feature.STRIKETHROUGH;
import static dev.entrylint.parse.Feature.TERM_IDS;

import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.NoteStyle;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.renderer.RendererMarker.Hint;
import dev.entrylint.renderer.numbering.CountedNumbering;
import dev.entrylint.renderer.numbering.FreeNumbering;
import dev.entrylint.renderer.slug.MdBookSlugs;
import java.util.List;
import java.util.Set;

/**
 * MdBook: 0.5, whose {@code smart-punctuation} is on unless {@code plain-punctuation} is said here,
 * and 0.4.
 */
final class MdBookFamily implements RendererFamily {

  @Override
  public List<String> names() {
    return List.of("mdbook", "mdbook+plain-punctuation", "mdbook-0.4");
  }

  @Override
  public Dialect dialect(String name) {
    SyntaxRules syntax =
        SyntaxRules.of(
            AttributeSyntax.MDBOOK,
            BRACED_INCLUDES,
            FOOTNOTES,
            NoteStyle.MDBOOK,
            PIPE_TABLES,
            STRIKETHROUGH);
    return switch (name) {
      case "mdbook" -> version05(name, syntax, MdBookSlugs.SMART);
      case "mdbook+plain-punctuation" -> version05(name, syntax, MdBookSlugs.PLAIN);
      case "mdbook-0.4" ->
          new Dialect(
              name,
              syntax.with(BARE_NOTES, HTML_HEADINGS),
              MdBookSlugs.VERSION_0_4,
              CountedNumbering.OF_DERIVED_IDS);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Dialect version05(String name, SyntaxRules syntax, MdBookSlugs slugs) {
    return new Dialect(
        name,
        syntax.with(DEFINITION_LISTS, LONG_TERMS, TERM_IDS),
        slugs,
        FreeNumbering.AMONG_DERIVED_IDS);
  }

  @Override
  public Routing routing(String name) {
    return Routing.of(
        Pages.MARKDOWN,
        Pages.INDEX,
        Set.of(PathForm.FOLDERS, PathForm.HTML_NAMES),
        LinkTrait.SITES_BESIDE);
  }

  @Override
  public Writing writing(String name) {
    return Writing.PLAIN.with(Writing.HeadingIds.BEHIND_CLOSING).with(Writing.Anchors.ID);
  }

  @Override
  public Redirecting redirecting() {
    return Redirecting.bySettings(
        "add an entry in [output.html.redirect] of book.toml", MdBookSettings::redirects);
  }

  @Override
  public List<RendererMarker> markers() {
    return List.of(
        RendererMarker.of("mdbook", "book.toml")
            .withHints(
                new Hint("smart-punctuation = false", "plain-punctuation"),
                new Hint("smart-punctuation=false", "plain-punctuation"))
            .withPagesAt("", "src")
            .withFolders("src")
            .withReader(new MdBookSettings()));
  }

  @Override
  public List<Habit> habits() {
    return List.of(new Habit.Command("mdbook", "mdbook"));
  }
}
