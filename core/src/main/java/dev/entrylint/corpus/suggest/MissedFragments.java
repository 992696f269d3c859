package dev.entrylint.corpus.suggest;

import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.link.LinkIndex;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The fragments of links that name nothing, by the text in which they are looked up. */
final class MissedFragments {

  private final Map<Object, Set<String>> byText = new HashMap<>();

  MissedFragments(Pages pages, AnchorIndex anchors, LinkIndex links) {
    for (Page page : pages.inOrder()) {
      for (Resolution resolution : links.of(page).resolutions()) {
        if (resolution instanceof Resolution.NoSuchAnchor missing) {
          Object text = anchors.text(missing.document());
          byText.computeIfAbsent(text, any -> new HashSet<>()).add(missing.fragment());
        }
      }
    }
  }

  /** Those that are looked up in {@code text}. */
  Set<String> in(Object text) {
    return byText.getOrDefault(text, Set.of());
  }

  /** Those of all texts. */
  Set<String> all() {
    Set<String> all = new HashSet<>();
    byText.values().forEach(all::addAll);
    return all;
  }
}
