package dev.entrylint.parse.scan;

import dev.entrylint.model.Attributes;
import dev.entrylint.model.Span;
import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.TitlePart;
import dev.entrylint.parse.scan.attribute.AttributeLists;
import dev.entrylint.parse.scan.attribute.HeadingLists;
import dev.entrylint.parse.scan.block.LineStarts;
import dev.entrylint.parse.scan.inline.PandocEmphasis;
import dev.entrylint.parse.scan.inline.VisibleText;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.LeafText;
import dev.entrylint.parse.scan.text.Source;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import dev.entrylint.parse.scan.text.TextBlocks;
import dev.entrylint.parse.scan.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What becomes of headings: their titles in parts, and the attribute list that each has. */
final class HeadingScan {

  private final TextBlocks blocks;
  private final Source source;
  private final SyntaxOptions options;
  private final Facts facts;
  private final LeafText text;
  private final Tokens tokens;
  private final VisibleText visible;
  private final AttributeLists attributeLists;
  private final HeadingLists headingLists;
  private final PythonListScan pythonLists;
  private final PandocEmphasis pandocEmphasis;

  private byte[] t;

  /** Whether the heading has its underline below it. */
  private boolean underlined;

  /** Whether the heading may end with an attribute list. */
  private boolean mayHaveList;

  /** The attribute list at the end of the heading, and where its content ends without it. */
  private Attributes attributes;

  private int contentEnd;

  /** Where the content goes on behind a list in its midst, or the end of the text. */
  private int resume;

  HeadingScan(
      TextBlocks blocks,
      Source source,
      SyntaxOptions options,
      Facts facts,
      LeafText text,
      Tokens tokens,
      VisibleText visible,
      PythonListScan pythonLists) {
    this.blocks = blocks;
    this.source = source;
    this.options = options;
    this.facts = facts;
    this.text = text;
    this.tokens = tokens;
    this.visible = visible;
    this.pythonLists = pythonLists;
    attributeLists = new AttributeLists(options);
    headingLists = new HeadingLists(options);
    pandocEmphasis = new PandocEmphasis(tokens);
  }

  /** Begins the heading {@code block}, before its inlines are read. */
  void begin(int block) {
    t = text.bytes;
    attributeLists.begin();
    headingLists.begin();
    underlined = blocks.start(block) == blocks.lines[blocks.firstLine(block)];
    boolean closed = !underlined && text.origin(text.end) < blocks.end(block);
    mayHaveList = !(closed && options.attributeSyntax.isBehindClosing());
    attributes = Attributes.NONE;
    contentEnd = text.end;
    resume = text.end;
  }

  /** Takes the heading {@code block}, whose inlines have been read. */
  void take(int block) {
    if (options.attributeSyntax == AttributeSyntax.DOCUSAURUS && contentEnd == text.end) {
      commentedId();
    }
    if (options.attributeSyntax == AttributeSyntax.DOCUSAURUS && contentEnd == text.end) {
      shownId();
    }
    if (options.attributeSyntax == AttributeSyntax.PYTHON) {
      pythonList();
    }
    int list = blocks.attributes(block);
    if (list >= 0) {
      int end = attributeLists.read(source.bytes, list, source.length);
      attributes = attributeLists.toAttributes(source::span, list, end);
    }
    if (contentEnd < text.end && options.attributeSyntax != AttributeSyntax.PYTHON) {
      contentEnd =
          underlined || !options.attributeSyntax.hasClosingBefore()
              ? Bytes.trimEnd(t, text.start, contentEnd)
              : LineStarts.headingEnd(t, text.start, contentEnd);
    }
    facts.headings.add(
        new HeadingSyntax(
            blocks.detail(block),
            headingParts(),
            text.raw(text.start, contentEnd),
            attributes,
            source.span(blocks.start(block), blocks.end(block)),
            text.span(text.start, contentEnd),
            blocks.nested(block),
            blocks.inHtml(block)));
  }

