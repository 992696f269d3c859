package dev.entrylint.parse.scan;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Attributes;
import dev.entrylint.model.Span;
import dev.entrylint.parse.IdMark;
import dev.entrylint.parse.scan.attribute.PythonLists;
import dev.entrylint.parse.scan.block.LineStarts;
import dev.entrylint.parse.scan.inline.VisibleText;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.LeafText;
import dev.entrylint.parse.scan.text.Source;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import dev.entrylint.parse.scan.text.TextBlocks;
import dev.entrylint.parse.scan.text.Tokens;

/**
 * Where Python-Markdown takes the attribute lists of headings, cells and terms: behind the last
 * element in them, or before the first one.
 */
final class PythonListScan {

  private final TextBlocks blocks;
  private final Source source;
  private final Facts facts;
  private final LeafText text;
  private final Tokens tokens;
  private final VisibleText visible;
  private final PythonLists pythonLists;

  PythonListScan(
      TextBlocks blocks,
      Source source,
      SyntaxOptions options,
      Facts facts,
      LeafText text,
      Tokens tokens,
      VisibleText visible) {
    this.blocks = blocks;
    this.source = source;
    this.facts = facts;
    this.text = text;
    this.tokens = tokens;
    this.visible = visible;
    pythonLists = new PythonLists(options.escapes);
  }

  /** The list found last, which ends at {@code last}. */
  Attributes toAttributes(int last) {
    return pythonLists.toAttributes(text::span, last);
  }

  /** Where the text before the list found last ends, without white space. */
  int contentEnd() {
    return pythonLists.start;
  }

  /** Finds the attribute list of Python-Markdown; where what holds it ends, or -1. */
  int find(int start, int end) {
    byte[] t = text.bytes;
    boolean braced = false;
    boolean marked = false;
    for (int i = start; i < end; i++) {
      braced |= t[i] == '{';
      marked |= t[i] == '*' || t[i] == '_';
    }
    if (!braced) {
      return -1;
    }
    int first = end;
    int last = start;
    if (marked) {
      visible.parts(start, end, 0);
      first = visible.firstEmphasis(end);
      last = visible.lastEmphasis(start);
    }
    for (int k = 0; k < tokens.count; k++) {
      int kind = tokens.kind(k);
      if (kind != Tokens.HTML && kind != Tokens.BRACKET && kind != Tokens.HIDDEN) {
        first = Math.min(first, tokens.start(k));
        last = Math.max(last, tokens.end(k));
      }
    }
    boolean before = last == end && first < last;
    int from = before ? start : last;
    int to = before ? first : end;
    return pythonLists.find(t, from, to, tokens) ? to : -1;
  }

  /** Takes the id in the attribute list of a cell or term, the text from {@code from} on. */
  void takeId(int from, int to) {
    byte[] t = text.bytes;
    int end = Bytes.trimEnd(t, from, to);
    int last = find(Bytes.skipBlanks(t, from, end), end);
    if (last >= 0) {
      Attributes list = toAttributes(last);
      if (list.id().isPresent()) {
        Span place = list.idSpan().orElse(Span.at(list.span().start()));
        facts.ids.add(new IdMark(list.id().get(), Anchor.Kind.ATTRIBUTE, place));
      }
    }
  }

  /** Takes the lists of terms, the lines of a paragraph above those of their definitions. */
  void takeTerms(int block) {
    int last = blocks.endLine(block);
    int define = last;
    boolean listed = false;
    for (int k = blocks.firstLine(block); k < last; k += 2) {
      int start = blocks.lines[k];
      if (define == last && LineStarts.isDefinition(source.bytes, start, blocks.lines[k + 1])) {
        define = k;
      }
      listed |= source.bytes[Bytes.trimEnd(source.bytes, start, blocks.lines[k + 1]) - 1] == '}';
    }
    if (!listed || define == last && !isDefinedBehind(blocks.lines[last - 1])) {
      return;
    }
    for (int k = blocks.firstLine(block); k < define; k += 2) {
      text.set(blocks.lines[k], blocks.lines[k + 1]);
      takeId(text.start, text.end);
    }
  }

  /** Whether a definition begins on the next line, or behind a blank one. */
  private boolean isDefinedBehind(int end) {
    int line = source.line(end);
    return isDefinition(line + 1) || isDefinition(line + 2);
  }

  private boolean isDefinition(int line) {
    return line < source.lines()
        && LineStarts.isDefinition(source.bytes, source.lineStart(line), source.lineEnd(line));
  }
}
