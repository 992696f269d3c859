package dev.entrylint.config;

/**
 * Thrown for a configuration that cannot be used; its message begins with file, line and column.
 */
public final class ConfigException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param place {@code file:line:column}, both from 1, or the file alone
   * @param problem what is wrong and what would be right
   */
  public ConfigException(String place, String problem) {
    super(place + ": " + problem);
  }
}
