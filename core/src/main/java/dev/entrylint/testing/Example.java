package dev.entrylint.testing;

import java.util.Map;
import java.util.Optional;

/**
 * An example on a rule's page: a small corpus and what entrylint says of it.
 *
 * @param title what it shows
 * @param files the text of each file by its path
 * @param config the text of {@code entrylint.yml}; empty if the example does without
 * @param output the findings in the format of {@link ExampleRunner}; empty text means silence,
 *     empty that the page does not say
 * @param diff what the fixes change, in the format of {@link ExampleRunner}; empty text means
 *     nothing, empty that the page does not say
 */
public record Example(
    String title,
    Map<String, String> files,
    Optional<String> config,
    Optional<String> output,
    Optional<String> diff) {

  /** One that says nothing of fixes. */
  public Example(
      String title, Map<String, String> files, Optional<String> config, Optional<String> output) {
    this(title, files, config, output, Optional.empty());
  }
}
