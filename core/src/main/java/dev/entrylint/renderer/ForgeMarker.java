package dev.entrylint.renderer;

import java.util.List;

/**
 * What speaks for the forge that shows the files of a repository.
 *
 * @param host what is in the names of its hosts
 * @param files paths in a repository of what it alone reads
 */
public record ForgeMarker(String dialect, String host, List<String> files) {}
