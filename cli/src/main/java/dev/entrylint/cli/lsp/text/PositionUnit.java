package dev.entrylint.cli.lsp.text;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.PositionEncodingKind;

/** What the protocol counts the letters of a line in. */
public enum PositionUnit {
  UTF_16(PositionEncodingKind.UTF16),
  UTF_8(PositionEncodingKind.UTF8),
  UTF_32(PositionEncodingKind.UTF32);

  private final String word;

  PositionUnit(String word) {
    this.word = word;
  }

  /** What the protocol calls it. */
  public String word() {
    return word;
  }

  /**
   * The first of those that a client can count in which we can, too; UTF-16 if it names none, which
   * all can.
   *
   * @param offered what the client calls them, in the order that it likes them; null if it does not
   *     say
   */
  public static PositionUnit agreed(List<String> offered) {
    if (offered != null) {
      for (String each : offered) {
        Optional<PositionUnit> found = named(each);
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return UTF_16;
  }

  private static Optional<PositionUnit> named(String word) {
    for (PositionUnit each : values()) {
      if (each.word.equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** How many units the letters of {@code text} from {@code start} to {@code end} are. */
  int count(CharSequence text, int start, int end) {
    if (this == UTF_16) {
      return end - start;
    }
    int count = 0;
    for (int i = start; i < end; ) {
      int letter = Character.codePointAt(text, i);
      int width = Math.min(Character.charCount(letter), end - i);
      count += units(letter);
      i += width;
    }
    return count;
  }

  /**
   * How far into {@code text}, from {@code start}, so many units are; not beyond {@code end}, and
   * between letters.
   */
  int offset(CharSequence text, int start, int end, int units) {
    if (this == UTF_16) {
      int offset = Math.min(end, start + Math.max(0, units));
      boolean within =
          offset > start
              && offset < end
              && Character.isHighSurrogate(text.charAt(offset - 1))
              && Character.isLowSurrogate(text.charAt(offset));
      return within ? offset - 1 : offset;
    }
    int left = units;
    int i = start;
    while (i < end && left > 0) {
      int letter = Character.codePointAt(text, i);
      left -= units(letter);
      if (left < 0) {
        return i;
      }
      i = Math.min(end, i + Character.charCount(letter));
    }
    return i;
  }

  private int units(int letter) {
    if (this == UTF_32) {
      return 1;
    }
    return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
  }
}
