package dev.entrylint.corpus.suggest;

import dev.entrylint.corpus.link.Link;
import java.util.List;

/**
 * An entry that does not exist and that links lead to.
 *
 * @param target what they name: {@code #Swarm}, or the path of a file
 * @param links the links, in the order of the corpus
 */
public record MissingEntry(String target, List<Link> links) {}
