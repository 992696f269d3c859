package dev.entrylint.corpus.mention;

import dev.entrylint.base.CaseFolding;
import dev.entrylint.corpus.entry.Aliases;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The search for the names of entries, which are their titles and aliases, in texts: at each word
 * for the longest that begins there, letter by letter, so that it takes time linear in the length
 * of the text.
 */
public final class Mentions {

  /** A longer name is a sentence, which nobody repeats by chance. */
  private static final int LONGEST = 100;

  /** What joins two words into one, such as the hyphen in 'KI-Modell'. */
  private static final String JOINTS = "-‐‑–'’./:*_@&~=";

  private final NameTree tree = new NameTree();
  private final List<Name> names = new ArrayList<>();

  /** The names that are spelled alike but for case, by the place in the tree where they end. */
  private final Map<Integer, List<Name>> ends = new HashMap<>();

  private record Name(String text, List<Entry> entries) {}

  public Mentions(Pages pages, EntryIndex entries) {
    Map<String, Name> byText = new HashMap<>();
    for (Page page : pages.inOrder()) {
      for (Entry entry : entries.of(page)) {
        add(byText, entry.title(), entry);
        for (String alias : Aliases.of(page.frontMatter(), entry)) {
          add(byText, alias, entry);
        }
      }
    }
    for (Name name : names) {
      int place = NameTree.ROOT;
      for (int i = 0; i < name.text.length(); i++) {
        place = tree.grow(place, CaseFolding.fold(name.text.charAt(i)));
      }
      ends.computeIfAbsent(place, key -> new ArrayList<>(1)).add(name);
    }
  }

  private void add(Map<String, Name> byText, String text, Entry entry) {
    // By the name of its file, which stands for a title where there is none, nobody calls an entry.
    boolean file = !entry.titled() && text.equals(entry.title());
    if (file || text.isEmpty() || text.length() > LONGEST) {
      return;
    }
    Name name = byText.get(text);
    if (name == null) {
      name = new Name(text, new ArrayList<>(1));
      byText.put(text, name);
      names.add(name);
    }
    name.entries.add(entry);
  }

  /**
   * The names in {@code span} of {@code text} that are words of their own, in the order of the text
   * and without overlaps.
   *
   * @param text running text, in which NUL stands for what is none
   * @param anyCase whether upper and lower case may differ
   */
  public List<Mention> in(String text, Span span, boolean anyCase) {
    List<Mention> found = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      Mention mention = startsWord(text, at) ? longest(text, at, span.end(), anyCase) : null;
      if (mention != null) {
        found.add(mention);
        at = mention.span().end();
      } else {
        at++;
      }
    }
    return found;
  }

  private Mention longest(String text, int start, int limit, boolean anyCase) {
    Mention longest = null;
    int place = NameTree.ROOT;
    int at = start;
    while (at < limit && place != NameTree.NONE) {
      char c = text.charAt(at);
      boolean blank = isBlank(c);
      place = tree.step(place, blank ? ' ' : CaseFolding.fold(c));
      at++;
      while (blank && at < limit && isBlank(text.charAt(at))) {
        at++;
      }
      List<Name> here = place == NameTree.NONE ? null : ends.get(place);
      if (here != null && endsWord(text, at)) {
        for (Name name : here) {
          if (anyCase || isSpelled(name.text, text, start)) {
            longest = new Mention(name.text, List.copyOf(name.entries), new Span(start, at));
            break;
          }
        }
      }
    }
    return longest;
  }

  private static boolean isSpelled(String name, String text, int start) {
    int at = start;
    for (int i = 0; i < name.length(); i++) {
      if (isBlank(text.charAt(at))) {
        while (isBlank(text.charAt(at + 1))) {
          at++;
        }
      } else if (name.charAt(i) != text.charAt(at)) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00A0';
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isApart(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == 0;
  }

  private static boolean startsWord(String text, int at) {
    int before = at - 1;
    return !isBlank(text.charAt(at))
        && text.charAt(at) != 0
        && !isWord(text, before)
        && !isApart(text, before)
        && !(before >= 0 && text.charAt(before) == '#')
        && !(isJoint(text, before) && (isWord(text, before - 1) || isApart(text, before - 1)));
  }

  private static boolean endsWord(String text, int end) {
    return !isWord(text, end)
        && !isApart(text, end)
        && !(end < text.length() && "+#".indexOf(text.charAt(end)) >= 0)
        && !(isJoint(text, end) && (isWord(text, end + 1) || isApart(text, end + 1)));
  }

  private static boolean isJoint(String text, int at) {
    return at >= 0 && at < text.length() && JOINTS.indexOf(text.charAt(at)) >= 0;
  }
}
