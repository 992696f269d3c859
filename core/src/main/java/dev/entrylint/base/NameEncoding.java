package dev.entrylint.base;

import java.util.Locale;
import java.util.Optional;

/** The encoding in which this Java exchanges names of files and arguments with the system. */
public final class NameEncoding {

  private NameEncoding() {}

  /**
   * Why names of files cannot be trusted under this Java, in a sentence with the remedy; empty if
   * they can. On POSIX systems Java takes the encoding from the locale, once and for all when it
   * starts: whatever a name has beyond it is lost, and the file with it. A locale that is not
   * installed counts as {@code C}, whose encoding is ASCII.
   */
  public static Optional<String> fault() {
    return fault(
        System.getProperty("sun.jnu.encoding", "UTF-8"), System.getProperty("os.name", ""));
  }

  /** The same for an encoding and a system by the names that Java has for them. */
  static Optional<String> fault(String encoding, String system) {
    boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
    // Windows has names in Unicode, whatever the encoding of its programs.
    if (windows || encoding.equalsIgnoreCase("UTF-8") || encoding.equalsIgnoreCase("UTF8")) {
      return Optional.empty();
    }
    return Optional.of(
        "Java reads names of files as "
            + encoding
            + " here, which loses those with other letters; set LC_ALL to a UTF-8 locale such as"
            + " C.UTF-8, and install one if 'locale -a' lists none");
  }
}
