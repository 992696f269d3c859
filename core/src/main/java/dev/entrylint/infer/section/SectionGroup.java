package dev.entrylint.infer.section;

import dev.entrylint.corpus.entry.Section;
import dev.entrylint.infer.draft.Counts;
import dev.entrylint.infer.draft.Names;
import dev.entrylint.infer.draft.TitleKeys;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Sections that belong together: of one class, or of titles that probably mean the same. */
final class SectionGroup {

  /** A section and what it lies in. */
  record Member(Parent parent, Section section) {}

  final String key;
  final boolean classed;
  final List<Member> members = new ArrayList<>();
  final Counts titles = new Counts();

  /**
   * In how many entries it is, in how many of them more than once, and in how many it is the last.
   */
  int parents;

  int repeated;
  int last;

  /** The sum of its places, from 0 for the first section of an entry to 1 for its last. */
  private double places;

  private final Map<Parent, Integer> counts = new IdentityHashMap<>();
  private Parent latest;
  private boolean again;

  SectionGroup(String key, boolean classed) {
    this.key = key;
    this.classed = classed;
  }

  void add(Parent parent, int index, String title) {
    if (parent != latest) {
      latest = parent;
      again = false;
      parents++;
      places += (index + 0.5) / parent.children().size();
    } else if (!again) {
      again = true;
      repeated++;
    }
    last += index == parent.children().size() - 1 ? 1 : 0;
    counts.merge(parent, 1, Integer::sum);
    members.add(new Member(parent, parent.children().get(index)));
    titles.add(title);
  }

  /** How many of it are in {@code parent}. */
  int count(Parent parent) {
    return counts.getOrDefault(parent, 0);
  }

  double place() {
    return places / parents;
  }

  /** What configuration may call it. */
  String name() {
    String words = classed ? key : TitleKeys.words(TitleKeys.bare(titles.top()));
    return Names.isName(words) ? words : "section " + words;
  }
}
