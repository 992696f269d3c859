package dev.entrylint.parse.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.steps.Thorough;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The scanner reads generated documents as commonmark-java does, but for {@link KnownDifference}s.
 * There are 4,000 of them, and 100,000 in a thorough run; {@code -Dentrylint.fuzz=1000000} makes it
 * read more, {@code -Dentrylint.fuzz.seed=2} others.
 */
class GeneratedDocumentsTest {

  private static final int SHOWN = 5;

  private final DocumentGenerator generator =
      new DocumentGenerator(Specifications.sources(), Long.getLong("entrylint.fuzz.seed", 1));

  @Test
  void generatedDocumentsReadAsCommonmarkJavaReadsThem() {
    int count = Integer.getInteger("entrylint.fuzz", Thorough.or(4_000, 100_000));
    List<Long> differing =
        LongStream.range(0, count)
            .parallel()
            .filter(
                number ->
                    Agreement.unknownDifference(generator.document(number), gfm(number))
                        .isPresent())
            .boxed()
            .toList();
    StringBuilder report = new StringBuilder();
    for (long number : differing.subList(0, Math.min(SHOWN, differing.size()))) {
      report.append(shrunk(number));
    }
    assertEquals(0, differing.size(), () -> differing.size() + " documents differ\n" + report);
  }

  /** Facts are not only absent in both: many documents have some. */
  @Test
  void generatedDocumentsHaveFacts() {
    long withFacts =
        LongStream.range(0, 1_000)
            .mapToObj(number -> CommonmarkWitness.read(generator.document(number), gfm(number)))
            .filter(reading -> !reading.without("block").facts().isEmpty())
            .count();
    assertTrue(withFacts > 400, "only " + withFacts + " of 1000 documents have facts");
  }

  /** Every other document is read with tables. */
  private static boolean gfm(long number) {
    return number % 2 == 1;
  }

  private String shrunk(long number) {
    boolean gfm = gfm(number);
    String text =
        Shrinker.shrink(
            generator.document(number),
            shorter -> Agreement.unknownDifference(shorter, gfm).isPresent());
    return "document "
        + number
        + (gfm ? " with GFM: " : ": ")
        + quote(text)
        + "\n"
        + Agreement.unknownDifference(text, gfm).orElseThrow();
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        case '"', '\\' -> quoted.append('\\').append(c);
        default -> {
          if (c < ' ' || c > '~') {
            quoted.append(String.format("\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
