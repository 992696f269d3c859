package dev.entrylint.corpus;

/**
 * What all entries that claim one id in one text have in common; links cannot tell them apart.
 *
 * @param text the path of the file that is rendered apart; empty if all files are one text
 */
record Claim(String text, String id) {

  static Claim of(Entry entry, AnchorScope scope) {
    return new Claim(scope == AnchorScope.FILE ? entry.document().path() : "", entry.id());
  }

  // By hand, since what records come with is several times as slow, and there are many look-ups.

  @Override
  public boolean equals(Object other) {
    return other instanceof Claim that && id.equals(that.id) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + id.hashCode();
  }
}
