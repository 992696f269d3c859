package dev.entrylint.infer.reading;

import dev.entrylint.config.ConfigException;
import dev.entrylint.convention.Glob;
import dev.entrylint.infer.draft.CorpusAccess;
import dev.entrylint.infer.draft.Draft;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.infer.draft.Setting.Item;
import dev.entrylint.renderer.Renderers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds how a corpus is read: which files are documents, and how they are rendered. Which targets
 * are made elsewhere is not guessed: what leads nowhere is broken until somebody says otherwise.
 */
public final class ReadingFinder {

  private ReadingFinder() {}

  /**
   * The draft that says how {@code access} is read, and no more.
   *
   * @throws IOException if its files cannot be listed
   * @throws ConfigException if a draft is no configuration, which is a fault of this package
   */
  public static Draft find(CorpusAccess access) throws IOException, ConfigException {
    List<Item> globs = new ArrayList<>();
    for (Glob glob : access.assumed("").include()) {
      globs.add(new Item(InlineYaml.text(glob.pattern()), ""));
    }
    globs.add(new Item(InlineYaml.text("**/*.txt"), ""));
    Draft draft = new Draft(access, List.of(Setting.items("include", globs, "")));
    List<Item> out = FilesFinder.exclude(plain(draft).read());
    draft = out.isEmpty() ? draft : draft.with(Setting.items("exclude", out, ""));
    draft = new RendererFinder(draft, plain(draft).read()).find();
    if (draft.find("anchors").isEmpty()) {
      draft = new PageFolderFinder(draft.without("include")).find();
    }
    return draft;
  }

  private static Draft plain(Draft draft) {
    return draft
        .with(Setting.line("dialect", InlineYaml.word(Renderers.PLAIN), ""))
        .withDocuments();
  }
}
