package dev.entrylint.parse.scan.attribute;

import static dev.entrylint.parse.scan.text.Bytes.isLetter;
import static dev.entrylint.parse.scan.text.Bytes.isLetterOrDigit;
import static dev.entrylint.parse.scan.text.Bytes.isSpace;
import static dev.entrylint.parse.scan.text.Bytes.skipSpaces;

import dev.entrylint.model.Attributes;
import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Entities;
import dev.entrylint.parse.scan.text.Places;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads attribute lists, {@code {#id .class key="value" -}}, and keeps the one read last. */
public final class AttributeLists {

  /**
   * Whether it is the grammar of those that have lists on lines of their own: a colon may come
   * first, nearly everything may stand in a name, and a name alone is that of another list.
   */
  private final boolean hasLines;

  /** Whether it is kramdown's own grammar, where a class may follow an id without a space. */
  private final boolean kramdown;

  /**
   * Whether it is the grammar of commonmark-extensions: spaces must stand between attributes, of
   * several ids the first counts, an empty list is none, and several in a row are one.
   */
  private final boolean commonMark;

  private byte[] t;
  private int limit;

  // What was learnt of the text at hand, so that no part of it is read again for each brace in it.

  /** Behind which items no list ends that is sought. */
  private Set<Integer> leadNowhere = Set.of();

  /** Where the items end that were read of a list whose end is not known yet. */
  private final List<Integer> ends = new ArrayList<>();

  /** The value without quotes that was read last. */
  private int valueStart;

  private int valueEnd;

  /** Where the word of ids and classes ends that kramdown was seen to take, or not. */
  private int wordEnd;

  private boolean isWord;

  /** Where the id of the list read last begins. */
  public int idStart;

  /** Where that id ends; where it begins, if the list has none. */
  public int idEnd;

  /** Whether the list read last is {@code {:toc}}, which makes a table of contents. */
  public boolean contents;

  private List<String> classes = List.of();
  private Map<String, String> pairs = Map.of();

  /** Reads the lists of the dialect that has these options. */
  public AttributeLists(SyntaxOptions options) {
    hasLines = options.attributeSyntax.hasLines();
    kramdown = options.attributeSyntax == AttributeSyntax.KRAMDOWN;
    commonMark = options.attributeSyntax == AttributeSyntax.COMMONMARK;
  }

  /** Begins another text, of which nothing is known. */
  public void begin() {
    leadNowhere = Set.of();
    valueStart = 0;
    valueEnd = 0;
    limit = -1;
  }

  /** Reads a list at {@code i}, where a brace stands; its end, or -1. */
  public int read(byte[] t, int i, int limit) {
    int end = lists(t, i, limit);
    if (end < 0) {
      learn();
    }
    return end;
  }

  /** Whether a list at {@code i}, where a brace stands, ends at {@code limit}. */
  boolean reads(byte[] t, int i, int limit) {
    boolean whole = lists(t, i, limit) == limit;
    if (!whole) {
      learn();
    }
    return whole;
  }

  /** Remembers of a list that did not end as it should which items it had. */
  private void learn() {
    if (!ends.isEmpty()) {
      leadNowhere = leadNowhere.isEmpty() ? new HashSet<>() : leadNowhere;
      leadNowhere.addAll(ends);
    }
  }

  /** Reads the list at {@code i} and, where they are one, those behind it; their end, or -1. */
  private int lists(byte[] t, int i, int limit) {
    if (this.t != t || this.limit != limit) {
      begin();
    }
    this.t = t;
    this.limit = limit;
    ends.clear();
    wordEnd = 0;
    idStart = 0;
    idEnd = 0;
    contents = false;
    classes = List.of();
    pairs = Map.of();
    int k = i + 1;
    if (hasLines && k < limit && t[k] == ':') {
      k++;
    }
    int end = items(k);
    while (commonMark && end > 0 && end < limit && t[end] == '{') {
      int next = items(end + 1);
      if (next < 0) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Reads items from {@code i} on; the end of the list, or -1. */
  private int items(int i) {
    int k = skipSpaces(t, i, limit);
    if (commonMark && k < limit && t[k] == '}') {
      return -1;
    }
    while (k < limit && t[k] != '}') {
      int end = item(k);
      if (end < 0 || leadsNowhere(end)) {
        return -1;
      }
      ends.add(end);
      k = skipSpaces(t, end, limit);
      if (commonMark && k == end && t[k] != '}') {
        return -1;
      }
    }
    return k >= limit ? -1 : k + 1;
  }

  /** Whether no list ends that has an item up to {@code end}. */
  private boolean leadsNowhere(int end) {
    return end >= limit || leadNowhere.contains(end);
  }

  /** The classes of the list read last. */
  public List<String> classes() {
    return classes;
  }

  /** The list read last, which is {@code [start, end)} of what {@code places} says the place of. */
  public Attributes toAttributes(Places places, int start, int end) {
    boolean named = idEnd > idStart;
    return new Attributes(
        named ? Optional.of(string(idStart, idEnd)) : Optional.empty(),
        List.copyOf(classes),
        copy(pairs),
        places.span(start, end),
        named ? Optional.of(places.span(idStart, idEnd)) : Optional.empty());
  }

  private static Map<String, String> copy(Map<String, String> pairs) {
    return pairs.isEmpty() ? Map.of() : Collections.unmodifiableMap(pairs);
  }

  private String string(int from, int to) {
    return Bytes.string(t, from, to);
  }

  /** Reads an item at {@code i}; its end, or -1. */
  private int item(int i) {
    int c = t[i];
    if (c == '#' || c == '.') {
      return idOrClass(i);
    }
    if (c == '-') {
      addClass("unnumbered");
      return i + 1;
    }
    int k = i;
    if (commonMark ? isLetter(c) || c == '_' || c == ':' : isNameStart(c)) {
      while (k < limit && isNamePart(t[k])) {
        k++;
      }
    }
    if (k == i) {
      return -1;
    }
    if (k < limit && t[k] == '=') {
      return value(string(i, k), k + 1);
    }
    // Kramdown's name of a list that is defined elsewhere.
    contents |= hasLines && k - i == 3 && Bytes.startsWith(t, i, limit, "toc");
    return hasLines ? k : -1;
  }

  private int idOrClass(int i) {
    if (kramdown && i >= wordEnd) {
      kramdownWord(i);
    }
    int k = i + 1;
    boolean named = t[i] == '#' || commonMark || k < limit && isNameStart(t[k]);
    while (k < limit && isNamePart(t[k]) && !(kramdown && t[k] == '.')) {
      k++;
    }
    if (k == i + 1 || !named) {
      return -1;
    }
    if (kramdown && !isWord) {
      return k; // a word that is none is passed over
    }
    if (t[i] == '#') {
      if (!commonMark || idStart == idEnd) {
        idStart = i + 1;
        idEnd = k;
      }
    } else {
      addClass(string(i + 1, k));
    }
    return k;
  }

  /**
   * Looks at the word of ids and classes at {@code i}, which kramdown takes whole or not at all:
   * ids are of ASCII letters, digits, and {@code _}, {@code :} and {@code -}.
   */
  private void kramdownWord(int i) {
    isWord = true;
    int begin = i;
    int k = i + 1;
    for (; k < limit && !isSpace(t[k]) && "{}".indexOf(t[k]) < 0; k++) {
      if (t[k] == '#' || t[k] == '.') {
        isWord &= k > begin + 1;
        begin = k;
      } else if (t[begin] == '#') {
        boolean letter = isLetter(t[k]);
        boolean rest = isLetterOrDigit(t[k]) || "_:-".indexOf(t[k]) >= 0;
        isWord &= letter || k > begin + 1 && rest;
      }
    }
    wordEnd = k;
  }

  private void addClass(String name) {
    if (classes.isEmpty()) {
      classes = new ArrayList<>();
    }
    classes.add(name);
  }

  private boolean isNameStart(int c) {
    return isLetter(c) || c < 0 || hasLines && isNamePart(c);
  }

  /** Pandoc takes letters, digits and four marks; others take nearly everything. */
  private boolean isNamePart(int c) {
    if (isLetterOrDigit(c) || c < 0 || c == '-' || c == '_' || c == ':' || c == '.') {
      return true;
    }
    return hasLines && c > ' ' && "{}\"'=<>#".indexOf(c) < 0;
  }

  private int value(String key, int i) {
    int from = i;
    int k = i;
    int behind;
    if (k < limit && (t[k] == '"' || t[k] == '\'' && !commonMark)) {
      from = ++k;
      while (k < limit && t[k] != t[i]) {
        k += t[k] == '\\' ? 2 : 1;
      }
      behind = k + 1;
      if (k >= limit) {
        return -1;
      }
    } else {
      k = behindValue(i);
      behind = k;
      if (commonMark && (k == i || t[i] == '\'')) {
        return -1;
      }
    }
    if (leadsNowhere(behind)) {
      return -1; // before anything is made of the value, which may be long
    }
    keep(key, from, k);
    return behind;
  }

  /** Where the value without quotes ends that is read from {@code i} on. */
  private int behindValue(int i) {
    if (i < valueStart || i >= valueEnd) {
      int k = i;
      while (k < limit && !isSpace(t[k]) && t[k] != '}') {
        k++;
      }
      valueStart = i;
      valueEnd = k;
    }
    return valueEnd;
  }

  private void keep(String key, int from, int to) {
    if (key.equals("id")) {
      if (!commonMark || idStart == idEnd) {
        idStart = from;
        idEnd = to;
      }
    } else if (key.equals("class")) {
      for (String name : string(from, to).trim().split(" +")) {
        addClass(name);
      }
    } else {
      if (pairs.isEmpty()) {
        pairs = new LinkedHashMap<>();
      }
      pairs.put(key, Entities.resolve(t, from, to, true));
    }
  }
}
