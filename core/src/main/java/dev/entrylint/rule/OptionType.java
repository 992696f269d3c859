package dev.entrylint.rule;

import java.util.ArrayList;
import java.util.List;

/** What the value of an option may be; as a text it says so to people. */
public sealed interface OptionType<T> {

  /**
   * The value of an option.
   *
   * @param value as YAML has it: a String, Boolean, Integer, List or Map
   * @throws IllegalArgumentException if it does not fit; the message says what would be right
   */
  T read(Object value);

  /** True or false. */
  record Flag() implements OptionType<Boolean> {
    @Override
    public Boolean read(Object value) {
      return expect(Boolean.class, value, this);
    }

    @Override
    public String toString() {
      return "true or false";
    }
  }

  /** A whole number that is not below {@code least}. */
  record Number(int least) implements OptionType<Integer> {
    @Override
    public Integer read(Object value) {
      Integer number = expect(Integer.class, value, this);
      return expect(number >= least, number, this);
    }

    @Override
    public String toString() {
      return "a whole number from " + least;
    }
  }

  /** A text. */
  record Text() implements OptionType<String> {
    @Override
    public String read(Object value) {
      return expect(String.class, value, this);
    }

    @Override
    public String toString() {
      return "text";
    }
  }

  /** One of some words. */
  record Choice(List<String> words) implements OptionType<String> {
    @Override
    public String read(Object value) {
      String word = expect(String.class, value, this);
      return expect(words.contains(word), word, this);
    }

    @Override
    public String toString() {
      return "one of " + String.join(", ", words);
    }
  }

  /** A list of texts, for which a single text may stand. */
  record Texts() implements OptionType<List<String>> {
    @Override
    public List<String> read(Object value) {
      List<String> texts = new ArrayList<>();
      for (Object item :
          value instanceof String ? List.of(value) : expect(List.class, value, this)) {
        texts.add(expect(String.class, item, this));
      }
      return List.copyOf(texts);
    }

    @Override
    public String toString() {
      return "a list of texts";
    }
  }

  private static <V> V expect(Class<V> type, Object value, OptionType<?> words) {
    expect(type.isInstance(value), value, words);
    return type.cast(value);
  }

  private static <V> V expect(boolean fits, V value, OptionType<?> words) {
    if (!fits) {
      throw new IllegalArgumentException("expected " + words);
    }
    return value;
  }
}
