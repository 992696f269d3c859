package dev.entrylint.corpus;

import java.util.Optional;

/**
 * A named relation among entries, such as see-also, that entries state as a list of links.
 *
 * @param section the name of the section whose links are its items
 * @param mutual whether an entry that is listed must list in return
 * @param sorting how the items are sorted, if they are
 * @param tail the target of the item that must close each list, such as {@code #Index}
 */
public record Relation(
    String name,
    String section,
    boolean mutual,
    Optional<Sorting> sorting,
    Optional<String> tail) {}
