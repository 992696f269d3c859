package dev.entrylint.infer.section;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.infer.draft.Locales;
import java.util.ArrayList;
import java.util.List;

/** An entry, or a section of one, with the sections directly in it. */
record Parent(Entry entry, List<Section> children) {

  static Parent of(Entry entry) {
    return new Parent(entry, Locales.top(entry));
  }

  /** All sections of {@code entry}, those within others too. */
  static Parent deep(Entry entry) {
    return new Parent(entry, new ArrayList<>(entry.sections()));
  }

  /** {@code section} of this parent's entry. */
  Parent inside(Section section) {
    List<Section> inside = new ArrayList<>();
    for (Section each : entry.sections()) {
      boolean direct =
          each.within().isPresent() && each.within().get().span().start() == section.span().start();
      if (direct) {
        inside.add(each);
      }
    }
    return new Parent(entry, inside);
  }
}
