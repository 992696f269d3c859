package dev.entrylint.parse.scan.block;

import dev.entrylint.model.Anchor;
import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.scan.attribute.AttributeLists;
import dev.entrylint.parse.scan.attribute.CurlyLists;
import dev.entrylint.parse.scan.block.OpenBlocks.Leaf;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.LineCursor;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import java.util.ArrayList;
import java.util.List;

/** Attribute lists of blocks: on code fences and divs, and kramdown's on lines of their own. */
final class AttributeLines {

  private final OpenBlocks open;
  private final SyntaxOptions options;
  private final Facts facts;
  private final AttributeLists lists;

  /** The line of the heading opened last. */
  private int headingLine = -2;

  /** The line and place of a list that belongs to the block below it. */
  private int pendingLine = -2;

  private int pendingPlace;

  /** Whether that has an id, which was taken for one of some block. */
  private boolean pendingId;

  AttributeLines(OpenBlocks open, SyntaxOptions options, Facts facts) {
    this.open = open;
    this.options = options;
    this.facts = facts;
    lists = new AttributeLists(options);
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
    if (options.codeIds) {
      takeCode(i);
    } else if (options.curlyLists) {
      takeFromInfoEnd(i);
    } else if (options.fenceAttributes) {
      // Even without attr_list; behind the name of a language there is none.
      int brace = Bytes.skipBlanks(open.bytes, i, open.line.end);
      if (brace < open.line.end && open.bytes[brace] == '{') {
        take(brace);
      }
    } else if (options.inlineAttributes || options.attributeSyntax == AttributeSyntax.HUGO) {
      int brace = brace(i);
      // In Hugo the name of a language stands before it.
      boolean bare = brace == Bytes.skipBlanks(open.bytes, i, open.line.end);
      if (brace < open.line.end && (options.inlineAttributes || !bare)) {
        take(brace);
      }
    }
  }

  private int brace(int i) {
    int brace = i;
    while (brace < open.line.end && open.bytes[brace] != '{') {
      brace++;
    }
    return brace;
  }

  /** Code without an id of its own and without colours, which pandoc counts all the same. */
  void countCode() {
    facts.addId("", Anchor.Kind.CODE, open.line.next, open.line.next);
  }

