package dev.entrylint.engine.known;

import dev.entrylint.base.Lazy;
import dev.entrylint.rule.Finding;
import java.util.Comparator;
import java.util.Optional;

/** A finding of either side while the sides are matched. */
final class Item {

  /**
   * What stands for an entry that is called by its file, having no heading, where the file does not
   * matter. No id holds this character.
   */
  private static final Optional<String> OWN_FILE = Optional.of("\0");

  /** An order that depends on nothing but what is compared. */
  static final Comparator<Item> BY_PLACE =
      Comparator.comparing((Item item) -> item.path)
          .thenComparing(item -> item.rule)
          .thenComparing(item -> item.subject)
          .thenComparing(item -> item.entry.orElse(""))
          .thenComparing(item -> item.line().orElse(""));

  /** What findings have in common that are matched; what does not matter is left out. */
  record Key(String rule, Optional<String> path, Optional<String> entry, String subject) {}

  /** The index among the findings of its side. */
  final int index;

  final String path;
  final Optional<String> entry;
  private final String rule;
  private final String subject;

  // Most lines are never asked for, and texts are read for them.
  private final Lazy<Optional<String>> line;
  private boolean matched;

  private Item(
      int index,
      String rule,
      String path,
      Optional<String> entry,
      String subject,
      Lazy<Optional<String>> line) {
    this.index = index;
    this.rule = rule;
    this.path = path;
    this.entry = entry;
    this.subject = subject;
    this.line = line;
  }

  /** Whether {@code id} is that of its rule. */
  boolean isOf(String id) {
    return rule.equals(id);
  }

  static Item of(Finding finding, int index, LineChecksums lines) {
    return new Item(
        index,
        finding.rule(),
        finding.path(),
        finding.entry(),
        finding.subject(),
        new Lazy<>(() -> lines.of(finding)));
  }

  /**
   * @param rule the id of the rule, whatever the list calls it
   */
  static Item of(KnownFinding known, int index, String rule) {
    return new Item(
        index, rule, known.path(), known.entry(), known.subject(), new Lazy<>(known::line));
  }

  Key key() {
    return new Key(rule, Optional.of(path), entry, subject);
  }

  /** The key whatever the entry. */
  Key keyInFile() {
    return new Key(rule, Optional.of(path), Optional.empty(), subject);
  }

  /** The key whatever the file. */
  Key keyInEntry() {
    boolean ownFile = entry.isPresent() && entry.get().equals(path);
    return new Key(rule, Optional.empty(), ownFile ? OWN_FILE : entry, subject);
  }

  /** The checksum of the line on which it begins, if anybody knows it. */
  Optional<String> line() {
    return line.get();
  }

  /** Whether {@link #match()} was called: another one answers for it. */
  boolean isMatched() {
    return matched;
  }

  void match() {
    matched = true;
  }
}
