package dev.entrylint.edit.relink;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Ways to name a place in a fragment, that nearest to what is written first. */
public final class FragmentNames {

  private static final Pattern CODE = Pattern.compile("%[0-9a-fA-F]{2}");

  private FragmentNames() {}

  /**
   * @param written the fragment as it is written; empty if there is none
   * @param names what the place is called, the likeliest first: ids, titles
   */
  public static List<String> of(String written, Collection<String> names, TargetLetters letters) {
    // Where headings are named by titles there may be those of the headings above before it.
    int last = written.lastIndexOf('#');
    String start = last < 0 ? "" : written.substring(0, last + 1);
    List<String> ways = new ArrayList<>();
    for (String name : names) {
      if (CODE.matcher(name).find() && start.isEmpty()) {
        ways.add(name); // an id made of codes is looked for as it is written first
      }
      boolean block = written.startsWith("^") && !name.startsWith("^");
      ways.add(start + (block ? "^" : "") + letters.fragment(name));
    }
    if (!start.isEmpty()) {
      names.forEach(name -> ways.add(letters.fragment(name)));
    }
    return ways;
  }
}
