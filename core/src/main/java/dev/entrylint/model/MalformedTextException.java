package dev.entrylint.model;

/** Thrown for a file whose bytes are not UTF-8; tells the first byte that is wrong. */
public final class MalformedTextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final int offset;

  /**
   * @param offset the position of the first wrong byte, from 0, in bytes
   * @param value the value of that byte, from 0 to 255
   */
  public MalformedTextException(String path, int offset, int value) {
    super(String.format("not UTF-8: byte 0x%02X at offset %s", value, offset));
    this.path = path;
    this.offset = offset;
  }

  public String path() {
    return path;
  }

  /** The position of the first wrong byte, from 0, in bytes. */
  public int offset() {
    return offset;
  }
}
