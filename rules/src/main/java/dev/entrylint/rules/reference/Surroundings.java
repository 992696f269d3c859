package dev.entrylint.rules.reference;

import dev.entrylint.base.Lazy;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Span;
import dev.entrylint.model.TargetParts;
import dev.entrylint.rule.RuleContext;
import java.util.function.Predicate;

/**
 * The text around places in one document, read when it is first asked for. Offsets are those of the
 * document, in UTF-16 code units.
 */
final class Surroundings {

  /** What stands before brackets on their line matters up to here. */
  private static final int LONGEST = 200;

  /** Around so many places their lines are read, each time; for more the whole text, once. */
  private static final int FEW = 8;

  private final RuleContext context;
  private final Lazy<Paragraphs> whole;

  /** Whether there are marks of macros at all, which is asked once for thousands of links. */
  private final Lazy<Boolean> macros;

  /** The same of those of maths. */
  private final Lazy<Boolean> maths;

  private final boolean few;

  /**
   * @param places around how many the text is looked at
   */
  Surroundings(RuleContext context, int places) {
    this.context = context;
    few = places <= FEW;
    whole = new Lazy<>(() -> lines(new Span(0, context.document().lines().length())));
    macros = new Lazy<>(() -> TargetParts.hasTemplate(text()));
    maths = new Lazy<>(() -> text().indexOf('$') >= 0 || text().indexOf('\\') >= 0);
  }

  /** The whole text. */
  String text() {
    return whole.get().text();
  }

  private Paragraphs lines(Span span) {
    return new Paragraphs(context.text(span), span.start());
  }

  /** The lines around {@code place}, as many as the longest paragraph of it. */
  private Paragraphs near(Span place) {
    LineTable lines = context.document().lines();
    int first = lines.line(Math.max(0, place.start() - Paragraphs.MOST));
    int last = lines.line(Math.min(lines.length(), place.end() + Paragraphs.MOST));
    return lines(new Span(lines.start(first), lines.end(last)));
  }

  /**
   * Whether {@code place} lies in <code>{{...}}</code> or the like, which is replaced as a whole.
   */
  boolean isInMacro(Span place) {
    if (!few) {
      return macros.get() && whole.get().isInMacro(place);
    }
    Paragraphs near = near(place);
    return TargetParts.hasTemplate(near.text()) && near.isInMacro(place);
  }

  /** Whether {@code place} lies in maths. */
  boolean isInMath(Span place) {
    if (!maths.get()) {
      return false;
    }
    int start = whole.get().start(place);
    Span inParagraph = new Span(place.start() - start, place.end() - start);
    return new MathText(text().substring(start, end(place))).holds(inParagraph)
        || isBetweenLines(place, "$$");
  }

  /**
   * Whether lines that consist of {@code mark} stand around it, with blank lines among the rest.
   */
  private boolean isBetweenLines(Span place, String mark) {
    int first = Math.max(0, place.start() - Paragraphs.MOST);
    int last = Math.min(text().length(), place.end() + Paragraphs.MOST);
    long before = text().substring(first, place.start()).lines().filter(isOnly(mark)).count();
    return before % 2 == 1 && text().substring(place.end(), last).lines().anyMatch(isOnly(mark));
  }

  private static Predicate<String> isOnly(String mark) {
    return line -> line.strip().equals(mark);
  }

  /** Where the paragraph ends that {@code place} is in. */
  int end(Span place) {
    return whole.get().end(place);
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
