package dev.entrylint.engine.known;

import dev.entrylint.rule.Finding;
import java.util.List;

/**
 * What became of known findings. Each list is in the order of its side.
 *
 * @param <K> what a known finding is: a {@link Finding}, or a {@link KnownFinding} of a list
 * @param known the findings of today that are known
 * @param added the findings of today that are not
 * @param gone the known ones that are none of today's: they were mended
 */
public record KnownMatch<K>(List<Finding> known, List<Finding> added, List<K> gone) {}
