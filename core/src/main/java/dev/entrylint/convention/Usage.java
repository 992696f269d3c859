package dev.entrylint.convention;

import java.util.List;
import java.util.Optional;

/**
 * What entries avoid to write, and what they write instead.
 *
 * @param name what findings call it
 * @param avoid words or phrases, whose ends may be open ({@code *}), in whatever case
 * @param characters what else is not written: first and last code point of each range
 * @param except words, in lower case, that are right although something in {@code avoid} fits them
 * @param prefer what to write instead
 * @param prose whether running text is meant
 * @param code whether blocks of code are meant
 * @param inlineCode whether code in running text is meant
 * @param section the name of the section that alone is meant
 */
public record Usage(
    String name,
    List<String> avoid,
    List<int[]> characters,
    List<String> except,
    Optional<String> prefer,
    boolean prose,
    boolean code,
    boolean inlineCode,
    Optional<String> section) {}
