package dev.entrylint.infer.reading;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.infer.draft.Draft;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Locales;
import dev.entrylint.infer.draft.Paths;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.infer.draft.Setting.Item;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.LinkTrait;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds where the renderer has its pages, if documents lie elsewhere too, and where it has those of
 * each language.
 *
 * @param draft names the renderer, and no files yet
 */
record PageFolderFinder(Draft draft) {

  /** The draft with what was found. */
  Draft find() throws IOException, ConfigException {
    Corpus corpus = draft.withDocuments().read();
    Locales locales = Locales.of(corpus.entries().all());
    Config config = draft.access().draft(draft.text());
    String dialect = config.dialect();
    String folder = RendererSigns.pages(config);
    if (locales.areMany() && folder.equals(locales.folder(Paths.name(folder)))) {
      folder = Paths.folder(folder);
    }
    Draft found = include(folder, corpus);
    boolean languages =
        config.renderers().get(0).routing().has(LinkTrait.LANGUAGE_FOLDERS) && locales.areMany();
    return languages ? site(found, dialect, locales) : found;
  }

  private Draft include(String folder, Corpus corpus) {
    int inside = 0;
    int outside = 0;
    TreeSet<String> endings = new TreeSet<>();
    for (Document document : corpus.documents()) {
      boolean in = Paths.isBelow(document.path(), folder);
      inside += in ? 1 : 0;
      outside += in ? 0 : 1;
      endings.add(Paths.ending(document.path()));
    }
    if (folder.isEmpty() || outside == 0 || inside < outside) {
      return draft;
    }
    List<Item> items = new ArrayList<>();
    String others = outside == 1 ? "one document lies" : outside + " documents lie";
    String because = "where the renderer has its pages; " + others + " elsewhere";
    endings.forEach(
        ending -> items.add(new Item(InlineYaml.text(folder + "/**/*" + ending), because)));
    return draft.with(Setting.items("include", items, ""));
  }

  /**
   * Each language has its folder, and the main one no prefix in addresses: if more links hold so.
   */
  private Draft site(Draft found, String dialect, Locales locales)
      throws IOException, ConfigException {
    Map<String, InlineYaml> site = new LinkedHashMap<>();
    site.put("/", InlineYaml.text(locales.folder(locales.main())));
    for (String name : locales.names()) {
      if (!name.equals(locales.main())) {
        site.put("/" + name + "/", InlineYaml.text(locales.folder(name)));
      }
    }
    Map<String, InlineYaml> fields = new LinkedHashMap<>();
    fields.put("name", InlineYaml.text(dialect));
    fields.put("site", InlineYaml.map(site));
    LinkCounts before = LinkCounts.of(found.read());
    Draft tried = found.with(Setting.line("dialect", InlineYaml.map(fields), ""));
    LinkCounts after = LinkCounts.of(tried.read());
    if (after.held() < before.held() + Evidence.LEAST) {
      return found;
    }
    String because = "each language has its folder; " + after.sentence();
    return found.with(Setting.line("dialect", InlineYaml.map(fields), because));
  }
}
