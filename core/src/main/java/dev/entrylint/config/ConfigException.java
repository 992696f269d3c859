package dev.entrylint.config;

import dev.entrylint.base.Printable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown for a configuration that cannot be used; each line of its message is one problem, fit to
 * be printed, and begins with file, line and column.
 */
public final class ConfigException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param place {@code file:line:column}, both from 1, or the file alone
   * @param problem what is wrong and what would be right
   */
  public ConfigException(String place, String problem) {
    this(List.of(Printable.name(place) + ": " + problem));
  }

  /**
   * @param problems what is wrong, each with its place
   */
  public ConfigException(List<String> problems) {
    super(problems.stream().map(Printable::line).collect(Collectors.joining("\n")));
  }

  /** What is wrong, each with its place; at least one. */
  public List<String> problems() {
    return getMessage().lines().toList();
  }
}
