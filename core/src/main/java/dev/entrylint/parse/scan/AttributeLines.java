package dev.entrylint.parse.scan;

import dev.entrylint.model.Anchor;
import dev.entrylint.parse.scan.OpenBlocks.Leaf;

/** Attribute lists of blocks: on code fences and divs, and kramdown's on lines of their own. */
final class AttributeLines {

  private final OpenBlocks open;
  private final Switches switches;
  private final Facts facts;
  private final AttributeLists lists;

  /** The line of the heading opened last. */
  private int headingLine = -2;

  /** The line and place of a list that belongs to the block below it. */
  private int pendingLine = -2;

  private int pendingPlace;

  AttributeLines(OpenBlocks open, Switches switches, Facts facts) {
    this.open = open;
    this.switches = switches;
    this.facts = facts;
    lists = new AttributeLists(switches);
  }

  /** The end of the attribute list at {@code i}, whose id is then an anchor; or -1. */
  int take(int i) {
    int end = lists.read(open.bytes, i, open.line.end);
    if (end > 0) {
      takeId();
    }
    return end;
  }

  private void takeId() {
    takeId(lists.idStart, lists.idEnd);
  }

  private void takeId(int start, int end) {
    if (start < end) {
      facts.addId(open.source.text(start, end), Anchor.Kind.ATTRIBUTE, start, end);
    }
  }

  /** Takes the list in the info string of a code fence, which begins at {@code i}. */
  void takeFromInfo(int i) {
    if (switches.curlyLists) {
      takeFromInfoEnd(i);
    } else if (switches.python) {
      // Even without attr_list; behind the name of a language there is none.
      int brace = Bytes.skipBlanks(open.bytes, i, open.line.end);
      if (brace < open.line.end && open.bytes[brace] == '{') {
        take(brace);
      }
    } else if (switches.inlineAttributes || switches.headingLists == HeadingLists.Syntax.HUGO) {
      int brace = i;
      while (brace < open.line.end && open.bytes[brace] != '{') {
        brace++;
      }
      // In Hugo the name of a language stands before it.
      boolean bare = brace == Bytes.skipBlanks(open.bytes, i, open.line.end);
      if (brace < open.line.end && (switches.inlineAttributes || !bare)) {
        take(brace);
      }
    }
  }

  /** Takes the list of markdown-it-attrs with which the info string ends. */
  private void takeFromInfoEnd(int i) {
    int end = Bytes.trimEnd(open.bytes, i, open.line.end);
    int brace = end - 1;
    while (brace > i && open.bytes[brace] != '{') {
      brace--;
    }
    CurlyLists curly = new CurlyLists();
    if (brace >= i && open.bytes[brace] == '{' && curly.read(open.bytes, brace, end) == end) {
      takeId(curly.idStart, curly.idEnd);
    }
  }

  /** A heading has been opened: a list before it, or on the next line, is its own. */
  void headingOpened() {
    headingLine = open.lineNumber;
    if (pendingLine == open.lineNumber - 1) {
      open.texts.attributeLast(pendingPlace);
    }
  }

  /** Whether the line is nothing but kramdown's list, for the block before it or behind it. */
  boolean takes() {
    LineCursor line = open.line;
    byte[] b = open.bytes;
    boolean python = switches.headingLists == HeadingLists.Syntax.PYTHON;
    boolean commonMark = switches.headingLists == HeadingLists.Syntax.COMMONMARK;
    if (!switches.attributeLines && !commonMark || line.next + 1 >= line.end) {
      return false;
    }
    // Python-Markdown has them below text only, and there without a colon too.
    if (python ? open.leaf != Leaf.PARAGRAPH : !commonMark && b[line.next + 1] != ':') {
      return false;
    }
    // In commonmark_x it is that of the block below it, and ends none.
    if (commonMark && open.leaf == Leaf.PARAGRAPH) {
      return false;
    }
    int end = lists.read(b, line.next, line.end);
    if (end < 0 || Bytes.skipBlanks(b, end, line.end) < line.end) {
      return false;
    }
    boolean behindHeading = !commonMark && headingLine == open.lineNumber - 1;
    boolean behindText = open.leaf == Leaf.PARAGRAPH;
    open.closeUnmatched();
    if (behindHeading) {
      open.texts.attributeLast(line.next);
    } else {
      pendingLine = behindText ? -2 : open.lineNumber;
      pendingPlace = line.next;
      if (behindText || !isHeading(open.lineNumber + 1)) {
        takeId();
      }
      if (behindText && lists.contents && lists.idStart == lists.idEnd) {
        facts.addId("markdown-toc", Anchor.Kind.ATTRIBUTE, line.next, end);
      }
    }
    return true;
  }

  /** Takes the list that kramdown has at the head of an item, where no text is open. */
  void takeFromItem() {
    int i = open.line.next;
    boolean first = open.leaf == Leaf.NONE || open.closed;
    if (switches.kramdown && first && Bytes.startsWith(open.bytes, i, open.line.end, "{:")) {
      take(i);
    }
  }

  /** Whether a heading begins on {@code number}, as far as its first character tells. */
  private boolean isHeading(int number) {
    if (number >= open.source.lines()) {
      return false;
    }
    int start = open.source.lineStart(number);
    return start < open.source.lineEnd(number) && open.bytes[start] == '#';
  }
}
