package dev.entrylint.corpus.suggest;

import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.LinkIndex;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries that links lead to and that do not exist, those with the most links first. */
final class MissingEntries {

  private MissingEntries() {}

  static List<MissingEntry> of(
      Pages pages, AnchorIndex anchors, LinkIndex index, EntryIndex entries) {
    Map<String, List<Link>> links = new LinkedHashMap<>();
    for (Document document : pages.documents()) {
      for (Link link : index.of(document)) {
        String target = target(entries, anchors.areShared(), link);
        if (!target.isEmpty() && !pages.byPath().containsKey(target)) {
          links.computeIfAbsent(target, key -> new ArrayList<>(1)).add(link);
        }
      }
    }
    List<MissingEntry> missing = new ArrayList<>(links.size());
    links.forEach((target, all) -> missing.add(new MissingEntry(target, List.copyOf(all))));
    // What is linked as often stays in the order of the corpus.
    missing.sort(Comparator.comparingInt((MissingEntry each) -> each.links().size()).reversed());
    return List.copyOf(missing);
  }

  /**
   * What the link names if that could be an entry and does not exist, or nothing.
   *
   * @param oneText whether all files are rendered into one text
   */
  private static String target(EntryIndex entries, boolean oneText, Link link) {
    if (link.reference().image()) {
      return "";
    }
    if (link.resolution() instanceof Resolution.NoSuchAnchor missing) {
      if (oneText) {
        return "#" + missing.fragment();
      }
      // Where a page is one entry, its anchors are sections.
      return hasHeadedEntries(entries, missing.document())
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

  private static boolean hasHeadedEntries(EntryIndex entries, Document document) {
    for (Entry entry : entries.of(document)) {
      if (!EntryConventions.kind(entry).recognition().wholeDocument()) {
        return true;
      }
    }
    return false;
  }
}
