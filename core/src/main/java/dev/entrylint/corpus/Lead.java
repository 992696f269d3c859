package dev.entrylint.corpus;

import java.util.OptionalInt;

/**
 * What the text of an entry before its first section must be; it has a paragraph at least.
 *
 * @param tagline whether its first paragraph is emphasised as a whole
 * @param minWords how many words it has at least
 * @param maxWords how many words it has at most
 */
public record Lead(boolean tagline, OptionalInt minWords, OptionalInt maxWords) {}
