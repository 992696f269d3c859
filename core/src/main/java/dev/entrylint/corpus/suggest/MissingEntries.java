package dev.entrylint.corpus.suggest;

import dev.entrylint.convention.AnchorScope;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries that links lead to and that do not exist, most wanted first. */
public final class MissingEntries {

  private MissingEntries() {}

  public static List<MissingEntry> of(Corpus corpus) {
    Map<String, List<Link>> links = new LinkedHashMap<>();
    for (Document document : corpus.documents()) {
      for (Link link : corpus.links(document)) {
        String target = target(corpus, link);
        if (!target.isEmpty()) {
          links.computeIfAbsent(target, key -> new ArrayList<>(1)).add(link);
        }
      }
    }
    List<MissingEntry> wanted = new ArrayList<>(links.size());
    links.forEach((target, all) -> wanted.add(new MissingEntry(target, List.copyOf(all))));
    // What is wanted as often stays in the order of the corpus.
    wanted.sort(Comparator.comparingInt((MissingEntry each) -> each.links().size()).reversed());
    return List.copyOf(wanted);
  }

  /** What the link names if that could be an entry and does not exist, or nothing. */
  private static String target(Corpus corpus, Link link) {
    if (link.reference().image()) {
      return "";
    }
    if (link.resolution() instanceof Resolution.NoSuchAnchor missing) {
      if (corpus.conventions().anchors() == AnchorScope.CORPUS) {
        return "#" + missing.fragment();
      }
      // Where a page is one entry, its anchors are sections.
      return hasHeadedEntries(corpus, missing.document())
          ? missing.document().path() + "#" + missing.fragment()
          : "";
    }
    if (link.resolution() instanceof Resolution.NoSuchFile missing) {
      String path = missing.path();
      boolean page =
          link.reference().form() == Reference.Form.WIKI
              || path.endsWith(".md")
              || path.endsWith(".markdown")
              || path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
      return page && !path.startsWith("../") ? path : "";
    }
    return "";
  }

  private static boolean hasHeadedEntries(Corpus corpus, Document document) {
    for (Entry entry : corpus.entries(document)) {
      if (!entry.kind().recognition().wholeDocument()) {
        return true;
      }
    }
    return false;
  }
}
