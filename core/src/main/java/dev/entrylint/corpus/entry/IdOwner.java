package dev.entrylint.corpus.entry;

import dev.entrylint.convention.AnchorScope;

/**
 * An id in a text, which all entries that have it there share; links cannot tell them apart.
 *
 * @param text the path of the file that is rendered apart; empty if all files are one text
 */
public record IdOwner(String text, String id) {

  static IdOwner of(Entry entry, AnchorScope scope) {
    return new IdOwner(scope == AnchorScope.FILE ? entry.document().path() : "", entry.id());
  }

  // By hand, since what records come with is several times as slow, and there are many look-ups.

  @Override
  public boolean equals(Object other) {
    return other instanceof IdOwner that && id.equals(that.id) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + id.hashCode();
  }
}
