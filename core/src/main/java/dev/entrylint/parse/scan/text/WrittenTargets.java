package dev.entrylint.parse.scan.text;

import dev.entrylint.model.Span;
import dev.entrylint.model.TargetParts;
import java.util.Optional;

/** Finds path and fragment in targets with escapes and entities in them. */
public final class WrittenTargets {

  private WrittenTargets() {}

  /**
   * Where the parts of {@code target} are written that is {@code t[from..to)} with its references
   * and, if so wished, its escapes resolved; empty if it is so letter by letter at {@code span}.
   */
  public static Optional<TargetParts> parts(
      LeafText text, int from, int to, boolean escapes, String target, Span span) {
    // What is resolved is always shorter.
    return target.length() == span.length()
        ? Optional.empty()
        : Optional.of(find(text, from, to, escapes));
  }

  private static TargetParts find(LeafText text, int from, int to, boolean escapes) {
    byte[] t = text.bytes;
    StringBuilder resolved = new StringBuilder(2);
    int query = -1;
    int i = from;
    while (i < to) {
      resolved.setLength(0);
      int next = i + 1;
      if (t[i] == '\\' && escapes && next < to && Bytes.isPunctuation(t[next])) {
        resolved.append((char) t[next++]);
      } else if (t[i] == '&') {
        int behind = Entities.append(t, i, to, resolved);
        next = behind > 0 ? behind : next;
      } else {
        resolved.append((char) t[i]);
      }
      char first = resolved.isEmpty() ? 0 : resolved.charAt(0);
      if (first == '#') {
        return new TargetParts(
            Optional.of(text.span(from, query < 0 ? i : query)), Optional.of(text.span(next, to)));
      }
      if (first == '?' && query < 0) {
        query = i;
      }
      i = next;
    }
    return new TargetParts(Optional.of(text.span(from, query < 0 ? to : query)), Optional.empty());
  }
}
