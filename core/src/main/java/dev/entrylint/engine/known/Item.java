package dev.entrylint.engine.known;

import dev.entrylint.base.Lazy;
import dev.entrylint.base.Shortened;
import dev.entrylint.rule.Finding;
import java.util.Comparator;
import java.util.Optional;

/** A finding, or several equal ones, of either side while the sides are matched. */
final class Item {

  /**
   * What stands for an entry that is called by its file, having no heading, where the file does not
   * matter. No id holds this character.
   */
  private static final Optional<String> OWN_FILE = Optional.of("\0");

  private static final Lazy<Optional<String>> NO_LINE = new Lazy<>(Optional::empty);

  /** An order that depends on nothing but what is compared. */
  static final Comparator<Item> BY_PLACE =
      Comparator.comparing((Item item) -> item.path)
          .thenComparing(item -> item.rule)
          .thenComparing(item -> item.subject)
          .thenComparing(item -> item.entry.orElse(""));

  /** What findings have in common that are matched; what does not matter is left out. */
  record Key(String rule, Optional<String> path, Optional<String> entry, String subject) {}

  /** The index among the findings of its side. */
  final int index;

  final String path;
  final Optional<String> entry;
  final String rule;
  private final String subject;

  // Most lines are never asked for, and texts are read for them.
  private final Lazy<Optional<String>> line;

  /** How many of it are not matched. */
  private int left;

  private Item(
      int index,
      String rule,
      String path,
      Optional<String> entry,
      String subject,
      int count,
      Lazy<Optional<String>> line) {
    this.index = index;
    this.rule = rule;
    this.path = path;
    this.entry = entry;
    this.subject = subject;
    left = count;
    this.line = line;
  }

  static Item of(Finding finding, int index, LineChecksums lines, Shortened shortened) {
    return new Item(
        index,
        finding.rule(),
        finding.path(),
        finding.entry().map(shortened::name),
        shortened.name(finding.subject()),
        1,
        new Lazy<>(() -> lines.of(finding)));
  }

  /** That of a list, of which nobody knows the lines. */
  static Item of(KnownFinding known, int index) {
    return new Item(
        index, known.rule(), known.path(), known.entry(), known.subject(), known.count(), NO_LINE);
  }

  /** Whether it lies in no entry, or in one that is called by its file. */
  boolean isLoose() {
    return entry.isEmpty() || entry.get().equals(path);
  }

  Key key() {
    return new Key(rule, Optional.of(path), entry, subject);
  }

  /** The key whatever the entry. */
  Key keyInFile() {
    return new Key(rule, Optional.of(path), Optional.empty(), subject);
  }

  /** The key whatever the file and the entry. */
  Key keyAnywhere() {
    return new Key(rule, Optional.empty(), Optional.empty(), subject);
  }

  /** The key whatever the file. */
  Key keyInEntry() {
    boolean ownFile = entry.isPresent() && isLoose();
    return new Key(rule, Optional.empty(), ownFile ? OWN_FILE : entry, subject);
  }

  /** The checksum of the line on which it begins, if anybody knows it. */
  Optional<String> line() {
    return line.get();
  }

  /** How many of it no other one answers for yet. */
  int left() {
    return left;
  }

  boolean isMatched() {
    return left == 0;
  }

  /** One of it is matched with one of another. */
  void match() {
    left--;
  }
}
