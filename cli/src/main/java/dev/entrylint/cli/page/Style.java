package dev.entrylint.cli.page;

/** How a stretch of text looks on a terminal that shows colours. */
enum Style {
  PLAIN(""),
  STRONG("\u001B[1m"),
  EMPHASIS("\u001B[3m"),
  CODE("\u001B[36m"),
  LINK("\u001B[4m"),
  FAINT("\u001B[2m"),
  ADDED("\u001B[32m"),
  REMOVED("\u001B[31m");

  private static final String RESET = "\u001B[0m";

  private final String begin;

  Style(String begin) {
    this.begin = begin;
  }

  /** {@code text} in this style, if {@code coloured}. */
  String paint(String text, boolean coloured) {
    return coloured && this != PLAIN && !text.isEmpty() ? begin + text + RESET : text;
  }
}
