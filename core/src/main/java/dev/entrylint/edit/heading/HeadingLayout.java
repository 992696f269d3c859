package dev.entrylint.edit.heading;

import dev.entrylint.model.Attributes;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.Optional;

/**
 * How a heading is written, as far as an edit has to know.
 *
 * @param style how it is marked
 * @param opening the {@code #} before its text; nothing if it is underlined
 * @param closing the {@code #} behind its text, or its underline; nothing if there is neither
 * @param text its text, without markers and attribute list
 * @param list its attribute list, which may stand on the line below it
 */
public record HeadingLayout(
    Style style,
    Optional<Span> opening,
    Optional<Span> closing,
    Span text,
    Optional<AttributeListLayout> list) {

  /** How a heading is marked. */
  public enum Style {
    /** {@code ## Text}. */
    ATX,
    /** {@code ## Text ##}. */
    CLOSED_ATX,
    /** Text with a line of {@code =} or {@code -} below it. */
    SETEXT
  }

  /** How {@code heading} is written, which is one of the document whose text is {@code text}. */
  public static HeadingLayout of(String text, Heading heading) {
    Span all = heading.span();
    Attributes attributes = heading.attributes();
    Optional<AttributeListLayout> list =
        attributes.equals(Attributes.NONE)
            ? Optional.empty()
            : AttributeListLayout.of(text, attributes);
    int level = run(text, all.start(), all.end(), '#');
    if (level == 0 || heading.titleSpan().start() <= all.start()) {
      return new HeadingLayout(
          Style.SETEXT, Optional.empty(), underline(text, all), heading.titleSpan(), list);
    }
    Optional<Span> closing = closing(text, heading, list);
    return new HeadingLayout(
        closing.isPresent() ? Style.CLOSED_ATX : Style.ATX,
        Optional.of(new Span(all.start(), all.start() + level)),
        closing,
        heading.titleSpan(),
        list);
  }

  /** The {@code #} behind the text, before or behind a list. */
  private static Optional<Span> closing(
      String text, Heading heading, Optional<AttributeListLayout> list) {
    int end = heading.span().end();
    int from = heading.titleSpan().end();
    if (list.isPresent() && list.get().span().start() >= from && list.get().span().end() <= end) {
      Optional<Span> behind = marks(text, list.get().span().end(), end);
      return behind.isPresent() ? behind : marks(text, from, list.get().span().start());
    }
    return marks(text, from, end);
  }

  /** The {@code #} that are all there is, but for blanks, between {@code from} and {@code to}. */
  private static Optional<Span> marks(String text, int from, int to) {
    int start = from;
    while (start < to && isBlank(text.charAt(start))) {
      start++;
    }
    int end = start + run(text, start, to, '#');
    int rest = end;
    while (rest < to && isBlank(text.charAt(rest))) {
      rest++;
    }
    return end > start && rest == to ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** The marks on the last line. */
  private static Optional<Span> underline(String text, Span all) {
    int end = all.end();
    while (end > all.start() && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > all.start() && text.charAt(start - 1) == text.charAt(end - 1)) {
      start--;
    }
    return start < end && "=-".indexOf(text.charAt(start)) >= 0
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }

  private static int run(String text, int from, int to, char of) {
    int end = from;
    while (end < to && text.charAt(end) == of) {
      end++;
    }
    return end - from;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
