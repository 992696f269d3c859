package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.ast.Heading;
import dev.entrylint.model.Attributes;

/** A heading that knows its attribute list. */
final class HeadingNode extends Heading {

  private final Attributes attributes;

  /**
   * @param attributes its span counts as flexmark does
   */
  HeadingNode(int level, Attributes attributes) {
    setLevel(level);
    this.attributes = attributes;
  }

  Attributes attributes() {
    return attributes;
  }
}