  private List<TitlePart> headingParts() {
    List<TitlePart> parts = visible.parts(text.start, contentEnd, 0);
    if (resume == text.end) {
      return parts;
    }
    int token = 0;
    while (token < tokens.count && tokens.start(token) < resume) {
      token++;
    }
    List<TitlePart> all = new ArrayList<>(parts);
    all.addAll(visible.parts(resume, text.end, token));
    return all;
  }

  /** Takes the attribute list of Python-Markdown, once it is known where elements stand. */
  private void pythonList() {
    int last = pythonLists.find(text.start, text.end);
    if (last >= 0) {
      boolean before = last < text.end;
      attributes = pythonLists.toAttributes(last);
      contentEnd = pythonLists.contentEnd();
      resume = before ? last : text.end;
    }
  }

  /** Whether the heading may end with an attribute list, closing {@code #} or not. */
  boolean mayHaveList() {
    return mayHaveList;
  }

  /**
   * Reads the attribute list at {@code i}, with which the heading ends, or which is that of what
   * stands before it; its end, or -1.
   */
  int list(int i) {
    if (options.attributeSyntax == AttributeSyntax.COMMONMARK) {
      int end = t[Math.min(i + 1, text.end - 1)] == '-' ? -1 : attributeLists.read(t, i, text.end);
      if (end > 0 && !headingLists.read(t, text.start, i, text.end)) {
        // Attributes of what stands before it, apart from which the text goes on behind it.
        if (i > text.start) {
          facts.addAttributeId(text, attributeLists.idStart, attributeLists.idEnd);
        }
        tokens.add(Tokens.HTML, i, end, "");
        return end;
      }
    }
    if (!headingLists.read(t, text.start, i, text.end)) {
      return -1;
    }
    if (options.tex && isBehindCommand(i)
        || options.emphasisBeforeList && pandocEmphasis.isOpen(t, text.start, i)) {
      return -1;
    }
    attributes = headingLists.toAttributes(text::span, i, text.end);
    contentEnd = i;
    return text.end;
  }

  /** Whether a command of TeX stands before {@code i}, of which what follows is an argument. */
  private boolean isBehindCommand(int i) {
    int end = Bytes.trimEnd(t, text.start, i);
    int k = end;
    while (k > text.start && Bytes.isLetter(t[k - 1])) {
      k--;
    }
    return k < end && Bytes.endsInBackslash(t, text.start, k);
  }

  /** Takes the id from a comment at the end of a heading, of HTML or of JSX. */
  private void commentedId() {
    int last = tokens.count - 1;
    if (last < 0 || tokens.kind(last) != Tokens.HTML || tokens.end(last) < text.end) {
      return;
    }
    int from = tokens.start(last);
    if (headingLists.readComment(t, from, text.end)) {
      attributes = headingLists.toAttributes(text::span, from, text.end);
      contentEnd = from;
    }
  }

  /** Takes the id that Docusaurus finds in the text shown, even in code; the text stays. */
  private void shownId() {
    boolean marked = false;
    for (int i = text.start; i < text.end - 1; i++) {
      marked |= t[i] == '{' && t[i + 1] == '#';
    }
    if (!marked) {
      return;
    }
    StringBuilder all = new StringBuilder();
    for (TitlePart part : visible.parts(text.start, text.end, 0)) {
      all.append(part.text());
    }
    String shown = all.toString();
    int open = shown.lastIndexOf("{#");
    int close = shown.length() - 1;
    if (open >= 0 && close > open + 2 && shown.indexOf('}', open) == close) {
      Optional<String> id = Optional.of(shown.substring(open + 2, close).strip());
      attributes =
          new Attributes(id, List.of(), Map.of(), text.span(text.start, text.end), shownIdSpan());
    }
  }

  /** Where the letters of the id stand that is found in the text shown, if they do so at all. */
  private Optional<Span> shownIdSpan() {
    int open = text.end - 2;
    while (open > text.start && !(t[open] == '{' && t[open + 1] == '#')) {
      open--;
    }
    int close = text.end - 1;
    while (close > open && t[close] != '}') {
      close--;
    }
    int from = Bytes.skipSpaces(t, open + 2, close);
    return from < close
        ? Optional.of(text.span(from, Bytes.trimEnd(t, from, close)))
        : Optional.empty();
  }
}
