package dev.entrylint.corpus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A named sort of entry: how it is recognised, and what one of it looks like.
 *
 * @param level the level its heading should have
 * @param ids patterns of which one gives the id that the entry should have, the preferred one
 *     first; none means any id will do
 * @param file the name that its file should have
 * @param sections the sections it has, in the order in which they are declared
 * @param end what closes it
 */
public record Kind(
    String name,
    Recognition recognition,
    OptionalInt level,
    List<NamePattern> ids,
    Optional<NamePattern> file,
    List<SectionSpec> sections,
    Optional<EndMark> end) {}
