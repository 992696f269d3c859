package dev.entrylint.parse.witness;

import dev.entrylint.parse.Feature;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.scan.ScanReader;
import java.util.Optional;

/** Whether the scanner and commonmark-java read a text alike. */
final class Agreement {

  static final SyntaxRules GFM = SyntaxRules.of(Feature.PIPE_TABLES, Feature.STRIKETHROUGH);

  private static final Reader SCANNER = new ScanReader();

  private Agreement() {}

  /** How the readings differ beyond what {@link KnownDifference} lists, in words. */
  static Optional<String> unknownDifference(String text, boolean gfm) {
    Optional<String> difference = difference(text, gfm);
    if (difference.isEmpty()) {
      return difference;
    }
    String edited = KnownDifference.without(text, gfm);
    return edited.equals(text) || difference(edited, gfm).isPresent()
        ? difference
        : Optional.empty();
  }

  /** How the readings differ, in words. */
  static Optional<String> difference(String text, boolean gfm) {
    Reading scanner;
    try {
      scanner = ReaderWitness.read(SCANNER, text, gfm ? GFM : SyntaxRules.COMMONMARK);
    } catch (RuntimeException crash) {
      return Optional.of("  the scanner fails: " + crash + " " + crash.getStackTrace()[0] + "\n");
    }
    Reading witness = CommonmarkWitness.read(text, gfm);
    return scanner.equals(witness)
        ? Optional.empty()
        : Optional.of(Reading.differences(scanner, witness));
  }
}
