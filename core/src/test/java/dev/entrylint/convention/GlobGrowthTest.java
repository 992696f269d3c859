package dev.entrylint.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.steps.Steps;
import dev.entrylint.steps.Thorough;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Globs that would take forever if each way through them were tried, and what they should say. */
class GlobGrowthTest {

  /** What stands where a brace opened, and where one closed. */
  private static final String OPENED = "\u0001";

  private static final String CLOSED = "\u0002";

  @ParameterizedTest
  @ValueSource(strings = {"stars", "deep stars", "folders", "choices", "nested choices"})
  void timeGrowsWithTheLengthOfThePath(String way) {
    Steps.assertLinear(Matching.class, 500, way);
  }

  static final class Matching implements IntConsumer {
    private final String way;

    Matching(String way) {
      this.way = way;
    }

    @Override
    public void accept(int size) {
      String glob =
          switch (way) {
            case "stars" -> "*a".repeat(20) + "*b*";
            case "deep stars" -> "**a".repeat(20) + "**b*";
            case "folders" -> "**/a/".repeat(20) + "b*";
            case "choices" -> "{a,aa}".repeat(30) + "*b*";
            default -> "{a,".repeat(30) + "b" + "}".repeat(30) + "*c*";
          };
      String path = way.equals("folders") ? "a/".repeat(size) : "a".repeat(size);
      if (new Glob(glob).matches(path)) {
        throw new AssertionError(glob);
      }
    }
  }

  @Test
  void manyBracesDoNotMultiply() {
    Glob glob = new Glob("{a,aa}".repeat(5_000) + "b");
    assertTrue(glob.matches("a".repeat(7_000) + "b"));
    assertFalse(glob.matches("a".repeat(10_001) + "b"));
    Glob deep = new Glob("{a,".repeat(5_000) + "b" + "}".repeat(5_000));
    assertTrue(deep.matches("b"));
    assertFalse(deep.matches("ab"));
  }

  @Test
  void saysTheSameAsTryingEachWay() {
    Random random = new Random(16);
    for (int i = 0; i < Thorough.or(20_000, 1_000_000); i++) {
      String pattern = pattern(random, 2);
      Glob glob = new Glob(pattern);
      List<String> plain = expanded(pattern);
      for (int j = 0; j < 4; j++) {
        String path = letters(random, "aab//c", 8);
        boolean fits = plain.stream().anyMatch(each -> fits(each, 0, path, 0));
        assertEquals(fits, glob.matches(path), () -> pattern + " " + path);
        if (fits) {
          assertTrue(isBelowBase(glob, path), () -> pattern + " " + path);
        }
      }
    }
  }

  private static boolean isBelowBase(Glob glob, String path) {
    String base = glob.base().isEmpty() ? "" : glob.base() + "/";
    return path.startsWith(base) && (glob.isDeep() || path.indexOf('/', base.length()) < 0);
  }

  private static String letters(Random random, String alphabet, int most) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(most); length > 0; length--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static String pattern(Random random, int depth) {
    StringBuilder pattern = new StringBuilder();
    for (int pieces = random.nextInt(depth + 2); pieces > 0; pieces--) {
      if (depth > 0 && random.nextInt(3) == 0) {
        pattern.append('{').append(pattern(random, depth - 1));
        for (int choices = 1 + random.nextInt(2); choices > 0; choices--) {
          pattern.append(',').append(pattern(random, depth - 1));
        }
        pattern.append('}');
      } else {
        pattern.append(random.nextInt(3) == 0 ? "**/" : letters(random, "aab//c**?", 4));
      }
    }
    return pattern.toString();
  }

  /** All that the braces stand for, with a mark where one was. */
  private static List<String> expanded(String pattern) {
    int close = pattern.indexOf('}');
    if (close < 0) {
      return List.of(pattern);
    }
    int open = pattern.lastIndexOf('{', close);
    List<String> all = new ArrayList<>();
    for (String choice : pattern.substring(open + 1, close).split(",", -1)) {
      String before = pattern.substring(0, open) + OPENED;
      all.addAll(expanded(before + choice + CLOSED + pattern.substring(close + 1)));
    }
    return all;
  }

  private static boolean fits(String glob, int g, String path, int p) {
    if (g == glob.length()) {
      return p == path.length();
    }
    if (glob.startsWith(OPENED, g) || glob.startsWith(CLOSED, g)) {
      return fits(glob, g + 1, path, p);
    }
    boolean more = p < path.length();
    if (glob.startsWith("**", g)) {
      if (isSlashNext(glob, g + 2) && fits(glob, glob.indexOf('/', g) + 1, path, p)) {
        return true;
      }
      for (int at = p; at <= path.length(); at++) {
        if (fits(glob, g + 2, path, at)) {
          return true;
        }
      }
      return false;
    }
    return switch (glob.charAt(g)) {
      case '*' ->
          fits(glob, g + 1, path, p) || more && path.charAt(p) != '/' && fits(glob, g, path, p + 1);
      case '?' -> more && path.charAt(p) != '/' && fits(glob, g + 1, path, p + 1);
      default -> more && path.charAt(p) == glob.charAt(g) && fits(glob, g + 1, path, p + 1);
    };
  }

  private static boolean isSlashNext(String glob, int from) {
    return glob.substring(from).replace(CLOSED, "").startsWith("/");
  }
}
