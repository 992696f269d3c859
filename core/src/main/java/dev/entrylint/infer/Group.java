package dev.entrylint.infer;

import dev.entrylint.corpus.Entry;
import java.util.List;

/**
 * Documents that lie together and look alike.
 *
 * @param paths globs that they fit
 * @param name what one of them may be called
 */
record Group(String name, List<String> paths, List<Entry> members) {}
