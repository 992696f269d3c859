package dev.entrylint.cli.lsp.text;

import dev.entrylint.base.Lazy;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Span;
import java.util.function.Supplier;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Places in one text: offsets in UTF-16 code units on our side, lines and letters from 0 in the
 * unit that was agreed on in the protocol's. What lies outside of the text is taken for its nearest
 * end, as the protocol wants it. Safe for several threads.
 */
public final class TextPlaces {

  private final LineTable lines;
  private final Lazy<String> text;
  private final PositionUnit unit;

  /** Whether a byte order mark is in the text, and not in what an editor makes of it. */
  private final boolean marked;

  private TextPlaces(LineTable lines, Lazy<String> text, PositionUnit unit, boolean marked) {
    this.lines = lines;
    this.text = text;
    this.unit = unit;
    this.marked = marked;
  }

  /** Those in {@code text}, which an editor has. */
  public static TextPlaces of(String text, PositionUnit unit) {
    return of(text, unit, false);
  }

  /**
   * Those in {@code text}.
   *
   * @param file whether it is that of a file, whose byte order mark no editor counts
   */
  public static TextPlaces of(String text, PositionUnit unit, boolean file) {
    return of(LineTable.of(text), () -> text, unit, file);
  }

  /**
   * Those in a text that is only read where its letters have to be counted.
   *
   * @param lines where its lines start
   * @param file whether it is that of a file, whose byte order mark no editor counts
   */
  public static TextPlaces of(
      LineTable lines, Supplier<String> text, PositionUnit unit, boolean file) {
    return new TextPlaces(lines, new Lazy<>(text), unit, file);
  }

  /** Where the letters of {@code line}, from 1, start for an editor. */
  private int start(int line) {
    boolean mark = marked && line == 1 && text.get().startsWith("\uFEFF");
    return mark ? 1 : lines.start(line);
  }

  /** The text. */
  public String text() {
    return text.get();
  }

  /** Where its lines start. */
  public LineTable lines() {
    return lines;
  }

  /** The offset of {@code position}. */
  public int offset(Position position) {
    if (position.getLine() < 0) {
      return 0;
    }
    if (position.getLine() >= lines.count()) {
      return lines.length();
    }
    int start = start(position.getLine() + 1);
    int end = endOfText(position.getLine() + 1);
    return unit.offset(text.get(), start, end, position.getCharacter());
  }

  /** Where the letters of {@code line}, from 1, end, and what ends it begins. */
  private int endOfText(int line) {
    int end = lines.end(line);
    int start = start(line);
    while (end > start && isLineEnd(text.get().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isLineEnd(char letter) {
    return letter == '\n' || letter == '\r';
  }

  /** The place of {@code offset}. */
  public Position position(int offset) {
    int place = Math.max(0, Math.min(offset, lines.length()));
    int line = lines.line(place);
    int start = Math.min(place, start(line));
    int units = unit == PositionUnit.UTF_16 ? place - start : unit.count(text.get(), start, place);
    return new Position(line - 1, units);
  }

  /** The place of {@code span}. */
  public Range range(Span span) {
    return new Range(position(span.start()), position(span.end()));
  }

  /** The stretch that {@code range} means; of one that is the wrong way round, an empty one. */
  public Span span(Range range) {
    int start = offset(range.getStart());
    return new Span(start, Math.max(start, offset(range.getEnd())));
  }
}
