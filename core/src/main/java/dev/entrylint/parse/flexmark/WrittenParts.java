package dev.entrylint.parse.flexmark;

import dev.entrylint.model.Span;
import dev.entrylint.model.TargetParts;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where path and fragment stand in a target that is not written letter by letter: found by what its
 * beginnings mean, and so in another way than the scanner finds them.
 */
final class WrittenParts {

  private WrittenParts() {}

  /**
   * Those of {@code target}, which stands at {@code span} of {@code text} and is what {@code
   * meaning} makes of that; empty if it stands there letter by letter.
   */
  static Optional<TargetParts> of(
      String text, Span span, String target, Function<String, String> meaning) {
    String raw = span.of(text);
    if (raw.equals(target)) {
      return Optional.empty();
    }
    int hash = target.indexOf('#');
    int query = target.indexOf('?');
    int pathEnd = query >= 0 && (hash < 0 || query < hash) ? query : hash;
    int end = pathEnd < 0 ? raw.length() : begin(raw, target.substring(0, pathEnd), meaning);
    Span path = new Span(span.start(), span.start() + end);
    if (hash < 0) {
      return Optional.of(new TargetParts(Optional.of(path), Optional.empty()));
    }
    int from = end(raw, target.substring(0, hash + 1), meaning);
    Span fragment = new Span(span.start() + from, span.end());
    return Optional.of(new TargetParts(Optional.of(path), Optional.of(fragment)));
  }

  /** The length of the longest beginning of {@code raw} that means {@code start}. */
  private static int begin(String raw, String start, Function<String, String> meaning) {
    for (int i = raw.length(); i > 0; i--) {
      if (meaning.apply(raw.substring(0, i)).equals(start)) {
        return i;
      }
    }
    return 0;
  }

  /** The length of the shortest beginning of {@code raw} that means {@code start}. */
  private static int end(String raw, String start, Function<String, String> meaning) {
    for (int i = 0; i < raw.length(); i++) {
      if (meaning.apply(raw.substring(0, i)).equals(start)) {
        return i;
      }
    }
    return raw.length();
  }
}
