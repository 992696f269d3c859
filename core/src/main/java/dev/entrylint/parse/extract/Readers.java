package dev.entrylint.parse.extract;

import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.flexmark.FlexmarkReader;
import dev.entrylint.parse.scan.ScanReader;
import java.util.List;
import java.util.Optional;

/** The readers by name. */
public final class Readers {

  private static final List<String> NAMES = List.of("scanner", "flexmark");

  private Readers() {}

  /** The names of all readers: the one of our own, and its witness. */
  public static List<String> names() {
    return NAMES;
  }

  /** The reader of that name. */
  public static Optional<Reader> named(String name) {
    return switch (name) {
      case "scanner" -> Optional.of(new ScanReader());
      case "flexmark" -> Optional.of(new FlexmarkReader());
      default -> Optional.empty();
    };
  }

  /**
   * The running text of {@code file}, whatever reader makes its facts: as long as its text, with
   * NUL for all that is none, such as headings, code and links, and blanks between the lines of a
   * paragraph.
   *
   * @throws dev.entrylint.model.MalformedTextException if it is not UTF-8
   */
  public static String prose(SourceFile file, SyntaxRules rules) {
    return new ScanReader().prose(file, rules);
  }
}