  /** Takes the id of pandoc's code, or says that it is numbered. */
  private void takeCode(int i) {
    byte[] b = open.bytes;
    int from = Bytes.skipBlanks(b, i, open.line.end);
    int brace = options.inlineAttributes ? brace(i) : open.line.end;
    if (options.rawAttributes && Bytes.startsWith(b, brace, open.line.end, "{=")) {
      return; // it is not shown as code
    }
    // In pandoc 2 a list stands in the place of a language.
    boolean listed = brace < open.line.end && (brace == from || !options.wordOrList);
    int end = listed ? lists.read(b, brace, open.line.end) : -1;
    List<String> classes = new ArrayList<>(end < 0 ? List.of() : lists.classes());
    int word = Bytes.skipWord(b, from, end < 0 ? open.line.end : brace);
    classes.add(open.source.text(from, word));
    boolean coloured = Languages.areColoured(classes);
    if (end > 0 && lists.idStart < lists.idEnd) {
      String id = open.source.text(lists.idStart, lists.idEnd);
      Anchor.Kind kind = coloured ? Anchor.Kind.CODE : Anchor.Kind.ATTRIBUTE;
      facts.addId(id, kind, lists.idStart, lists.idEnd);
    } else if (coloured) {
      facts.addId(Anchor.CODE_BLOCK, Anchor.Kind.CODE, from, from);
    } else {
      countCode();
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

  /** A heading that begins on {@code line} has been opened: a list next to it is its own. */
  void headingOpened(int line) {
    headingLine = open.lineNumber;
    if (pendingLine == line - 1) {
      open.texts.attributeLast(pendingPlace);
      if (pendingId) {
        facts.ids.remove(facts.ids.size() - 1);
      }
    }
  }

  /** Whether the line is nothing but kramdown's list, for the block before it or behind it. */
  boolean takes() {
    LineCursor line = open.line;
    byte[] b = open.bytes;
    boolean python = options.attributeSyntax == AttributeSyntax.PYTHON;
    boolean commonMark = options.attributeSyntax == AttributeSyntax.COMMONMARK;
    if (!options.attributeSyntax.hasLines() && !commonMark || line.next + 1 >= line.end) {
      return false;
    }
    // Python-Markdown has them below text only, and there without a colon too.
    if (python ? open.leaf != Leaf.PARAGRAPH : !commonMark && b[line.next + 1] != ':') {
      return false;
    }
    // In commonmark_x it is that of the block below it, and ends none.
    boolean inText = open.leaf == Leaf.PARAGRAPH || open.leaf == Leaf.TABLE;
    if (commonMark && inText && open.matched == open.frames.depth) {
      return false;
    }
    int end = lists.read(b, line.next, line.end);
    if (end < 0 || Bytes.skipBlanks(b, end, line.end) < line.end) {
      return false;
    }
    boolean behindHeading = !commonMark && headingLine == open.lineNumber - 1;
    boolean behindText = !commonMark && open.leaf == Leaf.PARAGRAPH;
    boolean contents =
        options.attributeSyntax == AttributeSyntax.KRAMDOWN
            && lists.contents
            && (behindText ? isBehindItem() : isItem(open.lineNumber + 1));
    open.closeUnmatched();
    if (behindHeading) {
      open.texts.attributeLast(line.next);
    } else {
      pendingLine = behindText ? -2 : open.source.line(line.end);
      pendingPlace = line.next;
      pendingId = lists.idStart < lists.idEnd;
      if (contents) {
        takeContents(line.next, end);
      } else {
        takeId();
      }
    }
    return true;
  }

  /** Takes the list {@code {:toc}}, in whose place a table of contents is shown. */
  private void takeContents(int start, int end) {
    boolean named = lists.idStart < lists.idEnd;
    String id = named ? open.source.text(lists.idStart, lists.idEnd) : Anchor.CONTENTS_LIST;
    facts.addId(id, Anchor.Kind.CONTENTS, named ? lists.idStart : start, named ? lists.idEnd : end);
  }

  /** Whether the line at hand is none of the item that the open paragraph lies in. */
  private boolean isBehindItem() {
    return !open.closed
        && open.matched < open.frames.depth
        && !open.frames.isQuote(open.matched)
        && !open.frames.isDefinition(open.matched);
  }

  /** Whether an item begins on {@code number}, as far as its first character tells. */
  private boolean isItem(int number) {
    if (number >= open.source.lines() || open.source.lineStart(number) == open.source.length) {
      return false;
    }
    int c = open.bytes[open.source.lineStart(number)];
    return c == '*' || c == '-' || c == '+' || Bytes.isDigit(c);
  }

  /**
   * Takes the list that Hugo has below a block if its configuration says so, and below the text of
   * an item never. The line stays of the block, which makes no difference.
   */
  void takeFromBelow() {
    boolean below = open.leaf == Leaf.PARAGRAPH || open.leaf == Leaf.TABLE;
    if (options.attributeSyntax != AttributeSyntax.HUGO || open.closed || !below) {
      return;
    }
    int inmost = open.matched == open.frames.depth ? open.matched - 1 : -1;
    if (inmost >= 0 && !open.frames.isQuote(inmost)) {
      return;
    }
    int end = lists.read(open.bytes, open.line.next, open.line.end);
    if (end > 0 && Bytes.skipBlanks(open.bytes, end, open.line.end) == open.line.end) {
      takeId();
    }
  }

  /** Takes the list that kramdown has at the head of an item, where no text is open. */
  void takeFromItem() {
    int i = open.line.next;
    boolean first = open.leaf == Leaf.NONE || open.closed;
    if (options.attributeSyntax == AttributeSyntax.KRAMDOWN
        && first
        && Bytes.startsWith(open.bytes, i, open.line.end, "{:")) {
      take(i);
    }
  }
}
