package dev.entrylint.infer.kind;

import dev.entrylint.corpus.entry.Entry;
import java.util.List;

/**
 * Documents that lie together and look alike.
 *
 * @param paths globs that they fit
 * @param name what one of them may be called
 */
public record Group(String name, List<String> paths, List<Entry> members) {}
