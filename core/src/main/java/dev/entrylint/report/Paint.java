package dev.entrylint.report;

import dev.entrylint.rule.Severity;

/** Colours for text on a terminal, or none. */
public enum Paint {
  PLAIN,
  COLOURED;

  private static final String RESET = "\u001B[0m";

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("\u001B[1;31m", text);
      case WARNING -> paint("\u001B[1;33m", text);
      case INFO -> paint("\u001B[1;36m", text);
    };
  }

  /** What the eye looks for: places and headings. */
  String strong(String text) {
    return paint("\u001B[1m", text);
  }

  /** What is there in case somebody wants to know. */
  String faint(String text) {
    return paint("\u001B[2m", text);
  }

  private String paint(String colour, String text) {
    return this == PLAIN ? text : colour + text + RESET;
  }
}
