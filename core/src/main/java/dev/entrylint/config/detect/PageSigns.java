package dev.entrylint.config.detect;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a page holds that speaks for a renderer, outside of code. It is counted line by line, since
 * nobody knows yet how the page is read.
 */
final class PageSigns {

  private static final int LONGEST_NAME = 200;

  /** Texts in double brackets, and those of them that name a page. */
  int doubled;

  int named;

  /** Links to the path of a page. */
  int paths;

  /** The labels of comments that look like definitions, as some programs write them. */
  final Set<String> labels = new HashSet<>();

  /** Attribute lists with a class on headings, and ids with a kind. */
  int lists;

  /** Ids in braces on headings, which others read, too. */
  int ids;

  /** Blocks between colons with attributes. */
  int divs;

  private int citations;

  /** How many sorts of what pandoc alone reads there are. */
  int kinds() {
    return (lists > 0 ? 1 : 0) + (divs > 0 ? 1 : 0) + (citations > 0 ? 1 : 0);
  }

  /** What there is of that, for people. */
  String shown() {
    String shown = lists > 0 ? ", {#id .class} on headings" : ids > 0 ? ", {#id} on headings" : "";
    shown += divs > 0 ? ", ::: {.class} blocks" : "";
    shown += citations > 0 ? ", [@key] citations" : "";
    return shown.isEmpty() ? shown : shown.substring(2);
  }

  void add(PageSigns other) {
    doubled += other.doubled;
    named += other.named;
    paths += other.paths;
    labels.addAll(other.labels);
    lists += other.lists;
    ids += other.ids;
    divs += other.divs;
    citations += other.citations;
  }

  /**
   * Counts what is in {@code text}.
   *
   * @param names of all pages, in small letters, without ending
   */
  void read(String text, Set<String> names) {
    char fence = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      String bare = line.strip();
      char first = bare.startsWith("```") || bare.startsWith("~~~") ? bare.charAt(0) : 0;
      if (first != 0 && (fence == 0 || fence == first)) {
        fence = fence == 0 ? first : 0;
      } else if (fence == 0 && !bare.isEmpty()) {
        line(bare, names);
      }
    }
  }

  private void line(String line, Set<String> names) {
    if (line.startsWith("[//")) {
      labels.add(line.substring(1, Math.max(1, find(line, "]", 0))));
    }
    if (line.startsWith(":::")) {
      divs += isDiv(line) ? 1 : 0;
    } else if (line.charAt(0) == '#' && line.endsWith("}")) {
      String list = line.substring(line.lastIndexOf('{') + 1, line.length() - 1);
      lists += isList(list) ? 1 : 0;
      ids += list.startsWith("#") ? 1 : 0;
    }
    boolean code = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      code ^= c == '`';
      if (c == '[' && !code) {
        i = bracket(line, i, names);
      }
    }
  }

  /** Whether behind the colons are attributes in braces. */
  private static boolean isDiv(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ':') {
      i++;
    }
    String rest = line.substring(i).strip();
    return rest.startsWith("{.") || rest.startsWith("{#");
  }

  /** Whether what is in the braces has a class or key, or the id a kind, as in {@code #sec:x}. */
  private static boolean isList(String list) {
    String bare = list.strip();
    boolean more = bare.indexOf(' ') > 0 || bare.indexOf(':') > 0;
    return bare.equals("-")
        || bare.startsWith("#") && more
        || bare.startsWith(".") && bare.length() > 1;
  }

  /** Counts what begins with the bracket at {@code at}; returns up to where that was looked at. */
  private int bracket(String line, int at, Set<String> names) {
    if (line.startsWith("[[", at)) {
      int end = find(line, "]]", at);
      if (end > 0) {
        name(line.substring(at + 2, end), line.startsWith("(", end + 2), names);
        return end + 1;
      }
      return at + 1;
    }
    if (line.startsWith("@", at + 1) || line.startsWith("-@", at + 1)) {
      int end = find(line, "]", at);
      boolean key = end > at + 2 && Character.isLetter(line.charAt(line.indexOf('@', at) + 1));
      boolean link = end > 0 && end + 1 < line.length() && "([:".indexOf(line.charAt(end + 1)) >= 0;
      citations += key && !link ? 1 : 0;
      return at;
    }
    int close = find(line, "](", at);
    int end = close < 0 ? -1 : find(line, ")", close);
    if (end > 0) {
      String target = line.substring(close + 2, end);
      int hash = target.indexOf('#');
      String path = hash < 0 ? target : target.substring(0, hash);
      paths += path.endsWith(".md") && path.indexOf("://") < 0 ? 1 : 0;
      return close;
    }
    return at;
  }

  /** Where {@code text} is next in {@code line}; -1 if that is far away. */
  private static int find(String line, String text, int from) {
    int found = line.substring(from, Math.min(line.length(), from + LONGEST_NAME)).indexOf(text);
    return found < 0 ? -1 : from + found;
  }

  /** Counts a name in double brackets, unless it is the text of a link. */
  private void name(String inside, boolean link, Set<String> names) {
    int end = 0;
    while (end < inside.length() && "|#^\\[".indexOf(inside.charAt(end)) < 0) {
      end++;
    }
    String name = inside.substring(0, end).strip();
    if (link || name.isEmpty()) {
      return;
    }
    doubled++;
    String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    named +=
        names.contains(last.endsWith(".md") ? last.substring(0, last.length() - 3) : last) ? 1 : 0;
  }
}
