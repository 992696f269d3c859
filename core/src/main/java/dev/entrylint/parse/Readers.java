package dev.entrylint.parse;

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
}
