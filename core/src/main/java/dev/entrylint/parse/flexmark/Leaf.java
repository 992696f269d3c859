package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An inline node of this package: a stretch of source and what it is. */
final class Leaf extends Node {

  private final Kind kind;

  Leaf(Kind kind, BasedSequence chars) {
    super(chars);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** What a stretch of source is. */
  enum Kind {
    /** An attribute list that belongs to the node before it. */
    ATTRIBUTES,
    /** {@code {=format}}, which makes the code before it raw output. */
    RAW_FORMAT,
    MATH,
    /** An address that is a link without any mark-up. */
    BARE_LINK
  }
}
