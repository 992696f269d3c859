package dev.entrylint.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is taken for a slip of the pen, and what is not. */
class NearMissTest {

  private static final List<String> WORDS = List.of("include", "exclude", "dialect", "rules", "id");

  private static Optional<String> nearest(String word) {
    return NearMiss.nearest(word, WORDS);
  }

  @Test
  void aLetterMayBeMissingTooManyWrongOrSwapped() {
    assertEquals(Optional.of("include"), nearest("inclde"));
    assertEquals(Optional.of("include"), nearest("incllude"));
    assertEquals(Optional.of("dialect"), nearest("dialekt"));
    assertEquals(Optional.of("rules"), nearest("ruels"));
  }

  @Test
  void theNearestWins() {
    assertEquals(Optional.of("exclude"), nearest("xclude"));
    assertEquals(
        List.of("exclude", "include"),
        NearMiss.nearest("enclude", WORDS.subList(0, 2), 2).stream().sorted().toList());
    assertEquals(
        List.of("ab-c", "abcd"),
        NearMiss.nearest("abc", List.of("abcd", "ab-c"), 9).stream().sorted().toList());
  }

  @Test
  void ofEquallyNearWordsTheFirstWins() {
    assertEquals(List.of("cat", "rat"), NearMiss.nearest("bat", List.of("cat", "rat", "mat"), 2));
  }

  @Test
  void caseIsNoDifference() {
    assertEquals(Optional.of("xAI"), NearMiss.nearest("XAI", List.of("AI", "xAI")));
    assertEquals(
        Optional.of("Übergewicht"), NearMiss.nearest("übergewcht", List.of("Übergewicht")));
  }

  @Test
  void shortWordsAreNotGuessedAt() {
    assertEquals(Optional.of("id"), nearest("ID"));
    assertEquals(Optional.empty(), nearest("ie"));
    assertEquals(Optional.empty(), nearest("no"));
    assertEquals(Optional.empty(), nearest(""));
  }

  @Test
  void whatDiffersTooMuchIsNotMeant() {
    assertEquals(Optional.empty(), nearest("colour"));
    assertEquals(Optional.empty(), NearMiss.nearest("min", List.of("max")));
  }

  @Test
  void distancesAreThoseOfTheWholeTable() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      String a = word(random);
      String b = word(random);
      int limit = random.nextInt(5);
      int expected = Math.min(wholeTable(a, b), limit + 1);
      assertEquals(expected, distance(a, b, limit), a + " " + b + " " + limit);
    }
  }

  private static int distance(String word, String candidate, int limit) {
    return new NearMiss(word.toCharArray(), limit).distanceTo(candidate.toCharArray());
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      word.append("abc".charAt(random.nextInt(3)));
    }
    return word.toString();
  }

  private static int wholeTable(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = table[i - 1][j - 1] + (same ? 0 : 1);
        least = Math.min(least, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        table[i][j] = swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
      }
    }
    return table[a.length()][b.length()];
  }

  @Test
  void longWordsTakeNoTableOfTheirSquare() {
    String a = "x".repeat(1_000_000);
    assertEquals(1, distance(a, a + "y", 3));
    assertEquals(4, distance(a, "y".repeat(1_000_000), 3));
  }
}
