package dev.entrylint.corpus.suggest;

import dev.entrylint.base.CaseFolding;
import dev.entrylint.base.NearKey;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.model.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The search for the ids of one page of which fragments are only a part: what somebody remembers of
 * a longer title, or what is left of one that has grown since. A fragment is the beginning of such
 * an id, or all of its words are in it; and only if there is one such id does it say anything.
 */
final class PartSearch {

  /** So few letters begin many an id. */
  private static final int LEAST_LETTERS = 5;

  /** What is shorter only joins words, in most languages; but a number does not. */
  private static final int LEAST_WORD = 4;

  /** A word that is in more ids than these says nothing, and would make the search take long. */
  private static final int MOST_IDS = 50;

  private final NearKey key = new NearKey();

  // The first definition of each id, by its letters, and by its words when they are first asked
  // for.
  private final TreeMap<String, Definition> byKey = new TreeMap<>();
  private final Map<String, List<Definition>> byWord = new HashMap<>();

  private PartSearch(Iterable<Definition> definitions) {
    for (Definition definition : definitions) {
      if (definition.anchor().kind() != Anchor.Kind.FOOTNOTE) {
        byKey.putIfAbsent(letters(definition.id()), definition);
      }
    }
  }

  /** The definition that each of {@code fragments} is a part of, where there is exactly one. */
  static Map<String, Definition> of(Set<String> fragments, Iterable<Definition> definitions) {
    PartSearch search = new PartSearch(definitions);
    Map<String, Definition> found = new HashMap<>();
    for (String fragment : fragments) {
      Definition whole = search.beginning(search.letters(fragment));
      whole = whole == null ? search.holding(fragment) : whole;
      if (whole != null) {
        found.put(fragment, whole);
      }
    }
    return found;
  }

  private String letters(String id) {
    return new String(key.read(id).toChars());
  }

  /** The only id that begins so, or null. */
  private Definition beginning(String letters) {
    if (letters.length() < LEAST_LETTERS) {
      return null;
    }
    Map.Entry<String, Definition> first = byKey.ceilingEntry(letters);
    if (first == null || !first.getKey().startsWith(letters)) {
      return null;
    }
    String second = byKey.higherKey(first.getKey());
    return second != null && second.startsWith(letters) ? null : first.getValue();
  }

  /** The only id that has all words of {@code fragment}, or null; one alone may be anywhere. */
  private Definition holding(String fragment) {
    if (byWord.isEmpty()) {
      for (Definition definition : byKey.values()) {
        for (String word : words(definition.id())) {
          byWord.computeIfAbsent(word, any -> new ArrayList<>(1)).add(definition);
        }
      }
    }
    Set<String> sought = new HashSet<>();
    List<Definition> rarest = List.of();
    Words words = new Words(fragment);
    for (String word = words.next(); word != null; word = words.next()) {
      List<Definition> next = byWord.get(word);
      if (next == null) {
        return null; // as nearly always, and with the first word
      }
      rarest = sought.isEmpty() || next.size() < rarest.size() ? next : rarest;
      sought.add(word);
    }
    return sought.size() < 2 || rarest.size() > MOST_IDS ? null : only(rarest, sought);
  }

  /** The only one of {@code definitions} whose id has all of {@code words}, or null. */
  private static Definition only(List<Definition> definitions, Set<String> words) {
    Definition only = null;
    for (Definition definition : definitions) {
      if (words(definition.id()).containsAll(words)) {
        if (only != null) {
          return null;
        }
        only = definition;
      }
    }
    return only;
  }

  private static Set<String> words(String id) {
    Set<String> all = new HashSet<>();
    Words words = new Words(id);
    for (String word = words.next(); word != null; word = words.next()) {
      all.add(word);
    }
    return all;
  }

  /** The words and numbers of an id, without short words. */
  private static final class Words {
    private final String id;
    private int end;

    Words(String id) {
      this.id = id;
    }

    /** The next one with its case folded, or null. */
    String next() {
      while (end < id.length()) {
        int start = end;
        boolean number = false;
        while (end < id.length() && Character.isLetterOrDigit(id.charAt(end))) {
          number |= Character.isDigit(id.charAt(end));
          end++;
        }
        int length = end - start;
        end++;
        if (length >= LEAST_WORD || number) {
          return CaseFolding.fold(id.substring(start, start + length));
        }
      }
      return null;
    }
  }
}
