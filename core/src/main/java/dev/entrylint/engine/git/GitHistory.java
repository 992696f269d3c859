package dev.entrylint.engine.git;

import dev.entrylint.base.Lazy;
import dev.entrylint.base.Printable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which commits since an earlier one changed a file. What takes long is not asked: neither of a
 * long history nor of many files. Safe for several threads.
 */
final class GitHistory {

  /** More commits than these are not searched. */
  private static final int MOST_COMMITS = 1_000;

  /** Nobody reads of more changes than these by whom they were made. */
  private static final int MOST_ASKED = 100;

  /** So much of the first line of a message is said, in UTF-16 units. */
  private static final int LONGEST = 72;

  /** Longer ids and titles are not looked for. */
  private static final int LONGEST_PATTERN = 1_000;

  private static final String HEAD = "HEAD";

  private final GitProgram git;
  private final GitPlaces places;

  /** The commits since then as git calls them; empty if they are too many, or not known. */
  private final Lazy<Optional<String>> range;

  private final Map<List<String>, Optional<String>> asked = new ConcurrentHashMap<>();

  /**
   * @param ref what names the earlier commit
   */
  GitHistory(GitRepository repository, String ref, GitPlaces places) {
    this.git = repository.git();
    this.places = places;
    range = new Lazy<>(() -> range(repository, ref));
  }

  private static Optional<String> range(GitRepository repository, String ref) {
    try {
      GitProgram git = repository.git();
      Optional<String> commit = new GitRefs(git, repository.shallow()).commit(ref);
      if (commit.isEmpty()) {
        return Optional.empty();
      }
      String range = commit.get() + ".." + HEAD;
      String most = "--max-count=" + (MOST_COMMITS + 1);
      String count = git.ask("rev-list", "--count", most, range, "--").line();
      return Optional.of(range)
          .filter(each -> count.matches("\\d{1,9}") && Integer.parseInt(count) <= MOST_COMMITS);
    } catch (GitException unknown) {
      return Optional.empty();
    }
  }

  /**
   * What took the file at {@code path} away: {@code in 1a2b3c4 'its message'}, or that it is not
   * committed.
   *
   * @param path in the corpus
   */
  Optional<String> file(String path) {
    return lost(path, "");
  }

  /** What took the id out of it, which is written in a list of attributes, in HTML or behind ^. */
  Optional<String> id(String path, String id) {
    String own = quoted(id);
    String list = "[{][^}]*#" + own + "([[:space:]][^}]*)?[}]";
    String html = "(id|name)[[:space:]]*=[[:space:]]*[\"']?" + own + "([\"'>[:space:]]|$)";
    return id.isBlank() ? Optional.empty() : lost(path, list + "|" + html + "|\\^" + own + "$");
  }

  /** What took the heading out of it. */
  Optional<String> title(String path, String title) {
    String own = quoted(title);
    return title.isBlank()
        ? Optional.empty()
        : lost(path, "^[[:space:]>]*(#+[[:space:]]+)?" + own + "[[:space:]#]*([{]|$)");
  }

  /** As a regular expression of POSIX has it. */
  private static String quoted(String text) {
    return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
  }

  /**
   * @param pattern fits what got lost; empty for the file itself
   */
  private Optional<String> lost(String path, String pattern) {
    Optional<String> file = places.inRepository(path);
    if (file.isEmpty()
        || pattern.length() > LONGEST_PATTERN
        || pattern.chars().anyMatch(Character::isISOControl)
        || asked.size() >= MOST_ASKED) {
      return Optional.empty();
    }
    return asked.computeIfAbsent(List.of(file.get(), pattern), any -> search(file.get(), pattern));
  }

  private Optional<String> search(String file, String pattern) {
    try {
      if (isInHead(file, pattern)) {
        return Optional.of("in the working tree, not committed");
      }
      return range.get().isEmpty() ? Optional.empty() : commit(range.get().get(), file, pattern);
    } catch (GitException unknown) {
      return Optional.empty();
    }
  }

  private boolean isInHead(String file, String pattern) throws GitException {
    return pattern.isEmpty()
        ? git.ask("ls-tree", "--name-only", "--full-tree", HEAD, "--", file).out().length > 0
        : git.ask("grep", "--quiet", "--no-textconv", "-E", "-e", pattern, HEAD, "--", file)
            .isFine();
  }

  private Optional<String> commit(String range, String file, String pattern) throws GitException {
    List<String> words =
        new ArrayList<>(
            List.of(
                "log",
                "--max-count=1",
                "--format=%h%x00%s",
                "--encoding=UTF-8",
                "--no-show-signature",
                "--no-color",
                "--no-renames",
                "--no-ext-diff",
                "--no-textconv"));
    words.add(pattern.isEmpty() ? "--diff-filter=D" : "-G" + pattern);
    words.addAll(Arrays.asList(range, "--", file));
    String[] said = git.ask(words.toArray(String[]::new)).line().split("\0", 2);
    if (said.length < 2 || !said[0].matches("[0-9a-f]{4,64}")) {
      return Optional.empty();
    }
    return Optional.of("in " + said[0] + " '" + Printable.line(shortened(said[1])) + "'");
  }

  private static String shortened(String message) {
    String line = message.lines().findFirst().orElse("");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "…";
  }
}
