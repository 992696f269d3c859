package dev.entrylint.convention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Many patterns, of which those are asked that can fit: they are found by the longest text between
 * their stars, which is a part of all that they fit.
 */
public final class Wildcards {

  private final Set<String> exact = new HashSet<>();

  /** Those with stars, by the longest text in each. */
  private final Map<String, List<Wildcard>> starred = new HashMap<>();

  private final int[] lengths;
  private final int count;

  /** Patterns, of which some may be given twice. */
  public Wildcards(Collection<Wildcard> patterns) {
    for (Wildcard each : new HashSet<>(patterns)) {
      if (each.pattern().indexOf('*') < 0) {
        exact.add(each.pattern());
      } else {
        String longest = longest(each.pattern());
        starred.computeIfAbsent(longest, key -> new ArrayList<>(1)).add(each);
      }
    }
    lengths = starred.keySet().stream().mapToInt(String::length).distinct().sorted().toArray();
    count = starred.size();
  }

  private static String longest(String pattern) {
    String longest = "";
    int from = 0;
    while (from <= pattern.length()) {
      int star = pattern.indexOf('*', from);
      int to = star < 0 ? pattern.length() : star;
      if (to - from > longest.length()) {
        longest = pattern.substring(from, to);
      }
      from = to + 1;
    }
    return longest;
  }

  /** Whether one of them fits all of {@code text}. */
  public boolean matches(String text) {
    if (exact.contains(text)) {
      return true;
    }
    for (List<Wildcard> some : candidates(text)) {
      for (Wildcard each : some) {
        if (each.matches(text)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Forgets those that fit all of {@code text}. */
  public void removeMatching(String text) {
    exact.remove(text);
    for (List<Wildcard> some : candidates(text)) {
      some.removeIf(each -> each.matches(text));
    }
  }

  /** Whether {@code pattern} is still one of them. */
  public boolean contains(Wildcard pattern) {
    return pattern.pattern().indexOf('*') < 0
        ? exact.contains(pattern.pattern())
        : starred.getOrDefault(longest(pattern.pattern()), List.of()).contains(pattern);
  }

  /** Those whose longest text is in {@code text}, or all if there are fewer of them than parts. */
  private Collection<List<Wildcard>> candidates(String text) {
    if (count <= (long) text.length() * lengths.length) {
      return starred.values();
    }
    Set<String> parts = new HashSet<>();
    for (int length : lengths) {
      for (int at = 0; at + length <= text.length(); at++) {
        String part = text.substring(at, at + length);
        if (starred.containsKey(part)) {
          parts.add(part);
        }
      }
    }
    return parts.stream().map(starred::get).toList();
  }
}
