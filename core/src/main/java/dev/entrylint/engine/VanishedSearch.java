package dev.entrylint.engine;

import dev.entrylint.base.Lazy;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.rename.RenameSearch;
import dev.entrylint.rule.Renames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The search in a snapshot for what an earlier state had, run by run. */
final class VanishedSearch {

  private final Optional<EarlierState> earlier;
  private final Snapshot now;
  private final Lazy<List<Redirections>> redirections = new Lazy<>(this::readRedirections);

  /**
   * @param earlier the state whose pages and ids must still be found; empty if there is none
   */
  VanishedSearch(Optional<EarlierState> earlier, Snapshot now) {
    this.earlier = earlier;
    this.now = now;
  }

  private List<Redirections> readRedirections() {
    return now.corpora().stream().map(each -> Redirections.of(each, now.sources())).toList();
  }

  /** Whether there is a state to compare with. */
  boolean isPossible() {
    return earlier.isPresent();
  }

  /**
   * What is found in a run, if that is reported at all.
   *
   * @param run from 0 to below {@link Snapshot#runs}
   * @param known what moved since that state, if it was looked for already
   */
  VanishedFindings run(Levels levels, int run, Renames known) {
    if (earlier.isEmpty() || !levels.mayReport(VanishedAnchor.META)) {
      return VanishedFindings.NONE;
    }
    Corpus today = now.corpora().get(run);
    List<Corpus> then = earlier.get().snapshot().corpora();
    Corpus was = then.get(Math.min(run, then.size() - 1));
    Renames renames = known == Renames.NONE ? new RenameSearch(was, today) : known;
    return VanishedFindings.of(
        VanishedAnchors.of(
            earlier.get(),
            was,
            today,
            Set.copyOf(now.paths()),
            now.sources()::isIgnored,
            renames,
            redirections.get().get(run),
            levels));
  }

  /** What of the ways on from pages that are gone could not be seen: parts of a sentence. */
  Set<String> unseenRedirects() {
    Set<String> notes = new LinkedHashSet<>();
    redirections.made().ifPresent(all -> all.forEach(each -> notes.addAll(each.notes())));
    return notes;
  }
}
