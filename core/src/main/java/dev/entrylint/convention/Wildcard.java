package dev.entrylint.convention;

import java.util.Optional;

/** A pattern in which {@code *} stands for anything, slashes too, and all else for itself. */
public record Wildcard(String pattern) {

  /** Whether all of {@code text} fits. Takes time linear in the text for each star. */
  public boolean matches(String text) {
    return capture(text).isPresent();
  }

  /**
   * What the first star stands for if all of {@code text} fits: as little as possible, and nothing
   * if there is no star. Empty if the text does not fit.
   */
  public Optional<String> capture(String text) {
    int star = pattern.indexOf('*');
    if (star < 0) {
      return pattern.equals(text) ? Optional.of("") : Optional.empty();
    }
    if (!text.startsWith(pattern.substring(0, star))) {
      return Optional.empty();
    }
    int captured = -1;
    int at = star;
    int from = star + 1;
    for (int next = pattern.indexOf('*', from); next >= 0; next = pattern.indexOf('*', from)) {
      String piece = pattern.substring(from, next);
      int found = text.indexOf(piece, at);
      if (found < 0) {
        return Optional.empty();
      }
      captured = captured < 0 ? found : captured;
      at = found + piece.length();
      from = next + 1;
    }
    int end = text.length() - (pattern.length() - from);
    if (end < at || !text.endsWith(pattern.substring(from))) {
      return Optional.empty();
    }
    return Optional.of(text.substring(star, captured < 0 ? end : captured));
  }

  @Override
  public String toString() {
    return pattern;
  }
}
