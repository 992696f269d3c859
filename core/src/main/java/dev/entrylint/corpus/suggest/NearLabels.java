package dev.entrylint.corpus.suggest;

import dev.entrylint.base.Lazy;
import dev.entrylint.base.NearMiss;
import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Document;
import dev.entrylint.model.LabelDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was probably meant by a label that nothing defines: one that is defined for the text. */
final class NearLabels {

  /** Among more labels than these nothing is sought. */
  private static final int MOST_COMPARED = 200;

  private final boolean shared;
  private final Lazy<Set<String>> all;

  /** Labels of {@code pages}, which count for all of them if these are one text. */
  NearLabels(Pages pages, AnchorIndex anchors) {
    shared = anchors.areShared();
    all = new Lazy<>(() -> labels(pages));
  }

  private static Set<String> labels(Pages pages) {
    Set<String> labels = new LinkedHashSet<>();
    for (Page page : pages.inOrder()) {
      page.document().labels().forEach(each -> labels.add(each.label()));
    }
    return labels;
  }

  /** Whether any label is defined for {@code document}. */
  boolean hasAny(Document document) {
    return !document.labels().isEmpty() || shared && !all.get().isEmpty();
  }

  /** The label that is defined for {@code document} and comes nearest to {@code label}. */
  Optional<String> of(Document document, String label) {
    List<String> near = new ArrayList<>();
    if (shared) {
      addNear(label, all.get(), near);
    } else {
      addNear(label, () -> document.labels().stream().map(LabelDefinition::label).iterator(), near);
    }
    return NearMiss.nearest(label, near);
  }

  private static void addNear(String label, Iterable<String> candidates, List<String> near) {
    int compared = 0;
    for (String each : candidates) {
      if (NearMiss.canBeNear(label, each)) {
        near.add(each);
        if (++compared > MOST_COMPARED) {
          near.clear();
          return;
        }
      }
    }
  }
}
