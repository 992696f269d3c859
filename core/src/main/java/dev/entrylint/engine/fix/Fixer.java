package dev.entrylint.engine.fix;

import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.OtherReading;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.fix.FixChoice.Choice;
import dev.entrylint.engine.fix.FixChoice.Leave;
import dev.entrylint.engine.fix.FixChoice.Mend;
import dev.entrylint.engine.fix.Fixed.Left;
import dev.entrylint.engine.fix.Fixed.Mended;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Mends a corpus in memory, in rounds: what the rules find, and is not known, is mended as far as
 * the fixes go together; of what comes of it there is another snapshot, and another round, until
 * there is nothing to be done. What comes back to where it was, or is not done in ten rounds, is
 * left as it was when that began; what is found again after each round is not mended at all.
 *
 * @param first the corpus as it is
 * @param known what is not to be mended
 * @param selection what is looked for; fixes may change other files too
 * @param reading another reading of the corpus, if it likely is the right one
 * @param configs reads the configuration anew, where fixes edit it
 */
public record Fixer(
    Snapshot first,
    KnownBefore known,
    Selection selection,
    Optional<OtherReading> reading,
    ConfigLoader configs) {

  private static final int MOST_ROUNDS = 10;

  /** Why a fix is left that cannot be applied. */
  private static final String UNFIT =
      "it cannot be mended without breaking what is there: a character, or another file";

  private static final String EMPTY = "its fix changes nothing";

  /** A moment: the files, what is found in them, and what is done about it. */
  private record Moment(
      EditedFiles files,
      Snapshot snapshot,
      KnownBefore known,
      Result result,
      Round round,
      List<Mended> mended,
      List<Left> left) {}

  /**
   * Mends what {@code choice} says.
   *
   * @param frozen files that are not changed, by their paths, with the reasons as parts of a
   *     sentence; what would change one of them is left
   * @throws IOException if files cannot be read, or somebody cannot be asked
   */
  public Fixed mend(FixChoice choice, Map<String, String> frozen) throws IOException {
    FutileFixes futile = new FutileFixes();
    while (true) {
      Optional<Fixed> fixed = mend(choice, frozen, futile);
      if (fixed.isPresent()) {
        return fixed.get();
      }
    }
  }

  /**
   * The same without those fixes that are known to be futile.
   *
   * @return nothing if more of them came to be known
   */
  private Optional<Fixed> mend(FixChoice choice, Map<String, String> frozen, FutileFixes futile)
      throws IOException {
    List<Moment> moments = new ArrayList<>();
    EditedFiles files = EditedFiles.of(first.sources());
    Snapshot snapshot = first;
    KnownBefore listed = known;
    while (true) {
      Moment now = moment(files, snapshot, listed, choice, frozen, futile);
      EditedFiles next = files.with(now.round.edits(), now.round.moves());
      moments.add(now);
      if (next.isSameAs(files)) {
        return Optional.of(fixed(moments, moments.size() - 1, false));
      }
      for (int i = 0; i < moments.size(); i++) {
        if (next.isSameAs(moments.get(i).files)) {
          return Optional.of(fixed(moments, i, true));
        }
      }
      if (moments.size() > MOST_ROUNDS) {
        boolean learned = futile.learn(moments.stream().map(Moment::mended).toList());
        return learned ? Optional.empty() : Optional.of(fixed(moments, MOST_ROUNDS, true));
      }
      files = next;
      snapshot = followed().next(now.snapshot, files.sources(), now.round.edits().keySet());
      listed = Followed.known(listed, now.snapshot, snapshot, now.round.moves());
    }
  }

  private Moment moment(
      EditedFiles files,
      Snapshot snapshot,
      KnownBefore listed,
      FixChoice choice,
      Map<String, String> frozen,
      FutileFixes futile)
      throws IOException {
    Result result = listed.check(snapshot, selection).reported();
    Round round = new Round(snapshot);
    choice.begin();
    List<Mended> mended = new ArrayList<>();
    List<Left> left = new ArrayList<>();
    BiPredicate<Finding, Fix> doubts = doubts(choice, snapshot);
    Set<Finding> failing = FoundFixes.failing(result.findings());
    for (Finding each : result.findings()) {
      if (failing.contains(each)) {
        left.add(new Left(each, "its rule failed in finding out how", true));
        continue;
      }
      if (each.fixes().isEmpty()) {
        continue;
      }
      Choice chosen = choice.of(each, fix -> SingleFix.preview(snapshot, configs, fix));
      if (chosen instanceof Leave leave) {
        left.add(new Left(each, leave.reason(), leave.wanted()));
      } else if (chosen instanceof Mend mend) {
        Fix whole = followed().whole(mend.fix(), snapshot);
        String reason = futile.has(each) ? Fixed.FUTILE : frozen(whole, frozen);
        if (reason.isEmpty() && doubts.test(each, mend.fix())) {
          reason = reading.orElseThrow().reason();
        }
        if (reason.isEmpty()) {
          reason = reason(round.add(whole));
        }
        if (reason.isEmpty()) {
          mended.add(new Mended(each, mend.fix()));
        } else {
          left.add(new Left(each, reason, true));
        }
      }
    }
    return new Moment(files, snapshot, listed, result, round, mended, left);
  }

  /** What is not mended because the corpus is likely read wrongly. */
  private BiPredicate<Finding, Fix> doubts(FixChoice choice, Snapshot snapshot) throws IOException {
    return reading.isEmpty() || choice.isSomebodys()
        ? (finding, fix) -> false
        : reading.get().doubts(snapshot);
  }

  /** Why a fix is not applied, if it is for nothing but that. */
  private static String reason(Round.Answer answer) {
    return switch (answer) {
      case TAKEN -> "";
      case WAITS -> Fixed.UNSETTLED;
      case UNFIT -> UNFIT;
      case EMPTY -> EMPTY;
    };
  }

  private static String frozen(Fix fix, Map<String, String> frozen) {
    for (String path : FixPaths.of(fix)) {
      if (frozen.containsKey(path)) {
        return "'" + path + "' cannot be written: " + frozen.get(path);
      }
    }
    return "";
  }

  private Followed followed() {
    return new Followed(configs);
  }

  /**
   * What was done before the moment with the number {@code end}.
   *
   * @param unsettled whether more would be done then
   */
  private static Fixed fixed(List<Moment> moments, int end, boolean unsettled) {
    List<Mended> mended = new ArrayList<>();
    for (Moment each : moments.subList(0, end)) {
      mended.addAll(each.mended);
    }
    Moment last = moments.get(end);
    List<Left> left = new ArrayList<>(last.left);
    for (Mended each : last.mended) {
      String reason = unsettled ? Fixed.UNSETTLED : EMPTY;
      left.add(new Left(each.finding(), reason, true));
    }
    left.sort(
        (one, other) -> {
          int paths = one.finding().path().compareTo(other.finding().path());
          return paths != 0
              ? paths
              : Integer.compare(one.finding().span().start(), other.finding().span().start());
        });
    return new Fixed(
        List.copyOf(mended),
        List.copyOf(left),
        last.files.changes(),
        last.result,
        last.snapshot,
        last.known.baseline());
  }
}
