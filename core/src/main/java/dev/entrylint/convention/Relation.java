package dev.entrylint.convention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A named relation among entries, such as see-also or broader, that entries state as a list.
 *
 * @param home where its lists stand
 * @param mutual whether an entry that is named must name in return
 * @param oneWay the kinds whose entries need neither be answered nor answer
 * @param inverse the relation by which an entry that is named must answer
 * @param acyclic whether no entry may come back to itself by it
 * @param sorting how the items are sorted, if they are
 * @param head the targets of the items that open each list
 * @param tail the targets of the items that close each list, such as {@code #Index}
 * @param form how a list is written, if that was agreed
 * @param labels patterns of which one gives the text of an item, the preferred one first; none
 *     means any text will do
 * @param aliases the kinds whose entries stand for the one entry that they name
 */
public record Relation(
    String name,
    Home home,
    boolean mutual,
    Set<String> oneWay,
    Optional<String> inverse,
    boolean acyclic,
    Optional<Sorting> sorting,
    List<String> head,
    List<String> tail,
    Optional<Form> form,
    List<NamePattern> labels,
    Set<String> aliases) {

  /** Where the lists of a relation stand. */
  public sealed interface Home {

    /** What configuration calls the place. */
    String name();
  }

  /** In a section of the entry; its links are the items. */
  public record InSection(String name) implements Home {}

  /**
   * In the front matter of the document that the entry opens; the values are the items.
   *
   * @param name the key
   * @param namings what a value is, to be tried in this order
   * @param open whether a value may name an entry that is not there yet
   */
  public record InFrontMatter(String name, List<Naming> namings, boolean open) implements Home {}

  /**
   * By what a value in front matter names an entry.
   *
   * @param key the key of the other front matter that holds the name; empty if it holds none
   */
  public record Naming(By by, String key) {

    /** What of an entry its name is. */
    public enum By {
      /** A target as in a link. */
      LINK,
      /** The id of its heading. */
      ID,
      /** The name of its file, without ending. */
      FILE,
      TITLE,
      /** A value of its own front matter. */
      KEY,
      /** A value of its own front matter that is another name than its proper one. */
      ALIAS
    }
  }

  /** How a list is written. */
  public sealed interface Form {

    /**
     * Items in one paragraph with {@code separator} between them; white space may be a line end.
     *
     * @param closed whether there is one behind the last item too
     */
    record Separated(String separator, boolean closed) implements Form {}

    /**
     * A bullet list, an item in each point.
     *
     * @param comments whether text may follow the item
     */
    record Bullets(boolean comments) implements Form {}
  }

  /** Whether entries of the kind of that name may be named, or may name, without an answer. */
  public boolean isOneWay(String kind) {
    return oneWay.contains(kind) || aliases.contains(kind);
  }
}
