package dev.entrylint.engine.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names that are no text in the encoding that the system has names in, mostly UTF-8. Java shows
 * such a name with U+FFFD in it, by which no file can be opened; here each byte that is no part of
 * a character is written as <code>\xFF</code>.
 */
final class UnspelledNames {

  private static final String REASON = "its name is not UTF-8";

  private UnspelledNames() {}

  /**
   * Of what lies in {@code folder}, whose path below the root is {@code path}, what has such a name
   * and is a document by it, or a folder in which documents may lie: by path, why it cannot be
   * read.
   */
  static Map<String, String> in(Path folder, String path, DocumentGlobs globs) {
    Map<String, String> found = new TreeMap<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (name.indexOf('\uFFFD') < 0 || exists(folder.resolve(name))) {
          continue;
        }
        String shown = shown(entry.getFileName());
        String below = path.isEmpty() ? shown : path + '/' + shown;
        boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
        if (isFolder ? globs.enter(below, shown) : globs.candidate(below) != null) {
          found.put(below, REASON);
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      return found; // it was listed a moment ago
    }
    return found;
  }

  private static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** The bytes of {@code name}, as those of a URI are known, as text. */
  private static String shown(Path name) {
    String uri = Path.of("/").resolve(name).toUri().getRawPath();
    byte[] bytes = new byte[uri.length()];
    int length = 0;
    for (int i = 1; i < uri.length(); i++) {
      if (uri.charAt(i) == '%') {
        bytes[length++] = (byte) Integer.parseInt(uri.substring(i + 1, i + 3), 16);
        i += 2;
      } else {
        bytes[length++] = (byte) uri.charAt(i);
      }
    }
    return text(bytes, length);
  }

  private static String text(byte[] bytes, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; ) {
      int size = Math.min(sizeOf(bytes[i]), length - i);
      String character = new String(bytes, i, size, StandardCharsets.UTF_8);
      if (character.indexOf('\uFFFD') >= 0) {
        text.append("\\x%02X".formatted(bytes[i] & 0xFF));
        i++;
      } else {
        text.append(character);
        i += size;
      }
    }
    return text.toString();
  }

  /** How many bytes a character has whose first byte is {@code first}, if it is one. */
  private static int sizeOf(byte first) {
    int unsigned = first & 0xFF;
    return unsigned >= 0xF0 ? 4 : unsigned >= 0xE0 ? 3 : unsigned >= 0xC0 ? 2 : 1;
  }
}
