package dev.entrylint.engine.fix;

import dev.entrylint.edit.FileChange;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Fix.Safety;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which findings are mended, and how. */
public interface FixChoice {

  /** What is done about a finding. */
  sealed interface Choice {}

  /**
   * It is mended.
   *
   * @param fix one of its fixes
   */
  record Mend(Fix fix) implements Choice {}

  /**
   * It is left.
   *
   * @param reason why, as what is said of it: {@code it changes what a reader sees}
   * @param wanted whether it was to be mended all the same
   */
  record Leave(String reason, boolean wanted) implements Choice {

    /** One that nobody asked for. */
    public Leave(String reason) {
      this(reason, false);
    }
  }

  /** What a fix would change. */
  interface Preview {

    /**
     * The files that {@code fix} alone would change, beside what they are in this round; empty if
     * it cannot be applied.
     *
     * @throws IOException if one cannot be read any more
     */
    List<FileChange> of(Fix fix) throws IOException;
  }

  /**
   * Says what is done about {@code finding}, which has fixes. Asked once in each round for each
   * finding that is still there.
   *
   * @throws IOException if somebody was to be asked, and cannot be
   */
  Choice of(Finding finding, Preview preview) throws IOException;

  /** Told that a round begins: what is asked from now on has places in the text of then. */
  default void begin() {}

  /** Whether somebody looks at each fix before it is chosen, and so knows better than we do. */
  default boolean isSomebodys() {
    return false;
  }

  /** Why a fix is left that is not safe. */
  String UNSAFE = "somebody should look at the result";

  /** Why a finding is left that has several fixes, of which none is applied unasked. */
  String SEVERAL = "there are several ways to mend it";

  /** All that has a fix which is applied unasked, if that is safe. */
  static FixChoice safe() {
    return (finding, preview) -> {
      Choice choice = unsafe(Set.of()).of(finding, preview);
      return choice instanceof Mend mend && mend.fix.safety() != Safety.SAFE
          ? new Leave(UNSAFE)
          : choice;
    };
  }

  /**
   * All that has a fix which is applied unasked.
   *
   * @param uncommitted the paths of files that no unsafe fix may change, as no version of them is
   *     kept
   */
  static FixChoice unsafe(Set<String> uncommitted) {
    return (finding, preview) -> {
      Optional<Fix> only = finding.defaultFix();
      if (only.isEmpty()) {
        return new Leave(SEVERAL);
      }
      Fix fix = only.get();
      Optional<String> refusal = new Uncommitted(uncommitted).refusal(fix);
      return refusal.isPresent() ? new Leave(refusal.get(), true) : new Mend(fix);
    };
  }
}
