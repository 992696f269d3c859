package dev.entrylint.corpus.entry;

import dev.entrylint.convention.Kind;
import dev.entrylint.convention.NamePattern;
import dev.entrylint.convention.SectionSpec;
import java.util.Optional;

/**
 * What configuration asks of entries and their sections. It is asked here, so that who only wants
 * to know what an entry holds meets no conventions.
 */
public final class EntryConventions {

  private EntryConventions() {}

  /** What is agreed of the kind of {@code entry}. */
  public static Kind kind(Entry entry) {
    return entry.agreed();
  }

  /** Which section of its entry's kind {@code section} is, if any. */
  public static Optional<SectionSpec> spec(Section section) {
    return section.spec();
  }

  /** Whether {@code section} is {@code spec}, one of the sections of its entry's kind. */
  public static boolean is(Section section, SectionSpec spec) {
    return section.is(spec);
  }

  /**
   * Whether {@code entry} has what {@code pattern} makes a name of: a title, an id of its heading.
   */
  public static boolean hasName(Entry entry, NamePattern pattern) {
    return (entry.titled() || !pattern.hasField("title"))
        && (entry.heading().isPresent() || !pattern.hasField("id"));
  }

  /** The name that {@code entry} should have by {@code pattern}. */
  public static String name(Entry entry, NamePattern pattern) {
    return name(entry, pattern, entry.id());
  }

  /** The name that {@code entry} should have by {@code pattern} if its id were {@code otherId}. */
  public static String name(Entry entry, NamePattern pattern, String otherId) {
    return pattern.name(entry.title(), otherId, entry.document().path());
  }
}
