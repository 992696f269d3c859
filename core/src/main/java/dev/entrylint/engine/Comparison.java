package dev.entrylint.engine;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.known.KnownMatch;
import dev.entrylint.engine.known.Matching;
import dev.entrylint.engine.known.Side;
import dev.entrylint.engine.rename.RenameSearch;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Renames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A check of a corpus beside what it was at an earlier moment: rules see what moved since, and of
 * each finding it is known whether it was there then.
 *
 * @param result what is found now
 * @param everything the same wherever it is, but what failed
 * @param match which of these findings were there before, and which of those from before are gone;
 *     that entrylint failed to do its work is never known, and that a file cannot be read only if
 *     it holds what it held
 * @param renames what moved since, as the first renderers of documents see it
 */
public record Comparison(
    Result result, Result everything, KnownMatch<Finding> match, Renames renames) {

  /**
   * Runs the rules on both. Findings are matched wherever they are, since what moved has another
   * path; what {@code selection} does not report is left out of the match only then.
   *
   * @param before of the same rules as {@code now}; its configuration may be another
   * @throws IllegalArgumentException if one is of a project without {@linkplain
   *     Project#withCompleteFacts() complete facts}, by which alone it is seen what moved
   */
  public static Comparison of(Snapshot before, Snapshot now, Selection selection) {
    return of(before, now, RenameSearch.History.UNKNOWN, selection);
  }

  /**
   * The same, where it is known what changed files.
   *
   * @throws IllegalArgumentException as the other does
   */
  static Comparison of(
      Snapshot before, Snapshot now, RenameSearch.History history, Selection selection) {
    if (!before.project().hasCompleteFacts() || !now.project().hasCompleteFacts()) {
      throw new IllegalArgumentException("what moved is seen by complete facts only");
    }
    Selection everywhere = new Selection(List.of(), selection.rules());
    List<Corpus> then = before.corpora();
    List<Corpus> today = now.corpora();
    RuleResults was = before.run(everywhere, run -> Renames.NONE);
    List<Renames> renames = new ArrayList<>();
    for (int run = 0; run < today.size(); run++) {
      Corpus earlier = then.get(Math.min(run, then.size() - 1));
      renames.add(new RenameSearch(earlier, today.get(run), history));
    }
    RuleResults found = now.run(everywhere, renames::get);
    Result everything = now.result(found.withoutFailures(), everywhere);
    Result earlier = before.result(was.withoutFailures(), everywhere);
    KnownMatch<Finding> all = Matching.of(side(earlier, before), side(everything, now));
    all = withUnchanged(all, paths(earlier), before, now);
    Result result = now.result(found, selection);
    return new Comparison(result, everything, selected(all, result, selection), renames.get(0));
  }

  private static Side side(Result result, Snapshot snapshot) {
    return Side.of(result.findings(), result.corpus(), snapshot.sources());
  }

  /** The paths of the files that could not be read. */
  private static Set<String> paths(Result result) {
    Set<String> paths = new HashSet<>();
    for (Finding each : result.findings()) {
      if (isUnreadable(each)) {
        paths.add(each.path());
      }
    }
    return paths;
  }

  private static boolean isUnreadable(Finding finding) {
    return finding.rule().equals(UnreadableFile.META.id());
  }

  /**
   * The same, where it is known of files that they cannot be read if they hold what they held: what
   * else is wrong with them nobody can say, but it was so before.
   *
   * @param unreadable the paths of those that could not be read then
   */
  private static KnownMatch<Finding> withUnchanged(
      KnownMatch<Finding> all, Set<String> unreadable, Snapshot before, Snapshot now) {
    Set<Finding> unchanged = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Finding each : all.added()) {
      if (isUnreadable(each)
          && unreadable.contains(each.path())
          && holdsTheSame(each.path(), before, now)) {
        unchanged.add(each);
      }
    }
    if (unchanged.isEmpty()) {
      return all;
    }
    List<Finding> known = new ArrayList<>(all.known());
    known.addAll(unchanged);
    known.sort(Snapshot::inOrder);
    return new KnownMatch<>(
        known, only(all.added(), each -> !unchanged.contains(each)), all.gone());
  }

  /** Whether a file holds what it held, or still is a symbolic link to what is not there. */
  private static boolean holdsTheSame(String path, Snapshot before, Snapshot now) {
    try {
      return now.sources().holds(path, before.sources().content(path));
    } catch (IOException closed) {
      return leadsNowhere(path, before) && leadsNowhere(path, now);
    }
  }

  private static boolean leadsNowhere(String path, Snapshot snapshot) {
    return snapshot.sources().isLink(path) && !snapshot.sources().exists(path);
  }

  private static KnownMatch<Finding> selected(
      KnownMatch<Finding> all, Result result, Selection selection) {
    Set<Finding> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    reported.addAll(result.findings());
    return new KnownMatch<>(
        only(all.known(), reported::contains),
        only(all.added(), reported::contains),
        only(all.gone(), gone -> selection.reports(gone.path())));
  }

  private static List<Finding> only(List<Finding> all, Predicate<Finding> wanted) {
    return all.stream().filter(wanted).toList();
  }
}
