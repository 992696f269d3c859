package dev.entrylint.engine.known;

import java.util.ArrayList;
import java.util.List;

/** Thrown for a file that is no {@link Baseline}; tells which lines are wrong, the first ones. */
public final class MalformedBaselineException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Of how many lines it is told. */
  private static final int MOST = 10;

  /**
   * A line that is wrong.
   *
   * @param line its number, from 1
   * @param problem what is wrong and what would be right; a sentence without a full stop
   */
  public record Line(int line, String problem) implements java.io.Serializable {}

  private final ArrayList<Line> lines = new ArrayList<>();

  MalformedBaselineException() {
    super("no baseline");
  }

  void add(int line, String problem) {
    if (lines.size() < MOST) {
      lines.add(new Line(line, problem));
    }
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The lines that are wrong, at least one; of many the first ones. */
  public List<Line> lines() {
    return List.copyOf(lines);
  }
}
