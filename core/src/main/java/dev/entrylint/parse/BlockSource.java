package dev.entrylint.parse;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The source of a block in UTF-8, and searches in it that do not look again for what they have
 * looked for in vain: all of them together take time linear in its length.
 */
final class BlockSource {

  private final byte[] bytes;
  private final int end;

  private Set<Object> missed = Set.of();

  /** The source that ends at {@code end} of {@code bytes}; each search says where it begins. */
  BlockSource(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  /** The bytes of a word of ASCII. */
  static byte[] ascii(String word) {
    return word.getBytes(StandardCharsets.US_ASCII);
  }

  /** The first byte from {@code from} on that is no white space, or the end. */
  int skipSpaces(int from) {
    int at = from;
    while (at < end && Whitespace.is(bytes[at])) {
      at++;
    }
    return at;
  }

  /** Whether {@code word} stands at {@code at}. */
  boolean startsWith(int at, byte[] word) {
    if (at + word.length > end) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (bytes[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code word} stands in {@code [from, to)}. */
  boolean contains(byte[] word, int from, int to) {
    for (int k = from; k + word.length <= to; k++) {
      if (startsWith(k, word)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the first {@code word} from {@code from} on, or -1. */
  int behind(byte[] word, int from) {
    int last = missed.contains(word) ? -1 : end - word.length;
    for (int k = from; k <= last; k++) {
      if (startsWith(k, word)) {
        return k + word.length;
      }
    }
    miss(word);
    return -1;
  }

  /** Behind the first {@code mark} from {@code from} on; behind that place itself if none is. */
  int behindOr(char mark, int from) {
    int last = missed.contains(mark) ? -1 : end - 1;
    for (int k = from; k <= last; k++) {
      if (bytes[k] == mark) {
        return k + 1;
      }
    }
    miss(mark);
    return from + 1;
  }

  private void miss(Object sought) {
    if (missed.isEmpty()) {
      missed = new HashSet<>();
    }
    missed.add(sought);
  }
}
