package dev.entrylint.cli;

import dev.entrylint.base.Limits;
import dev.entrylint.engine.git.GitEnvironment;
import dev.entrylint.engine.git.GitException;
import dev.entrylint.engine.git.GitRepository;
import dev.entrylint.engine.git.GitStates;
import dev.entrylint.engine.source.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options by which only that is reported which a change introduced.
 *
 * @param option the one that is given
 * @param ref what is written behind it; empty if nothing is
 */
record ChangeOptions(String option, Optional<String> ref) {

  private static final String SINCE = "--since";
  static final String STAGED = "--staged";
  private static final String CHANGED = "--changed";

  /** What stands for no branch; git allows no branch to be called so. */
  private static final String NO_BRANCH = "..";

  /** Adds them to {@code spec}. */
  static void add(CommandSpec spec) {
    add(spec, staged());
  }

  /** Adds to {@code spec}, of a command that writes, those that say what it may write to. */
  static void addWriting(CommandSpec spec) {
    // Known all the same, so that it is refused with the reason.
    add(spec, staged().toBuilder().hidden(true).build());
  }

  /**
   * Refuses {@code --staged} where files are written.
   *
   * @param verb what {@code --since} does instead: {@code mends}
   */
  static void refuseStaged(ParseResult given, String verb) throws Refusal {
    if (given.matchedOptionValue(STAGED, false)) {
      throw new Refusal(
          STAGED
              + " checks what is in git's index, which is not written; --since HEAD "
              + verb
              + " what the working tree introduced");
    }
  }

  private static OptionSpec staged() {
    return Options.flag(
        STAGED,
        "Check what is in git's index, and report only what it introduces beside HEAD, as for a"
            + " commit.");
  }

  private static void add(CommandSpec spec, OptionSpec staged) {
    spec.addOption(
        Options.text(
            SINCE,
            "REF",
            "Report only what the working tree introduced since this commit, tag or branch of git."));
    spec.addOption(staged);
    spec.addOption(
        OptionSpec.builder(CHANGED)
            .type(String.class)
            .arity("0..1")
            .paramLabel("BRANCH")
            .description(
                "Report only what was introduced since the branch that is checked out began at"
                    + " BRANCH (default: origin/HEAD, else main or master).")
            .build());
  }

  /**
   * The words of a command line, of which none is taken for the branch that is written with '='.
   */
  static String[] attached(String[] args) {
    String[] words = args.clone();
    for (int i = 0; i < words.length && !words[i].equals("--"); i++) {
      words[i] = words[i].equals(CHANGED) ? CHANGED + "=" + NO_BRANCH : words[i];
    }
    return words;
  }

  /**
   * The one of them that is given.
   *
   * @throws Refusal if several are
   */
  static Optional<ChangeOptions> of(ParseResult given) throws Refusal {
    List<String> all = new ArrayList<>();
    for (String each : List.of(SINCE, STAGED, CHANGED)) {
      if (given.hasMatchedOption(each)) {
        all.add(each);
      }
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    if (all.size() > 1) {
      throw new Refusal(
          String.join(" and ", all)
              + " exclude each other, as each says what the corpus is compared with; give one");
    }
    String option = all.get(0);
    Optional<String> ref =
        option.equals(STAGED)
            ? Optional.empty()
            : Optional.of(given.<String>matchedOptionValue(option, NO_BRANCH));
    return Optional.of(new ChangeOptions(option, ref.filter(each -> !each.equals(NO_BRANCH))));
  }

  /**
   * The states of the files in {@code root} that are compared.
   *
   * @param disk the files on disk
   * @throws GitException if git cannot say that
   */
  GitStates states(Path root, Sources disk, Limits limits, Console console) throws GitException {
    GitEnvironment environment = new GitEnvironment(console.folder(), console.environment());
    GitRepository repository = GitRepository.of(root, environment);
    if (option.equals(STAGED)) {
      return GitStates.staged(repository, disk, root, limits);
    }
    String since = ref.orElse("");
    if (option.equals(SINCE)) {
      return GitStates.since(repository, since, since, disk, root, limits);
    }
    String base = repository.mergeBase(ref.isPresent() ? since : repository.mainBranch());
    return GitStates.since(repository, base, repository.shortened(base), disk, root, limits);
  }
}
