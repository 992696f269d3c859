package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A fenced div, without its closing line. */
final class DivNode extends Block {

  private final int attributes;

  /**
   * @param attributes the offset of the opening brace, or -1 if there is no attribute list
   */
  DivNode(int attributes) {
    this.attributes = attributes;
  }

  int attributes() {
    return attributes;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** The closing line of the div before it. */
  static final class Fence extends Block {

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
