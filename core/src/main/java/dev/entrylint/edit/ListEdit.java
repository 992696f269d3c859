package dev.entrylint.edit;

import dev.entrylint.model.Span;
import java.util.Optional;

/**
 * Changes one list by its items; how the list is written stays as it is. All places are those of
 * the list as it was read, so that several edits of one list can be applied together: the item
 * before which something goes is that of then, whatever else comes or goes.
 */
public sealed interface ListEdit extends Edit {

  /** The file that the list is in. */
  String path();

  /** The list: that of a {@code MarkdownList}, or all of a {@code FrontMatterField}. */
  Span list();

  /**
   * What parts the items of a list that is one text of front matter, as {@code "; "} does; then an
   * item is its letters. For others see {@link Add}.
   */
  Optional<String> separator();

  /**
   * Puts a new item in.
   *
   * @param index the number of the item before which it goes, from 0; as many as there are items
   *     puts it at the end
   * @param content what it says, without marker and separator; in a list of points its further
   *     lines are indented
   * @param separator what parts the items if the list has but one and does not show it
   * @param rank what decides among several that go before the same item, whoever adds them: that
   *     whose rank comes first as a {@code String} stands first; of equal ones the first
   */
  record Add(
      String path, Span list, int index, String content, Optional<String> separator, String rank)
      implements ListEdit {

    /** One that has no rank. */
    public Add(String path, Span list, int index, String content, Optional<String> separator) {
      this(path, list, index, content, separator, "");
    }
  }

  /**
   * Takes an item out, with its comments and what is nested in it.
   *
   * @param item its {@code ListItem}, or the value of a {@code FrontMatterItem}
   */
  record Remove(String path, Span list, Span item, Optional<String> separator) implements ListEdit {

    /** Of a list that is more than one text. */
    public Remove(String path, Span list, Span item) {
      this(path, list, item, Optional.empty());
    }
  }

  /**
   * Gives an item another place in its list.
   *
   * @param item its {@code ListItem}, or the value of a {@code FrontMatterItem}
   * @param index the number of the item before which it goes, from 0; as many as there are items
   *     puts it at the end
   */
  record Move(String path, Span list, Span item, int index, Optional<String> separator)
      implements ListEdit {

    /** In a list that is more than one text. */
    public Move(String path, Span list, Span item, int index) {
      this(path, list, item, index, Optional.empty());
    }
  }
}
