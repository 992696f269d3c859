package dev.entrylint.infer.kind;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.infer.draft.Counts;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Plan;
import dev.entrylint.infer.section.SectionConventions;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds out whether entries with few words before their first section are a kind of their own. */
public final class ShortEntries {

  /** What entries are called that only name another. */
  public static final String ALIAS = "alias";

  private ShortEntries() {}

  /**
   * The kind of the short ones among the entries of {@code plan}, if a number of words tells them
   * apart from the others: they lack a section that those have.
   */
  public static Optional<Plan> split(Plan plan, List<Entry> entries, Corpus corpus) {
    Counts sections = new Counts();
    entries.forEach(entry -> names(entry).forEach(sections::add));
    Optional<Plan> best = Optional.empty();
    int fewest = Integer.MAX_VALUE;
    for (String section : sections.ranked()) {
      int having = sections.of(section);
      if (having * 10 < entries.size() * 6 || having * 100 > entries.size() * 97) {
        continue;
      }
      Bound bound = bound(entries, section);
      boolean clear = bound.wrong * 33 <= entries.size();
      if (clear && bound.below >= Evidence.LEAST && bound.wrong < fewest) {
        fewest = bound.wrong;
        best = Optional.of(plan(plan, entries, section, bound, corpus));
      }
    }
    return best;
  }

  /**
   * Up to so many words; how many entries have no more, and how many of all are on the wrong side.
   */
  private record Bound(int words, int below, int lacking, int wrong) {}

  private static Set<String> names(Entry entry) {
    Set<String> names = new HashSet<>();
    entry.sections().forEach(section -> names.add(SectionConventions.key(section)));
    return names;
  }

  private static Bound bound(List<Entry> entries, String section) {
    Set<Integer> words = new TreeSet<>();
    List<Entry> without = new ArrayList<>();
    for (Entry entry : entries) {
      if (!names(entry).contains(section)) {
        without.add(entry);
        words.add(entry.words());
      }
    }
    Bound best = new Bound(0, 0, 0, Integer.MAX_VALUE);
    for (int most : words) {
      int below = 0;
      int lacking = 0;
      int next = Integer.MAX_VALUE;
      for (Entry entry : entries) {
        if (entry.words() <= most) {
          below++;
          lacking += names(entry).contains(section) ? 0 : 1;
        } else {
          next = Math.min(next, entry.words());
        }
      }
      int wrong = without.size() - lacking + below - lacking;
      // Half way to the next longer one, as nobody counts words.
      int bound = next == Integer.MAX_VALUE ? most : (most + next) / 2;
      best = wrong < best.wrong ? new Bound(bound, below, lacking, wrong) : best;
    }
    return best;
  }

  private static Plan plan(
      Plan plan, List<Entry> entries, String section, Bound bound, Corpus corpus) {
    int linked = 0;
    for (Entry entry : entries) {
      linked += entry.words() <= bound.words && links(entry, corpus) ? 1 : 0;
    }
    Evidence links = new Evidence(linked, bound.below, "");
    String name = links.isConvention() ? ALIAS : "short-" + plan.name();
    Evidence rest = new Evidence(bound.lacking, bound.below, "entries this short");
    return new Plan(name, plan.signs(), rest + " have no '" + section + "'", true)
        .with("max-words", InlineYaml.word(bound.words));
  }

  /** Whether the text before the first section names another entry. */
  private static boolean links(Entry entry, Corpus corpus) {
    int end =
        entry.sections().isEmpty() ? entry.span().end() : entry.sections().get(0).span().start();
    Span lead = new Span(entry.span().start(), end);
    for (Link link : corpus.links().of(entry.document()).within(lead)) {
      if (lead.contains(link.reference().span()) && corpus.links().target(link).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
