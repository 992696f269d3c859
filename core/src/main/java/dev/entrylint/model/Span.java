package dev.entrylint.model;

/**
 * A stretch of a text, from {@code start} inclusive to {@code end} exclusive, in UTF-16 code units.
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The empty span at {@code offset}. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  public int length() {
    return end - start;
  }

  /** Whether {@code offset} lies in this span; the end does not. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether all of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  // By hand: what Java makes for a record is linked at run time, which takes milliseconds.
  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** The part of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
