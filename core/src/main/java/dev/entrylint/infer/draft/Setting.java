package dev.entrylint.infer.draft;

import java.util.List;

/**
 * One thing that a configuration says, and what speaks for it.
 *
 * @param because the evidence, for people; empty if there is nothing to say
 * @param doubtful whether the evidence is too weak, so that it is only offered
 */
public record Setting(String key, Value value, String because, boolean doubtful) {

  /** What stands behind a key. */
  public sealed interface Value {}

  /** A value on the line of its key. */
  public record Line(InlineYaml yaml) implements Value {}

  /** Settings below the key. */
  public record Block(List<Setting> settings) implements Value {}

  /** A list below the key, each item on a line. */
  public record Items(List<Item> items) implements Value {}

  /** An item of a list, and what speaks for it. */
  public record Item(InlineYaml yaml, String because) {}

  /** A value under {@code key}, on its line. */
  public static Setting line(String key, InlineYaml value, Object because) {
    return new Setting(key, new Line(value), because.toString(), false);
  }

  /** A map under {@code key}, a line for each setting. */
  public static Setting block(String key, List<Setting> settings, Object because) {
    return new Setting(key, new Block(settings), because.toString(), false);
  }

  /** A list under {@code key}, a line for each item. */
  public static Setting items(String key, List<Item> items, Object because) {
    return new Setting(key, new Items(items), because.toString(), false);
  }

  /** The same, to be offered only. */
  public Setting inDoubt() {
    return new Setting(key, value, because, true);
  }
}
