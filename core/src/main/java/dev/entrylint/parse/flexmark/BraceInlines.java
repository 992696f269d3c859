package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.entrylint.parse.AttributeList;

/** Attribute lists right behind links, images and code, and behind brackets that are a span. */
final class BraceInlines implements InlineRule {

  private final boolean attributes;
  private final boolean spans;

  /**
   * @param attributes whether links, images and code may have an attribute list
   * @param spans whether other brackets may
   */
  BraceInlines(boolean attributes, boolean spans) {
    this.attributes = attributes;
    this.spans = spans;
  }

  @Override
  public CharSequence getCharacters() {
    return "{";
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    parser.flushTextNode();
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    Node owner = parser.getBlock().getLastChild();
    if (start == 0 || owner == null || !owns(owner, input, start)) {
      return false;
    }
    int end = owner instanceof Code ? rawFormat(input, start) : -1;
    Leaf.Kind kind = end < 0 ? Leaf.Kind.ATTRIBUTES : Leaf.Kind.RAW_FORMAT;
    if (end < 0) {
      end = AttributeList.at(input, start).map(list -> list.span().end()).orElse(-1);
    }
    if (end < 0) {
      return false;
    }
    parser.appendNode(new Leaf(kind, input.subSequence(start, end)));
    parser.setIndex(end);
    return true;
  }

  private boolean owns(Node owner, BasedSequence input, int start) {
    if (owner.getEndOffset() != input.getIndexOffset(start)) {
      return false;
    }
    if (owner instanceof RefNode) {
      return attributes || spans;
    }
    if (owner instanceof Text) {
      // Brackets that hold a link are not a node of their own.
      return spans
          && input.charAt(start - 1) == ']'
          && (start < 2 || input.charAt(start - 2) != '\\');
    }
    return attributes
        && (owner instanceof InlineLinkNode || owner instanceof Code || owner instanceof AutoLink);
  }

  private static int rawFormat(BasedSequence input, int start) {
    if (start + 1 >= input.length() || input.charAt(start + 1) != '=') {
      return -1;
    }
    int at = start + 2;
    while (at < input.length() && Character.isLetterOrDigit(input.charAt(at))) {
      at++;
    }
    return at > start + 2 && at < input.length() && input.charAt(at) == '}' ? at + 1 : -1;
  }
}
