package dev.entrylint.parse.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a witness says of a text: one line for each fact, such as {@code "heading 1:1 ..."}. Facts
 * of one kind are in the order of the text.
 */
record Reading(List<String> facts) {

  private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\x0B\\f\\r]+");
  private static final Pattern ENDS = Pattern.compile("^ | $");

  Reading {
    facts = List.copyOf(facts);
  }

  /** The facts of the kind that their first word names. */
  List<String> of(String kind) {
    return facts.stream().filter(fact -> fact.startsWith(kind + " ")).toList();
  }

  /** This reading without the facts of some kinds. */
  Reading without(String... kinds) {
    List<String> rest = new ArrayList<>(facts);
    for (String kind : kinds) {
      rest.removeIf(fact -> fact.startsWith(kind + " "));
    }
    return new Reading(rest);
  }

  /** The facts that {@code other} does not have; of equal ones as many as it lacks. */
  List<String> beyond(Reading other) {
    Map<String, Integer> theirs = new HashMap<>();
    other.facts.forEach(fact -> theirs.merge(fact, 1, Integer::sum));
    List<String> beyond = new ArrayList<>();
    for (String fact : facts) {
      if (theirs.merge(fact, -1, Integer::sum) < 0) {
        beyond.add(fact);
      }
    }
    return beyond;
  }

  /** {@code text} with runs of white space made one space, and none at either end. */
  static String fold(CharSequence text) {
    return ENDS.matcher(WHITE_SPACE.matcher(text).replaceAll(" ")).replaceAll("");
  }

  /** Both readings in words, for a failing test. */
  static String differences(Reading scanner, Reading witness) {
    StringBuilder words = new StringBuilder();
    scanner
        .beyond(witness)
        .forEach(fact -> words.append("  scanner only: ").append(fact).append('\n'));
    witness
        .beyond(scanner)
        .forEach(fact -> words.append("  witness only: ").append(fact).append('\n'));
    return words.length() == 0 ? "  the same facts in another order\n" : words.toString();
  }
}
