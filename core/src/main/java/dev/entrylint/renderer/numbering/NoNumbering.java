package dev.entrylint.renderer.numbering;

import dev.entrylint.parse.Numbering;

/** Headings are found by their texts, and of several with one text the first. */
public final class NoNumbering implements Numbering {

  @Override
  public Counter start() {
    return base -> base;
  }
}
