package dev.entrylint.cli.lsp.text;

import dev.entrylint.base.PercentEncoding;
import dev.entrylint.base.SlashedPath;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Addresses of files, as editors write them, and the files that they mean. */
public final class FileUris {

  private static final String SCHEME = "file:";
  private static final boolean WINDOWS = File.separatorChar == '\\';

  private FileUris() {}

  /**
   * The file that {@code uri} means, absolute and without {@code .} and {@code ..}; empty if it is
   * none of this machine, or no address.
   */
  public static Optional<Path> path(String uri) {
    if (uri == null || !uri.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    String rest = uri.substring(SCHEME.length());
    int end = endOfPath(rest);
    Optional<String> decoded = decoded(rest.substring(0, end));
    if (decoded.isEmpty() || decoded.get().indexOf('\0') >= 0) {
      return Optional.empty();
    }
    String path = decoded.get();
    if (path.startsWith("//")) {
      int slash = path.indexOf('/', 2);
      String host = slash < 0 ? path.substring(2) : path.substring(2, slash);
      String below = slash < 0 ? "/" : path.substring(slash);
      boolean here = host.isEmpty() || host.equalsIgnoreCase("localhost");
      if (!here && !WINDOWS) {
        return Optional.empty();
      }
      path = here ? below : path;
    }
    if (WINDOWS && path.matches("/[A-Za-z]:.*")) {
      path = path.substring(1);
    }
    try {
      Path file = Path.of(path).normalize();
      return file.isAbsolute() ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException unusable) {
      return Optional.empty();
    }
  }

  private static int endOfPath(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      if (rest.charAt(i) == '?' || rest.charAt(i) == '#') {
        return i;
      }
    }
    return rest.length();
  }

  /** {@code text} with what is percent-encoded in it as UTF-8; empty if that is none. */
  private static Optional<String> decoded(String text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(PercentEncoding.bytes(text));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  /** The address of {@code file}, which is absolute. */
  public static String of(Path file) {
    String path = SlashedPath.of(file);
    StringBuilder uri = new StringBuilder(path.length() + 16).append(SCHEME);
    // A name of a server is written like a folder: file://server/share.
    uri.append(path.startsWith("//") ? "" : path.startsWith("/") ? "//" : "///");
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (octet & 0xFF);
      if (isPlain(letter)) {
        uri.append(letter);
      } else {
        PercentEncoding.append(uri, letter);
      }
    }
    return uri.toString();
  }

  private static boolean isPlain(char letter) {
    return letter >= 'a' && letter <= 'z'
        || letter >= 'A' && letter <= 'Z'
        || letter >= '0' && letter <= '9'
        || "-._~/".indexOf(letter) >= 0;
  }
}
