package dev.entrylint.edit;

/** A change of a corpus, as data: what it names is that of the documents as they were read. */
public sealed interface Edit permits TextEdit, ListEdit, MoveFile {}
