package dev.entrylint.renderer;

import static dev.entrylint.parse.Feature.COMMENTED_INCLUDES;
import static dev.entrylint.parse.Feature.SPACED_FRONT_MATTER;

import dev.entrylint.parse.Dialect;
import dev.entrylint.renderer.numbering.FreeNumbering;
import dev.entrylint.renderer.slug.VitePressSlugs;
import java.util.List;
import java.util.Set;

/** VitePress 1, which is built of markdown-it, markdown-it-anchor and markdown-it-attrs. */
final class VitePressFamily implements RendererFamily {

  @Override
  public List<String> names() {
    return List.of("vitepress");
  }

  @Override
  public Dialect dialect(String name) {
    return new Dialect(
        name,
        MarkdownItFamily.withAttributes().with(COMMENTED_INCLUDES, SPACED_FRONT_MATTER),
        new VitePressSlugs(),
        FreeNumbering.AMONG_ALL_IDS);
  }

  @Override
  public Routing routing(String name) {
    return Routing.of(
        Pages.MARKDOWN,
        Pages.INDEX,
        Set.of(PathForm.FOLDERS, PathForm.BARE_NAMES, PathForm.HTML_NAMES),
        LinkTrait.INDEXED_FOLDERS,
        LinkTrait.CHECKED_PAGES,
        LinkTrait.COMPONENTS,
        LinkTrait.FOLDER_SLASHES);
  }

  @Override
  public Writing writing(String name) {
    return Writing.PLAIN.with(Writing.HeadingIds.BEFORE_CLOSING).with(Writing.Anchors.ID);
  }

  @Override
  public Redirecting redirecting() {
    return Redirecting.bySettings(
        "add a line to the file 'public/_redirects', if the host of the site reads it, or let"
            + " 'rewrites' of the configuration give the page its former address",
        (source, redirects) -> {});
  }

  @Override
  public List<RendererMarker> markers() {
    return List.of(
        RendererMarker.of("vitepress", ".vitepress")
            .withFolders("", "public")
            .withReader(new VitePressSettings()));
  }

  @Override
  public PageFiles files() {
    return PageFiles.ALL.excludingBy(
        new PageFiles.Exclusion(PageFiles.From.BASE, "srcExclude", false));
  }

  @Override
  public int rank() {
    return 1;
  }

  @Override
  public List<Habit> habits() {
    return List.of(new Habit.Command("vitepress", "vitepress"));
  }
}
