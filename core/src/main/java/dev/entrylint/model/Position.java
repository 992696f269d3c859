package dev.entrylint.model;

/** A place as a reader counts it: line and column, both from 1; columns count UTF-16 code units. */
public record Position(int line, int column) {}
