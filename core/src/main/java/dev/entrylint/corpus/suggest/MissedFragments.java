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

/** What links lack: fragments that name nothing, by the text in which they are looked up. */
final class MissedFragments {

  private final Map<Object, Set<String>> byText = new HashMap<>();

  private final SoughtTargets sought;

  /**
   * @param most for how many lost targets something near is sought
   */
  MissedFragments(Pages pages, AnchorIndex anchors, LinkIndex links, int most) {
    sought = new SoughtTargets(most);
    for (Page page : pages.inOrder()) {
      for (Resolution resolution : links.of(page).resolutions()) {
        if (resolution instanceof Resolution.NoSuchAnchor missing) {
          Object text = anchors.text(missing.document());
          byText.computeIfAbsent(text, any -> new HashSet<>()).add(missing.fragment());
          sought.addFragment(text, missing.fragment());
        } else if (resolution instanceof Resolution.NoSuchFile missing) {
          sought.addPath(missing.path());
        }
      }
    }
  }

  /** Those that are looked up in {@code text}. */
  Set<String> in(Object text) {
    return byText.getOrDefault(text, Set.of());
  }

  /** The targets for which something near is sought. */
  SoughtTargets sought() {
    return sought;
  }

  /** Those of all texts. */
  Set<String> all() {
    Set<String> all = new HashSet<>();
    byText.values().forEach(all::addAll);
    return all;
  }
}
