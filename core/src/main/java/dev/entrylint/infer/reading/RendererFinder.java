package dev.entrylint.infer.reading;

import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.infer.draft.Counts;
import dev.entrylint.infer.draft.Draft;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Paths;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.infer.draft.Setting.Item;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.Renderers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the renderer of a corpus, and whether its files are rendered as one text. The renderer is
 * the one whose configuration or syntax is there. How many links hold under it says nothing: what
 * is broken holds under some other renderer more often than not.
 */
final class RendererFinder {

  private final Draft draft;
  private final Corpus corpus;

  /**
   * @param draft says which files there are
   * @param corpus the same read as plain Markdown
   */
  public RendererFinder(Draft draft, Corpus corpus) {
    this.draft = draft;
    this.corpus = corpus;
  }

  /** The draft with the renderer, and the scope of anchors if it is not the usual one. */
  public Draft find() throws IOException, ConfigException {
    RendererSigns.Found candidate = new RendererSigns(draft, corpus).find();
    Draft with = draft.with(Setting.line("dialect", candidate.yaml(), ""));
    Corpus read = with.read();
    LinkCounts links = LinkCounts.of(read);
    if (!candidate.site() && (links.bare() - links.bareHeld()) * 10 > links.bare()) {
      Draft joined = with.with(Setting.line("anchors", InlineYaml.word("corpus"), ""));
      Corpus one = joined.read();
      LinkCounts together = LinkCounts.of(one);
      if (areMeant(candidate, links, together) && LinkGraph.of(one).mayBeWide()) {
        return scoped(said(joined, candidate, together), one, together);
      }
    }
    return said(with, candidate, links);
  }

  private static Draft said(Draft draft, RendererSigns.Found candidate, LinkCounts links) {
    return draft.with(
        Setting.line("dialect", candidate.yaml(), candidate.because() + links.sentence()));
  }

  /** Whether links to an id alone are likely meant to lead into other files. */
  private static boolean areMeant(
      RendererSigns.Found candidate, LinkCounts apart, LinkCounts together) {
    int more = together.bareHeld() - apart.bareHeld();
    int lost = apart.bare() - apart.bareHeld();
    // What joins files gives itself away by its syntax; elsewhere links may as well be broken.
    return candidate.dialect().equals(Renderers.PLAIN) ? more * 10 > lost * 8 : more * 5 > lost;
  }

  /** Which files are rendered as one text, if they are. */
  private static Draft scoped(Draft found, Corpus one, LinkCounts links) {
    Map<String, Integer> folders = new LinkedHashMap<>();
    int across = 0;
    for (Document document : one.documents()) {
      for (dev.entrylint.corpus.link.Link link : one.links().of(document)) {
        boolean away =
            LinkCounts.isBare(link.reference())
                && link.resolution().found().map(each -> each.document() != document).orElse(false);
        if (away) {
          across++;
          folders.merge(Paths.folder(document.path()), 1, Integer::sum);
          Document to = link.resolution().found().orElseThrow().document();
          folders.merge(Paths.folder(to.path()), 1, Integer::sum);
        }
      }
    }
    int all = across;
    folders.values().removeIf(count -> count * 50 < all);
    Evidence why =
        new Evidence(across, links.bare(), "links to an id alone lead into another file");
    return found
        .with(
            Setting.items(
                "include", include(folders.keySet(), one), "in the order in which they are joined"))
        .with(Setting.line("anchors", InlineYaml.word("corpus"), why));
  }

  private static List<Item> include(Iterable<String> folders, Corpus corpus) {
    List<Item> items = new ArrayList<>();
    for (String folder : folders) {
      Counts endings = new Counts();
      for (Document document : corpus.documents()) {
        if (Paths.folder(document.path()).equals(folder)) {
          endings.add(Paths.ending(document.path()));
        }
      }
      // What has another ending than the entries is what goes before them: title, index, licence.
      List<String> ranked = endings.ranked();
      for (int i = ranked.size() - 1; i >= 0; i--) {
        String glob = Paths.join(folder, "*" + ranked.get(i));
        items.add(new Item(InlineYaml.text(glob), files(endings.of(ranked.get(i)))));
      }
    }
    return items;
  }

  private static String files(int count) {
    return count == 1 ? "one file" : count + " files";
  }
}
