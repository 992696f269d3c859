package dev.entrylint.base;

/**
 * How much is read at most; what is more is refused, and said so.
 *
 * @param document the size of a document, in bytes
 * @param configuration the size of a file of a configuration, of a schema or of a renderer's
 *     settings, in bytes
 * @param extended how many files a configuration may extend in all
 * @param depth how long a chain of files may be that extend one another
 */
public record Limits(long document, long configuration, int extended, int depth) {

  private static final long MEGABYTE = 1 << 20;

  /** What holds unless somebody asks for more. */
  public static final Limits USUAL = new Limits(64 * MEGABYTE, 4 * MEGABYTE, 64, 16);

  /** The command-line option that raises {@link #document}. */
  public static final String DOCUMENT_OPTION = "--max-file-size";

  /** The command-line option that raises {@link #configuration}. */
  public static final String CONFIGURATION_OPTION = "--max-config-size";

  /** The command-line option that raises {@link #extended}. */
  public static final String EXTENDED_OPTION = "--max-extends";

  /** The command-line option that raises {@link #depth}. */
  public static final String DEPTH_OPTION = "--max-extends-depth";

  /** {@code bytes} as people write it, in the largest unit of which it is a whole number. */
  public static String shown(long bytes) {
    String[] units = {"bytes", "KB", "MB", "GB"};
    long count = bytes;
    int unit = 0;
    while (count > 0 && count % 1024 == 0 && unit < units.length - 1) {
      count /= 1024;
      unit++;
    }
    return count + " " + units[unit];
  }
}
