package dev.entrylint.corpus.link;

import java.util.Set;

/**
 * The pages that GitHub and GitLab have beside the files of a repository, and the short names that
 * GitLab gives to what is in projects, also where they are the target of a link. Files are shown at
 * addresses such as {@code owner/name/blob/main/README.md}, so that {@code ../../issues} in that
 * file leads to the issues.
 */
final class Forge {

  private static final String UP = "../";

  private static final Set<String> PAGES =
      Set.of(
          "-",
          "actions",
          "archive",
          "blob",
          "branches",
          "commit",
          "commits",
          "compare",
          "contributors",
          "deployments",
          "discussions",
          "forks",
          "graphs",
          "issues",
          "labels",
          "merge_requests",
          "milestone",
          "milestones",
          "network",
          "packages",
          "projects",
          "pull",
          "pulls",
          "pulse",
          "raw",
          "releases",
          "security",
          "stargazers",
          "tags",
          "tree",
          "watchers",
          "wiki");

  /** What stands before the number of a merge request, a snippet and an epic. */
  private static final String MARKS = "!$&";

  /** How many digits of a commit are enough, and how many there are. */
  private static final int FEWEST = 7;

  private static final int ALL = 64;

  private Forge() {}

  /**
   * Whether {@code path} with {@code fragment} is what GitLab calls something in a project, such as
   * {@code group/project!12}, {@code group/project#12} and {@code group/project@1a2b3c4}; an empty
   * path is that of its own project.
   */
  static boolean isReference(String path, String fragment) {
    if (!fragment.isEmpty()) {
      return (path.isEmpty() || isProject(path, path.length())) && isNumber(fragment, 0);
    }
    int at = path.lastIndexOf('@');
    if (at >= 0) {
      return isProject(path, at) && areCommits(path.substring(at + 1));
    }
    for (int i = path.length() - 1; i >= 0; i--) {
      if (MARKS.indexOf(path.charAt(i)) >= 0) {
        return (i == 0 || isProject(path, i)) && isNumber(path, i + 1);
      }
    }
    return false;
  }

  /** Whether {@code path} up to {@code end} may be a project: names with a slash between them. */
  private static boolean isProject(String path, int end) {
    int slash = path.indexOf('/');
    return slash > 0 && slash < end - 1 && path.charAt(0) != '.' && path.charAt(end - 1) != '/';
  }

  private static boolean isNumber(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return from < text.length();
  }

  /** Whether {@code text} is a commit, or two with dots between them. */
  private static boolean areCommits(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return isCommit(text);
    }
    int second = text.startsWith("...", dots) ? dots + 3 : dots + 2;
    return isCommit(text.substring(0, dots)) && isCommit(text.substring(second));
  }

  private static boolean isCommit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return text.length() >= FEWEST && text.length() <= ALL;
  }

  /** Whether {@code place}, as seen from the root of a corpus, is one of them. */
  static boolean isPage(String place) {
    int at = 0;
    while (place.startsWith(UP, at)) {
      at += UP.length();
    }
    if (at < 2 * UP.length()) {
      return false;
    }
    int end = place.indexOf('/', at);
    return PAGES.contains(place.substring(at, end < 0 ? place.length() : end));
  }
}
