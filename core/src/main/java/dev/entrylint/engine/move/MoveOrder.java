package dev.entrylint.engine.move;

import java.util.Optional;

/**
 * What is to get another name.
 *
 * @param from what it is called now: the path of a file or folder below the root, {@code path#id},
 *     {@code #id} or the id of an entry
 * @param to the path that it gets, or the id, with {@code #} before it or without; nothing if a
 *     heading gets another title
 * @param title the title that a heading gets, as it is written in Markdown
 * @param keepOld whether the old name is to live on beside the new one
 */
public record MoveOrder(String from, Optional<String> to, Optional<String> title, boolean keepOld) {

  /** Gives what {@code from} names the name {@code to}, and nothing else. */
  public static MoveOrder of(String from, String to) {
    return new MoveOrder(from, Optional.of(to), Optional.empty(), false);
  }

  /** Gives the heading that {@code from} names another title. */
  public static MoveOrder title(String from, String title) {
    return new MoveOrder(from, Optional.empty(), Optional.of(title), false);
  }

  /** The same where the old name lives on. */
  public MoveOrder keepingOld() {
    return new MoveOrder(from, to, title, true);
  }
}
