package dev.entrylint.model;

import java.util.List;
import java.util.Map;

/** A value of front matter as data, with its place in the document. */
public sealed interface Meta {

  Span span();

  /** What it is, for people: {@code the text 'x'}, {@code '5'}, {@code a list}. */
  default String describe() {
    if (this instanceof Scalar scalar) {
      return (scalar.value instanceof String ? "the text '" : "'") + scalar.text + "'";
    }
    return this instanceof Items ? "a list" : this instanceof Fields ? "a map" : "nothing";
  }

  /**
   * A text, a number, or true or false.
   *
   * @param value a String, Number or Boolean
   * @param text what is written, without quotes; of a block its lines as YAML folds them
   * @param span all of it: with its quotes, or with what stands above a block
   * @param letters the letters within; those are {@code text} unless there are escapes in them or
   *     they fill several lines
   */
  record Scalar(Object value, String text, Span span, Span letters) implements Meta {}

  /** A value that was left out, or {@code null}. */
  record Nothing(Span span) implements Meta {}

  /** A list. */
  record Items(List<Meta> items, Span span) implements Meta {}

  /** Values by key, in the order of the text. */
  record Fields(Map<String, Field> fields, Span span) implements Meta {}

  /**
   * A value under its key.
   *
   * @param key where the key is written
   */
  record Field(Span key, Meta value) {}
}
