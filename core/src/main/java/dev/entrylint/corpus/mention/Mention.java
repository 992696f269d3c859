package dev.entrylint.corpus.mention;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.model.Span;
import java.util.List;

/**
 * A name of entries where it stands in a text.
 *
 * @param name the name as its entry has it
 * @param entries the entries that have it, in the order of the corpus
 */
public record Mention(String name, List<Entry> entries, Span span) {}
