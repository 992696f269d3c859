package dev.entrylint.rules.reference;

import dev.entrylint.base.Lazy;
import dev.entrylint.model.Span;
import dev.entrylint.model.TargetParts;
import dev.entrylint.rule.RuleContext;
import java.util.function.Predicate;

/**
 * The text around places in one document, read when it is first asked for. Offsets are those of the
 * document, in UTF-16 code units.
 */
final class Surroundings {

  /** What stands between the marks of a macro or of maths is not longer. */
  private static final int MOST = 500;

  /** What stands before brackets on their line matters up to here. */
  private static final int LONGEST = 200;

  private final Lazy<String> whole;

  /** Whether there are marks of macros at all, which is asked once for thousands of links. */
  private final Lazy<Boolean> macros;

  Surroundings(RuleContext context) {
    whole = new Lazy<>(() -> context.text(new Span(0, context.document().lines().length())));
    macros = new Lazy<>(() -> TargetParts.hasTemplate(text()));
  }

  /** The whole text. */
  String text() {
    return whole.get();
  }

  /**
   * Whether {@code place} lies in <code>{{...}}</code> or the like, which is replaced as a whole.
   */
  boolean isInMacro(Span place) {
    return macros.get()
        && (isBetween(place, "{{", "}}")
            || isBetween(place, "{%", "%}")
            || isBetween(place, "<%", "%>"));
  }

  private boolean isBetween(Span place, String open, String close) {
    int from = start(place);
    String paragraph = text().substring(from, end(place));
    int opened = paragraph.lastIndexOf(open, place.start() - from);
    return opened >= 0 && paragraph.indexOf(close, opened + open.length()) >= place.end() - from;
  }

  /** Whether {@code place} lies in maths. */
  boolean isInMath(Span place) {
    int start = start(place);
    Span inParagraph = new Span(place.start() - start, place.end() - start);
    return new MathText(text().substring(start, end(place))).holds(inParagraph)
        || isBetweenLines(place, "$$");
  }

  /**
   * Whether lines that consist of {@code mark} stand around it, with blank lines among the rest.
   */
  private boolean isBetweenLines(Span place, String mark) {
    int first = Math.max(0, place.start() - MOST);
    int last = Math.min(text().length(), place.end() + MOST);
    long before = text().substring(first, place.start()).lines().filter(isOnly(mark)).count();
    return before % 2 == 1 && text().substring(place.end(), last).lines().anyMatch(isOnly(mark));
  }

  private static Predicate<String> isOnly(String mark) {
    return line -> line.strip().equals(mark);
  }

  /** Where the paragraph begins that {@code place} is in. */
  int start(Span place) {
    int at = place.start();
    int least = Math.max(0, at - MOST);
    while (at > least && !isBlankLineBefore(at)) {
      at--;
    }
    return at;
  }

  /** Where it ends. */
  int end(Span place) {
    int at = place.end();
    int most = Math.min(text().length(), at + MOST);
    while (at < most && !(text().charAt(at) == '\n' && isBlankLineBefore(at + 1))) {
      at++;
    }
    return at;
  }

  /** Whether a line begins at {@code at} and the one before it, or it itself, is blank. */
  private boolean isBlankLineBefore(int at) {
    if (at == 0) {
      return true;
    }
    if (text().charAt(at - 1) != '\n') {
      return false;
    }
    return isBlank(at, 1) || isBlank(at - 2, -1);
  }

  /** Whether from {@code at} on, one way or the other, but blanks stand up to the end of a line. */
  private boolean isBlank(int at, int step) {
    int k = at;
    while (k >= 0 && k < text().length() && text().charAt(k) != '\n') {
      if (text().charAt(k) > ' ') {
        return false;
      }
      k += step;
    }
    return true;
  }

  /** The line that {@code place} begins in, up to {@code place}; of a long one its end. */
  String lineBefore(Span place) {
    int from = place.start();
    int least = Math.max(0, from - LONGEST);
    while (from > least && text().charAt(from - 1) != '\n') {
      from--;
    }
    return text().substring(from, place.start());
  }
}
