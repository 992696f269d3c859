package dev.entrylint.corpus.link;

import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;

/** A reference in its place in the corpus, and where it leads. */
public record Link(Document document, Reference reference, Resolution resolution) {}
