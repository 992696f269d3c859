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

  // By hand, as in every record that each run compares: what Java makes for it is linked at run
  // time, which takes milliseconds.
  @Override
  public boolean equals(Object other) {
    return other instanceof Claim claim && id.equals(claim.id) && text.equals(claim.text);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + id.hashCode();
  }
}
