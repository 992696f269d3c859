package dev.entrylint.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A file as it was read: its path below the root, with {@code /}, and its bytes, which are not to
 * be changed.
 */
public record SourceFile(String path, byte[] bytes) {

  /** A file that holds {@code text} as UTF-8. */
  public static SourceFile of(String path, String text) {
    return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The text of the file, with a byte order mark, if there is one, as its first unit.
   *
   * @throws MalformedTextException if the bytes are not UTF-8; it tells where
   */
  public String text() {
    // Decoding with replacement is intrinsic and fast; only a text that holds a replacement is
    // looked at again.
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      refuseMalformed();
    }
    return text;
  }

  private void refuseMalformed() {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      StandardCharsets.UTF_8.newDecoder().decode(in);
    } catch (CharacterCodingException malformed) {
      throw new MalformedTextException(path, in.position(), bytes[in.position()] & 0xFF);
    }
  }
}
