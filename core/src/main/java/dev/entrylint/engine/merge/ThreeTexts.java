package dev.entrylint.engine.merge;

/**
 * A document as two branches have it.
 *
 * @param ancestor as it was where they parted; empty if it was not there
 * @param ours as the branch has it that the other is merged into
 * @param theirs as the other has it
 */
public record ThreeTexts(String ancestor, String ours, String theirs) {}
