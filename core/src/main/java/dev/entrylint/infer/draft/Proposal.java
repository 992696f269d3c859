package dev.entrylint.infer.draft;

import dev.entrylint.rule.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A configuration that was found in a corpus.
 *
 * @param settings what it says, with the evidence
 * @param documents how many documents it takes in
 * @param entries how many entries it finds
 * @param findings what the rules report under it
 * @param preset the one that the corpus keeps to, which it might extend instead
 */
public record Proposal(
    List<Setting> settings,
    int documents,
    int entries,
    List<Finding> findings,
    Optional<String> preset) {

  private static final String HEAD =
      """
      # What these documents keep to, as `entrylint init` found it: behind each line stands what
      # speaks for it. What nine in ten keep to, and five at least, is taken for a convention; what
      # fewer do, but more than not, is offered in a comment, may be missing, or weighs less.

      """;

  private static String hint(String preset) {
    return "# The preset '%s' fits: `entrylint init %s --force` extends it instead.\n\n"
        .formatted(preset, preset);
  }

  /** Its text, with a comment behind each line that says what speaks for it. */
  public String text() {
    return HEAD + preset.map(Proposal::hint).orElse("") + YamlWriter.write(settings);
  }
}
