package dev.entrylint.engine.fix;

import dev.entrylint.base.Fence;
import dev.entrylint.engine.git.GitEnvironment;
import dev.entrylint.engine.git.GitException;
import dev.entrylint.engine.git.GitRepository;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Fix.Safety;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The files that are not as git has them: what an unsafe fix made of them could not be taken back.
 *
 * @param paths below the root
 */
public record Uncommitted(Set<String> paths) {

  /** Why a fix is left, behind the path of a file. */
  public static final String REASON = " has changes that are not committed";

  /**
   * Those of the corpus in {@code root}; none if that is in no repository.
   *
   * @param sources the files in {@code root}
   * @throws GitException if git cannot say
   */
  public static Set<String> in(Path root, Sources sources, GitEnvironment environment)
      throws GitException {
    return Fence.aroundRepository(root).isEmpty()
        ? Set.of()
        : GitRepository.of(root, environment).uncommitted(root, sources);
  }

  /** Why {@code fix} may not be applied: it is not safe, and changes one of them. */
  public Optional<String> refusal(Fix fix) {
    if (paths.isEmpty() || fix.safety() == Safety.SAFE) {
      return Optional.empty();
    }
    for (String each : FixPaths.of(fix)) {
      if (paths.contains(each)) {
        return Optional.of("'" + each + "'" + REASON);
      }
    }
    return Optional.empty();
  }
}
