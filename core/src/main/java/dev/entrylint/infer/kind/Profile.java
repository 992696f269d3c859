package dev.entrylint.infer.kind;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.Locales;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many of some documents have a section, or a key of front matter. */
record Profile(int size, Map<String, Integer> counts) {

  static Profile of(List<Entry> entries, Corpus corpus, Locales locales) {
    Map<String, Integer> counts = new HashMap<>();
    for (Entry entry : entries) {
      traits(entry, corpus, locales).forEach(trait -> counts.merge(trait, 1, Integer::sum));
    }
    return new Profile(entries.size(), counts);
  }

  private static Set<String> traits(Entry entry, Corpus corpus, Locales locales) {
    Set<String> traits = new HashSet<>(sections(entry, locales));
    corpus
        .frontMatter(entry.document())
        .fields()
        .ifPresent(fields -> fields.fields().keySet().forEach(key -> traits.add("key " + key)));
    return traits;
  }

  /** The sections that {@code entry} has, as traits. */
  static Set<String> sections(Entry entry, Locales locales) {
    Set<String> traits = new HashSet<>();
    for (Section section : Locales.top(entry)) {
      traits.add("section " + locales.key(entry, section.heading().title()));
    }
    return traits;
  }

  double share(String trait) {
    return size == 0 ? 0 : (double) counts.getOrDefault(trait, 0) / size;
  }

  /** Whether they have something in common. */
  boolean isUnited() {
    return counts.values().stream().anyMatch(count -> new Evidence(count, size, "").isConvention());
  }

  /**
   * Whether {@code other}, a document among these, has next to nothing of what nearly all have, and
   * no section that many have.
   */
  boolean isStranger(Profile other) {
    Set<String> usual = usual();
    int all = usual.size();
    usual.retainAll(other.counts.keySet());
    boolean alike =
        other.counts.keySet().stream()
            .anyMatch(trait -> trait.startsWith("section ") && share(trait) >= 0.2);
    return all > 2 && usual.size() * 3 <= all && !alike;
  }

  /** How far the two are apart in the trait in which they differ most; 0 to 1. */
  double distance(Profile other) {
    Set<String> traits = new HashSet<>(counts.keySet());
    traits.addAll(other.counts.keySet());
    double most = 0;
    for (String trait : traits) {
      most = Math.max(most, Math.abs(share(trait) - other.share(trait)));
    }
    return most;
  }

  /**
   * Whether the two may be of one kind: of what nearly all of one have in front matter, most is so
   * in the other, and no section is in a share of them that differs by more than {@code most}.
   */
  boolean isLike(Profile other, double most) {
    Set<String> shared = usual();
    Set<String> all = usual();
    shared.retainAll(other.usual());
    all.addAll(other.usual());
    return shared.size() * 2 >= all.size() && !shared.isEmpty() && inSections(other) <= most;
  }

  /** What nearly all have. */
  private Set<String> usual() {
    Set<String> usual = new HashSet<>();
    for (String trait : counts.keySet()) {
      if (share(trait) >= 0.9) {
        usual.add(trait);
      }
    }
    return usual;
  }

  private double inSections(Profile other) {
    return sections().distance(other.sections());
  }

  private Profile sections() {
    Map<String, Integer> sections = new HashMap<>(counts);
    sections.keySet().removeIf(trait -> !trait.startsWith("section "));
    return new Profile(size, sections);
  }

  Profile with(Profile other) {
    Map<String, Integer> sums = new HashMap<>(counts);
    other.counts.forEach((trait, count) -> sums.merge(trait, count, Integer::sum));
    return new Profile(size + other.size, sums);
  }
}
