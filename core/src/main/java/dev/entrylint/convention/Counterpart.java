package dev.entrylint.convention;

import java.util.List;
import java.util.Map;

/**
 * Another document that goes with an entry.
 *
 * @param file its path from the root, with the values of front matter in it as <code>{key}</code>
 * @param required by key of the front matter the values with which it must be there; no key at all
 *     means that it always must
 * @param forbidden the values with which it must not
 * @param same keys whose values both documents share
 */
public record Counterpart(
    String file,
    Map<String, List<String>> required,
    Map<String, List<String>> forbidden,
    List<String> same) {}
