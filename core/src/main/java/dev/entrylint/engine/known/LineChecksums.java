package dev.entrylint.engine.known;

import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.MalformedTextException;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What stands for the lines on which findings begin: the CRC-32 of a line's text in UTF-8, without
 * the white space at its ends, as eight hexadecimal digits. The text that was asked for last is
 * kept, so findings are best asked for in their order. For one thread.
 */
public final class LineChecksums {

  /** Where texts come from. */
  @FunctionalInterface
  public interface Texts {

    /** The text of the file at {@code path} below the root; empty if it cannot be read as text. */
    Optional<String> text(String path);
  }

  private final Texts texts;
  private String path;
  private Optional<String> text = Optional.empty();
  private LineTable lines;

  /** The checksums of lines of {@code texts}. */
  public LineChecksums(Texts texts) {
    this.texts = texts;
  }

  /** The checksums of lines of files in {@code sources}. */
  public static LineChecksums of(Sources sources) {
    return new LineChecksums(path -> read(sources, path));
  }

  private static Optional<String> read(Sources sources, String path) {
    try {
      return Optional.of(sources.read(path).text());
    } catch (IOException | MalformedTextException unreadable) {
      return Optional.empty(); // which is a finding of its own
    }
  }

  /**
   * The checksum of the line on which {@code finding} begins; empty if its file cannot be read, or
   * has no such line.
   */
  public Optional<String> of(Finding finding) {
    if (!finding.path().equals(path)) {
      path = finding.path();
      text = texts.text(path);
      lines = LineTable.of(text.orElse(""));
    }
    int line = finding.start().line();
    if (text.isEmpty() || line > lines.count()) {
      return Optional.empty();
    }
    int end = line == lines.count() ? lines.length() : lines.start(line + 1);
    return Optional.of(checksum(text.get().substring(lines.start(line), end)));
  }

  /** The checksum of {@code line}, whether it has its line end or not. */
  public static String checksum(String line) {
    CRC32 checksum = new CRC32();
    checksum.update(line.strip().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }
}
