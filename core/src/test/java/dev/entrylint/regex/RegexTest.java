package dev.entrylint.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.steps.Steps;
import dev.entrylint.steps.Thorough;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {

  /** What Java says of each, in each of the texts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "^a",
        "a$",
        "^$",
        "(?m)^b$",
        "\\Aa",
        "a\\z",
        "a\\Z",
        "^(a|b)*$",
        "(a*)*b",
        "a{2}",
        "a{2,}",
        "a{1,2}b",
        "a{0}b",
        "a??b",
        "a+?b",
        "a*?$",
        "(?i)AB",
        "(?iu)Ä",
        "(?i)Ä",
        "(?i:A)B",
        "(?i)a(?-i)B",
        ".",
        "(?s).",
        "^.{3}$",
        "[ab]+c",
        "[^ab]",
        "[a-c&&[^b]]",
        "[]a]",
        "[^]a]",
        "[\\]a]",
        "[[a]b]",
        "\\d",
        "\\D",
        "\\w+",
        "\\s",
        "\\S",
        "\\h",
        "\\R",
        "^\\R$",
        "\\p{L}",
        "\\p{IsAlphabetic}",
        "\\pL",
        "\\P{Lu}",
        "\\p{javaUpperCase}",
        "\\x41",
        "\\x{41}",
        "\\u00e4",
        "\\0101",
        "\\t",
        "\\n",
        "\\e",
        "\\cA",
        "\\.",
        "\\Qa.b\\E",
        "\\Qab\\E+c",
        "\\Qa.",
        "[\\Q]\\E]",
        "(?x) a b # c",
        "(?<name>a)b",
        "a|b|",
        "(|a)b",
        "(?=ab)a",
        "a(?!b)",
        "(?<=a)b",
        "(?<!a)b",
        "^(?!.*b)",
        "^(?!.*(a(?!b)|b))",
        "(?<=a{1,2})b",
        "(?=a*b)(?!aab)",
        "(?:a(?=b)|c)+",
        "ab{2}",
        "\\uD83D\\uDE00",
        "\\N{LATIN SMALL LETTER A}",
        "(?U)\\w",
        "(?m)a$",
        "(?m)^",
        "(?m)$",
        "\\bb",
        "b\\b",
        "\\Bb"
      })
  void saysWhatJavaSays(String pattern) {
    Regex regex = Regex.of(pattern);
    Pattern java = Pattern.compile(pattern);
    for (String text :
        new String[] {
          "", "a", "b", "ab", "aab", "abb", "AB", "a b", "ba", "aba\nb", "a\n", "a\r\n", "\n",
          "\r\n", "a\nb\n", "a\r\nb", "\r\nb", "Ä", "ä", "aä", "A.b", "a.b", "abbc", "]", "7", "_",
          " ", "\t", "\u2028", "\u0001", "\u001B", "😀", "x😀b", "c", "abac", "a\u0085", "\n\r", "."
        }) {
      assertEquals(
          java.matcher(text).find(), regex.isIn(text), () -> pattern + " in '" + text + "'");
    }
  }

  @Test
  void saysWhatJavaSaysOfAnyPattern() {
    Random random = new Random(16);
    for (int i = 0; i < Thorough.or(20_000, 1_000_000); i++) {
      String pattern = pattern(random, 3);
      Regex regex = Regex.of(pattern);
      Pattern java = Pattern.compile(pattern);
      for (int j = 0; j < 4; j++) {
        String text = text(random);
        assertEquals(
            java.matcher(text).find(), regex.isIn(text), () -> pattern + " in '" + text + "'");
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(7); length > 0; length--) {
      text.append("aabbc\n".charAt(random.nextInt(6)));
    }
    return text.toString();
  }

  private static String pattern(Random random, int depth) {
    StringBuilder pattern = new StringBuilder();
    for (int parts = random.nextInt(3) + 1; parts > 0; parts--) {
      String part = part(random, depth);
      if (random.nextInt(3) > 0) {
        pattern.append(part);
      } else {
        // Of what may be empty Java does not try all numbers.
        pattern.append("(?:[ab]").append(part).append(')');
        String[] quantifiers = {"*", "+", "?", "{2}", "{0,2}", "{1,}", "*?", "??"};
        pattern.append(quantifiers[random.nextInt(quantifiers.length)]);
      }
    }
    return pattern.toString();
  }

  private static String part(Random random, int depth) {
    String[] plain = {"a", "b", "c", ".", "[ab]", "[^a]", "(?:)", "(?:^)", "(?:$)", "(?:\\b)"};
    if (depth == 0 || random.nextInt(2) == 0) {
      return plain[random.nextInt(plain.length)];
    }
    String inner = pattern(random, depth - 1);
    return switch (random.nextInt(6)) {
      case 0 -> "(" + inner + ")";
      case 1 -> "(?:" + inner + "|" + pattern(random, depth - 1) + ")";
      case 2 -> "(?=" + inner + ")";
      case 3 -> "(?!" + inner + ")";
      case 4 -> "(?<=[ab]{1,2})";
      default -> "(?<!a|bc)";
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(x+x+)+y",
        "^(x|y)*$",
        "(x*)*y",
        "(.*)*y",
        "^(?!.*y.*z)(x*)*$",
        "(x?){50}x{50}y",
        "(?:|){60}y"
      })
  void timeGrowsWithTheText(String pattern) {
    Steps.assertLinear(Finding.class, 500, pattern);
  }

  static final class Finding implements IntConsumer {
    private final String pattern;

    Finding(String pattern) {
      this.pattern = pattern;
    }

    @Override
    public void accept(int size) {
      Regex.of(pattern).isIn("x".repeat(size));
    }
  }

  @Test
  void aLongTextDoesNotOverflowTheStack() {
    assertTrue(Regex.of("^(a|b)*$").isIn("ab".repeat(20_000)));
    assertFalse(Regex.of("^(a|b)*$").isIn("ab".repeat(20_000) + "c"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "(a*)*b\\1x ~ it has a back-reference, '\\1'; write out what may stand there again",
        "(?<n>a)\\k<n> ~ it has a back-reference, '\\k'; write out what may stand there again",
        "a++b ~ it has a possessive quantifier, '++'; write '+'",
        "(?>a)b ~ it has an atomic group, '(?>'; write '(?:'",
        "\\Ga ~ it has '\\G', which is not supported",
        "(?d)a ~ the flag 'd' is not supported",
        "(a{100}){1000} ~ it is too large; its counts stand for as many copies",
        "(){2000000000} ~ it is too large; its counts stand for as many copies"
      })
  void saysWhatIsNotSupported(String pattern, String message) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Regex.of(pattern));
    assertEquals("'" + pattern + "' cannot be used: " + message, refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "(?:", "(?="})
  void whatIsNestedTooDeeplyIsRefused(String open) {
    String pattern = open.repeat(3_000) + "a" + ")".repeat(3_000);
    assertThrows(IllegalArgumentException.class, () -> Regex.of(pattern));
    assertThrows(IllegalArgumentException.class, () -> Regex.of("a".repeat(10_001)));
  }
}
