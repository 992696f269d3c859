package dev.entrylint.parse.scan;

import dev.entrylint.model.Anchor;
import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.TitlePart;
import dev.entrylint.parse.scan.InlineScan.Place;
import dev.entrylint.parse.scan.block.Tables;
import dev.entrylint.parse.scan.html.HtmlScan;
import dev.entrylint.parse.scan.html.HtmlTags;
import dev.entrylint.parse.scan.inline.BracketScan;
import dev.entrylint.parse.scan.inline.Definitions;
import dev.entrylint.parse.scan.inline.InlineLists;
import dev.entrylint.parse.scan.inline.LinkParts;
import dev.entrylint.parse.scan.inline.Notes;
import dev.entrylint.parse.scan.inline.VisibleText;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.Includes;
import dev.entrylint.parse.scan.text.LeafText;
import dev.entrylint.parse.scan.text.Source;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import dev.entrylint.parse.scan.text.TextBlocks;
import dev.entrylint.parse.scan.text.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * The second pass: reads the text of each block, once all definitions of labels and footnotes are
 * known.
 */
final class TextScan {

  private final TextBlocks blocks;
  private final Source source;
  private final SyntaxOptions options;
  private final Facts facts;
  private final LeafText text;
  private final VisibleText visible;
  private final PythonListScan pythonLists;
  private final HeadingScan headings;
  private final InlineScan inlines;

  /** For blocks of HTML, in which there is no Markdown. */
  private final HtmlScan rawHtml;

  TextScan(
      TextBlocks blocks,
      Source source,
      SyntaxOptions options,
      Definitions definitions,
      Notes notes,
      LinkParts parts,
      Facts facts,
      Optional<ProseMask> prose) {
    this.blocks = blocks;
    this.source = source;
    this.options = options;
    this.facts = facts;
    text = new LeafText(source);
    rawHtml = new HtmlScan(HtmlTags.lenient(options), facts, options);
    Tokens tokens = new Tokens();
    visible = new VisibleText(options, tokens);
    pythonLists = new PythonListScan(blocks, source, options, facts, text, tokens, visible);
    headings = new HeadingScan(blocks, source, options, facts, text, tokens, visible, pythonLists);
    InlineLists lists = new InlineLists(options, facts, text, tokens);
    BracketScan brackets =
        new BracketScan(options, definitions, notes, parts, facts, text, tokens, visible, lists);
    BraceScan braces = new BraceScan(options, facts, text, tokens, lists, headings);
    inlines =
        new InlineScan(
            options, facts, text, tokens, visible, lists, brackets, braces, rawHtml, prose);
  }

  /** Scans all blocks. */
  void scan() {
    for (int block = 0; block < blocks.count; block++) {
      text.set(blocks, blocks.firstLine(block), blocks.endLine(block), blocks.joined(block));
      switch (blocks.kind(block)) {
        case TextBlocks.HEADING -> heading(block);
        case TextBlocks.TABLE_ROW -> row(blocks.detail(block));
        case TextBlocks.HTML -> {
          rawHtml.begin(text, text.end);
          rawHtml.scan(text.start);
        }
        default -> {
          boolean first = blocks.detail(block) == 1;
          inlines.scan(text.start, text.end, first ? Place.ITEM : Place.TEXT);
          if (options.attributeSyntax == AttributeSyntax.PYTHON) {
            pythonLists.takeTerms(block);
          }
          if (options.blockIds) {
            blockId();
          }
          if (options.snippets) {
            Includes.takeSnippets(source.bytes, blocks, block, facts);
          }
          if (blocks.kind(block) == TextBlocks.TERM) {
            List<TitlePart> parts = visible.parts(text.start, text.end, 0);
            facts.addText(parts, text.raw(text.start, text.end), text.span(text.start, text.end));
          }
        }
      }
    }
  }

  private void heading(int block) {
    headings.begin(block);
    inlines.scan(text.start, text.end, Place.HEADING);
    headings.take(block);
  }

  /** Scans the cells of a table row; those beyond its {@code columns} are not shown. */
  private void row(int columns) {
    int end = Tables.rowEnd(text.bytes, text.start, text.end);
    int cell = Tables.rowStart(text.bytes, text.start, end);
    for (int k = 0; k < columns && cell <= end; k++) {
      int cellEnd = Tables.cellEnd(text.bytes, cell, end, options.codeHidesPipes);
      inlines.scan(cell, cellEnd, Place.CELL);
      if (options.attributeSyntax == AttributeSyntax.PYTHON) {
        pythonLists.takeId(cell, cellEnd);
      }
      cell = cellEnd + 1;
    }
  }

  /** Takes the id {@code ^id} at the end of a paragraph. */
  private void blockId() {
    byte[] t = text.bytes;
    int from = text.end;
    while (from > text.start && (Bytes.isLetterOrDigit(t[from - 1]) || t[from - 1] == '-')) {
      from--;
    }
    boolean found =
        from < text.end
            && from > text.start
            && t[from - 1] == '^'
            && (from - 1 == text.start || Bytes.isSpace(t[from - 2]));
    if (found) {
      int start = text.origin(from - 1);
      facts.addId(text.string(from - 1, text.end), Anchor.Kind.BLOCK, start, text.origin(text.end));
    }
  }
}
