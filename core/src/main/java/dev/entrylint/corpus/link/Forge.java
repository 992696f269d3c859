package dev.entrylint.corpus.link;

import java.util.Set;

/**
 * The pages that GitHub and GitLab have beside the files of a repository. Files are shown at
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

  private Forge() {}

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
