package dev.entrylint.report.format;

import dev.entrylint.base.NearMiss;
import dev.entrylint.base.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a report can be written. Users call a format by its {@link #word}. */
public enum Format {
  /** For people: source lines with carets, groups and a tally. */
  TEXT,
  /** For {@code grep}: one line for each finding. */
  BRIEF,
  /** One JSON object. */
  JSON,
  /** A JSON object on a line for each finding, and one for the summary. */
  JSONL,
  /** SARIF 2.1.0, for code scanning and viewers of findings. */
  SARIF,
  /** Commands to a workflow on GitHub, which shows them as annotations. */
  GITHUB,
  /** Code quality of GitLab. */
  GITLAB,
  /** The XML of Checkstyle. */
  CHECKSTYLE,
  /** The XML of JUnit. */
  JUNIT,
  /** A comment on a pull request. */
  MARKDOWN;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word by which users choose it. */
  public String word() {
    return word;
  }

  /** Whether it is read as it is printed, and by people. */
  public boolean isForPeople() {
    return this == TEXT || this == BRIEF;
  }

  /** What a file of it is called unless somebody names one. */
  public String fileName() {
    if (isForPeople()) {
      return this == TEXT ? "entrylint.txt" : "entrylint-brief.txt";
    }
    return switch (this) {
      case JSON, JSONL, SARIF -> "entrylint." + word;
      case MARKDOWN -> "entrylint.md";
      case CHECKSTYLE, JUNIT -> "entrylint-" + word + ".xml";
      case GITLAB -> "entrylint-" + word + ".json";
      default -> "entrylint-" + word + ".txt";
    };
  }

  /** The words of all. */
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Format each : values()) {
      words.add(each.word);
    }
    return words;
  }

  /**
   * The one that is called {@code word}.
   *
   * @throws IllegalArgumentException if none is; its message says what may have been meant
   */
  public static Format named(String word) {
    for (Format each : values()) {
      if (each.word.equals(word)) {
        return each;
      }
    }
    Optional<String> near = NearMiss.nearest(word, words());
    throw new IllegalArgumentException(
        "unknown format '"
            + Printable.line(word)
            + "'; "
            + near.map(each -> "did you mean '" + each + "'?")
                .orElse("expected one of " + String.join(", ", words())));
  }
}
