package dev.entrylint.corpus;

import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.List;

/** The addresses that a document has besides that of its file, as places below the root. */
final class Slugs {

  /** Keys for the last step of the address, or all of it below the first folder. */
  private static final List<String> STEPS = List.of("slug", "id");

  private static final List<String> KEYS = List.of("slug", "id", "url", "permalink", "aliases");

  private Slugs() {}

  /** Those in the front matter of {@code document}, whose path without ending is {@code stem}. */
  static List<String> of(Document document, String stem) {
    List<String> places = new ArrayList<>(0);
    for (FrontMatterFields.Value value : FrontMatterFields.read(document, KEYS)) {
      boolean step = STEPS.contains(value.key());
      if (step && value.text().startsWith("/")) {
        int slash = stem.indexOf('/');
        places.add(Targets.resolve("", stem.substring(0, Math.max(0, slash)) + value.text()));
      } else {
        places.add(Targets.resolve(step ? stem : "", value.text()));
      }
    }
    return places;
  }

  /**
   * {@code stem} without the numbers that sort: {@code 02-start/01-setup} is {@code start/setup}.
   */
  static String unnumbered(String stem) {
    StringBuilder clean = new StringBuilder();
    for (String step : stem.split("/")) {
      int digits = 0;
      while (digits < step.length() && Character.isDigit(step.charAt(digits))) {
        digits++;
      }
      int name = digits;
      while (name < step.length() && "-_. ".indexOf(step.charAt(name)) >= 0) {
        name++;
      }
      boolean numbered = digits > 0 && name > digits && name < step.length();
      clean.append(clean.isEmpty() ? "" : "/").append(numbered ? step.substring(name) : step);
    }
    return clean.toString();
  }
}
