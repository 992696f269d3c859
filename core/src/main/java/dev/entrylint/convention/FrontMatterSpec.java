package dev.entrylint.convention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the front matter of a kind of entry is to be.
 *
 * @param keys what is said of each key
 * @param closed whether there are no others
 * @param schema a JSON Schema that it must fit, too
 */
public record FrontMatterSpec(
    Map<String, Key> keys, boolean closed, Optional<FrontMatterSchema> schema) {

  /** Whether there may be a key {@code name}. */
  public boolean allows(String name) {
    return !closed || keys.containsKey(name);
  }

  /**
   * What is said of a key. Words and pattern are for its value, or for each item of a list.
   *
   * @param required whether it must be there
   * @param types the types that its value may have; none given means any
   * @param words the values that it may have; none given means any
   * @param pattern fits its value
   * @param described what the pattern asks for, for people; empty if only the pattern says it
   * @param file the name of the file, in which <code>{value}</code> stands for the value
   */
  public record Key(
      boolean required,
      Set<Type> types,
      List<String> words,
      Optional<TitlePattern> pattern,
      Optional<String> described,
      Optional<String> file) {

    /** A key of which no more is said than whether it must be there, and of which types. */
    public static Key of(boolean required, Set<Type> types) {
      return new Key(
          required, types, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /** A type of value. */
  public enum Type {
    TEXT,
    NUMBER,
    FLAG,
    DATE,
    LIST,
    MAP,
    NOTHING
  }
}
