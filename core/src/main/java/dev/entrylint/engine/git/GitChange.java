package dev.entrylint.engine.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file in which two sides differ.
 *
 * @param before what it was; {@link Entry#isNone} if it is new
 * @param now what it is; {@link Entry#isNone} if it is gone
 * @param unmerged whether a merge left it with several contents
 * @param path seen from the top of the working tree
 */
record GitChange(Entry before, Entry now, boolean unmerged, String path) {

  /**
   * What is at a path.
   *
   * @param mode what sort of file it is, as git has it in octal digits
   * @param id the name of its content; only zeros if git did not look what a file on disk holds
   */
  record Entry(String mode, String id) {

    private static final Entry NONE = new Entry("000000", "");

    boolean isNone() {
      return mode.equals("000000");
    }

    boolean isLink() {
      return mode.equals("120000");
    }

    /** Whether it is the commit of another repository, whose files this one does not have. */
    boolean isSubmodule() {
      return mode.equals("160000");
    }

    /** Whether it is a file or a symbolic link. */
    boolean isContent() {
      return !isNone() && !isSubmodule();
    }

    /** Whether it is surely the same for whoever reads it, be it executable or not. */
    boolean isSameAs(Entry other) {
      return isContent() && other.isContent() && id.equals(other.id) && isLink() == other.isLink();
    }
  }

  /** What {@code git diff --raw -z --no-renames} says. */
  static List<GitChange> parse(byte[] raw) {
    List<GitChange> changes = new ArrayList<>();
    List<String> words = names(raw);
    // ":100644 100644 ID ID M", then the path.
    for (int i = 0; i + 1 < words.size(); i += 2) {
      String[] facts = words.get(i).substring(1).split(" ");
      Entry before = new Entry(facts[0], facts[2]);
      Entry now = new Entry(facts[1], facts[3]);
      changes.add(new GitChange(before, now, facts[4].startsWith("U"), words.get(i + 1)));
    }
    return changes;
  }

  /** What {@code git ls-files -z -t --stage} says of files that are not on disk for that. */
  static List<GitChange> skipped(byte[] listed) {
    List<GitChange> changes = new ArrayList<>();
    for (String each : names(listed)) {
      // "S 100644 ID 0<TAB>path"
      int tab = each.indexOf('\t');
      if (each.startsWith("S ") && tab > 0) {
        String[] facts = each.substring(0, tab).split(" ");
        changes.add(
            new GitChange(
                new Entry(facts[1], facts[2]), Entry.NONE, false, each.substring(tab + 1)));
      }
    }
    return changes;
  }

  /**
   * Texts, each with a NUL behind it. What is not UTF-8 has U+FFFD in it, as names on disk have.
   */
  static List<String> names(byte[] all) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < all.length; i++) {
      if (all[i] == 0) {
        names.add(new String(all, start, i - start, StandardCharsets.UTF_8));
        start = i + 1;
      }
    }
    return names;
  }
}
