package dev.entrylint.infer.reading;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.link.Resolution.NoSuchFile;
import dev.entrylint.infer.draft.CorpusAccess;
import dev.entrylint.infer.draft.Draft;
import dev.entrylint.infer.draft.Paths;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Renderers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of what leads nowhere another renderer may explain, as far as that is seen before all
 * files are read anew: by what speaks for one, and by some of the links.
 *
 * @param corpus as it is read now
 * @param config by which it is read, of which nothing is written down
 * @param access the same corpus
 */
record ReadingTrial(Corpus corpus, Config config, CorpusAccess access) {

  /** So many links to files, of different targets, speak for the others. */
  private static final int SOME = 50;

  /** Links from one folder that name the same. */
  private static final class Same {
    final Link first;
    int count;

    Same(Link first) {
      this.first = first;
    }
  }

  /**
   * How many links, of those that are lost {@code now}, hold at most if the files are read another
   * way.
   *
   * @throws ConfigException if a draft is no configuration, which is a fault of this package
   */
  int most(LostLinks now) throws ConfigException {
    boolean marked = config.detectedBy().isPresent() || !config.areas().areas().isEmpty();
    if (marked) {
      return now.lost(); // a file speaks for it, and what it says goes beyond names
    }
    RendererSigns.Found found =
        new RendererSigns(new Draft(access, List.of()), corpus).findUnmarked();
    if (found.dialect().equals(Renderers.PLAIN)) {
      return now.ids().lost(); // of files that are one text
    }
    int some = now.ids().lost() + now.lostLabels();
    return some + files(renderer(found), now.lostFiles());
  }

  private Renderer renderer(RendererSigns.Found found) throws ConfigException {
    String name = found.dialect();
    return found.site()
        ? access
            .draft(new Draft(access, List.of(Setting.line("dialect", found.yaml(), ""))).text())
            .renderers()
            .get(0)
        : Renderer.of(name, Renderers.routing(name));
  }

  /** How many of {@code lost} links to files {@code renderer} likely finds. */
  private int files(Renderer renderer, int lost) {
    Map<String, Same> all = new LinkedHashMap<>();
    for (Document document : corpus.documents()) {
      String folder = Paths.folder(document.path());
      for (Link link : corpus.links().of(document).leadingTo(NoSuchFile.class)) {
        if (!link.reference().image()) {
          all.computeIfAbsent(folder + " " + link.reference().target(), any -> new Same(link))
              .count++;
        }
      }
    }
    List<Same> some = some(List.copyOf(all.values()));
    List<Resolution> there = corpus.under(renderer, some.stream().map(each -> each.first).toList());
    int asked = 0;
    int held = 0;
    for (int i = 0; i < some.size(); i++) {
      boolean holds =
          there.get(i).found().isPresent() || there.get(i) instanceof Resolution.OtherFile;
      asked += some.get(i).count;
      held += holds ? some.get(i).count : 0;
    }
    return asked == 0 ? 0 : (int) ((long) held * lost / asked);
  }

  private static List<Same> some(List<Same> all) {
    if (all.size() <= SOME) {
      return all;
    }
    List<Same> some = new ArrayList<>(SOME);
    for (int i = 0; i < SOME; i++) {
      some.add(all.get((int) ((long) i * all.size() / SOME)));
    }
    return some;
  }
}
