package dev.entrylint.engine;

import dev.entrylint.rule.Finding;
import java.util.Optional;

/**
 * A finding of a rule, and whether it is reported.
 *
 * @param kept why it is not; a sentence without a full stop, empty if it is
 */
public record Verdict(Finding finding, Optional<String> kept) {}
