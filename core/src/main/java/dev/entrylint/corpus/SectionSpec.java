package dev.entrylint.corpus;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A section that a kind of entry has. A heading below the entry's is this section if it has the
 * class, or, where no class is given, the title; and the level, where one is given. With neither
 * class nor title any heading of the level is.
 *
 * @param name what configuration and findings call it
 * @param className the class of its heading
 * @param title the agreed title of its heading
 * @param level the level of its heading
 * @param min how many an entry has at least
 * @param max how many an entry has at most; empty for any number
 * @param last whether it closes the entry
 */
public record SectionSpec(
    String name,
    Optional<String> className,
    Optional<String> title,
    OptionalInt level,
    int min,
    OptionalInt max,
    boolean last) {}
