package dev.entrylint.testing;

import java.util.List;

/**
 * What came of an example.
 *
 * @param problems what is not as the page says, ready to print; empty if all is
 */
public record ExampleResult(Example example, List<String> problems) {

  /** Whether everything is as the page says. */
  public boolean passed() {
    return problems.isEmpty();
  }
}
