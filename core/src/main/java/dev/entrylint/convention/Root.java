package dev.entrylint.convention;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.model.Document;

/**
 * Where readers come in, and from where links should lead to all entries.
 *
 * @param pattern a glob for paths below the root, or the id of an entry behind {@code #}
 */
public record Root(String pattern, Origin origin) {

  /** Whether it names an id and no paths. */
  public boolean isId() {
    return pattern.startsWith("#");
  }

  /** Whether it is the path of {@code document}. */
  public boolean fits(Document document) {
    return !isId() && new Glob(pattern).matches(document.path());
  }

  /** Whether it is the id of {@code entry}. */
  public boolean fits(Entry entry) {
    return isId() && pattern.length() == entry.id().length() + 1 && pattern.endsWith(entry.id());
  }
}
