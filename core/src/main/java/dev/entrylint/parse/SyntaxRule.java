package dev.entrylint.parse;

/** One rule of a dialect's syntax: a switch that is on, or the choice of one way among several. */
public sealed interface SyntaxRule
    permits Feature,
        AttributeSyntax,
        AutolinkSchemes,
        Escapes,
        NoteLabels,
        NoteStyle,
        Underlining,
        Underscores {}
