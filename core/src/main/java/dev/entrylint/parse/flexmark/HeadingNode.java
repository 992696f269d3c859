package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.ast.Heading;

/** A heading that knows where its attribute list begins. */
final class HeadingNode extends Heading {

  private final int attributes;

  /**
   * @param attributes the offset of the opening brace, or -1 if there is no attribute list
   */
  HeadingNode(int level, int attributes) {
    setLevel(level);
    this.attributes = attributes;
  }

  int attributes() {
    return attributes;
  }
}
