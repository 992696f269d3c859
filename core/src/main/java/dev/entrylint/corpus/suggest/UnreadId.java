package dev.entrylint.corpus.suggest;

import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;

/**
 * An id in braces behind a heading that the renderer takes for text.
 *
 * @param list the braces and what is in them, as a reader sees them
 */
public record UnreadId(Document document, Heading heading, String list) {}
