package dev.entrylint.parse.scan.text;

import dev.entrylint.model.Span;

/** Where the bytes of a text, which may be a copy of some lines, stand in the file. */
@FunctionalInterface
public interface Places {

  /** The span of {@code [from, to)}, in UTF-16 code units of the file. */
  Span span(int from, int to);
}
