package dev.entrylint.model;

import java.util.Optional;

/**
 * Where the parts of a target are written: exactly the letters that a rename replaces, with
 * escapes, entities and percent codes as they are. A query, {@code ?x}, is of neither part.
 *
 * @param path the path, or what stands for a page's name; an empty stretch, where one could be
 *     written, if the target has none; nothing if it stands in no one place
 * @param fragment what is behind the first {@code #}; nothing if there is none
 */
public record TargetParts(Optional<Span> path, Optional<Span> fragment) {

  /** Those of a target that is not written where its reference stands, or in several places. */
  public static final TargetParts NOWHERE = new TargetParts(Optional.empty(), Optional.empty());

  /** Those of a target that stands letter by letter from {@code start} on. */
  public static TargetParts of(String target, int start) {
    int end = pathEnd(target);
    Optional<Span> path = Optional.of(new Span(start, start + end));
    int hash = target.indexOf('#', end);
    return new TargetParts(
        path,
        hash < 0
            ? Optional.empty()
            : Optional.of(new Span(start + hash + 1, start + target.length())));
  }

  /** Those of the name of a page, perhaps with a title in it: blanks around them are of neither. */
  public static TargetParts ofName(String target, int start) {
    int hash = target.indexOf('#');
    int end = hash < 0 ? target.length() : hash;
    return new TargetParts(
        Optional.of(stripped(target, 0, end, start)),
        hash < 0
            ? Optional.empty()
            : Optional.of(stripped(target, hash + 1, target.length(), start)));
  }

  private static Span stripped(String target, int from, int to, int start) {
    int end = to;
    while (end > from && Character.isWhitespace(target.charAt(end - 1))) {
      end--;
    }
    int first = from;
    while (first < end && Character.isWhitespace(target.charAt(first))) {
      first++;
    }
    return new Span(start + first, start + end);
  }

  private static int pathEnd(String target) {
    for (int i = 0; i < target.length(); i++) {
      if (target.charAt(i) == '#' || target.charAt(i) == '?') {
        return i;
      }
    }
    return target.length();
  }

  /** Whether a template engine makes {@code target} before the renderer sees it. */
  public static boolean hasTemplate(String target) {
    int last = target.length() - 1; // nearly all have none of these, and each is gone through once
    for (int at = target.indexOf('{'); at >= 0 && at < last; at = target.indexOf('{', at + 1)) {
      if (target.charAt(at + 1) == '{' || target.charAt(at + 1) == '%') {
        return true;
      }
    }
    for (int at = target.indexOf('%', 1); at >= 0; at = target.indexOf('%', at + 1)) {
      if (target.charAt(at - 1) == '<') {
        return true;
      }
    }
    return false;
  }
}
