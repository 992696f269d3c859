package dev.entrylint.parse.scan.block;

import dev.entrylint.model.Block;
import dev.entrylint.parse.scan.block.BlockStarts.Step;
import dev.entrylint.parse.scan.block.OpenBlocks.Leaf;
import dev.entrylint.parse.scan.inline.Definitions;
import dev.entrylint.parse.scan.inline.Notes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.LineCursor;
import dev.entrylint.parse.scan.text.Source;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import dev.entrylint.parse.scan.text.TextBlocks;

/**
 * The first pass: takes the lines of a text one after the other and finds the blocks, after the
 * parsing strategy in the appendix of the CommonMark specification. Text blocks are kept for the
 * second pass, since what a label means is not known before all definitions are.
 */
public final class BlockScan {

  private final byte[] bytes;
  private final Source source;
  private final SyntaxOptions options;
  private final LineCursor line;
  private final Frames frames;
  private final OpenBlocks open;
  private final BlockStarts starts;
  private final VerbatimStarts verbatim;

  /**
   * Prepares to read {@code source}; what is found goes to {@code definitions}, {@code notes},
   * {@code facts}.
   */
  public BlockScan(
      Source source, SyntaxOptions options, Definitions definitions, Notes notes, Facts facts) {
    this.source = source;
    this.options = options;
    bytes = source.bytes;
    open = new OpenBlocks(source, definitions, notes);
    line = open.line;
    frames = open.frames;
    starts = new BlockStarts(open, options, facts);
    verbatim = starts.verbatim();
  }

  /** The blocks whose text is left for the second pass. */
  public TextBlocks texts() {
    return open.texts;
  }

  /** The blocks at the top level. */
  public TopBlocks top() {
    return open.top;
  }

  /** Scans the lines from {@code first} on. */
  public void scan(int first) {
    for (int k = first; k < source.lines(); k++) {
      open.lineNumber = k;
      int start = source.lineStart(k);
      k = starts.lastLine(k);
      line.begin(start, source.lineEnd(k));
      boolean blank = line.blank;
      line();
      if (!blank) {
        open.top.extend(line.end);
      }
    }
    open.closeLeaf();
    open.notes.closeTo(0, source.length);
    verbatim.takeFence();
  }

  private void line() {
    open.quoted = false;
    open.closed = false;
    open.matched = matchFrames();
    boolean inside = open.matched == frames.depth;
    if (inside && continuesLeaf()) {
      return;
    }
    if (!inside && endsWithoutIndent()) {
      open.closeUnmatched();
    }
    starts.begin(inside);
    while (!line.blank) {
      Step step = starts.next();
      if (step == Step.LEAF) {
        return;
      }
      if (step == Step.TEXT) {
        break;
      }
    }
    text(inside);
  }

  /** Whether no text goes on in the frame that the line does not lie in. */
  private boolean endsWithoutIndent() {
    return options.indentedNotes && open.notes.endAt(open.matched)
        || options.indentedDefinitions && frames.isDefinition(open.matched);
  }

  /** How many of the open frames the line lies in; moves behind their markers and indents. */
  private int matchFrames() {
    int quotes = 0;
    for (int frame = 0; frame < frames.depth; frame++) {
      if (line.blank) {
        int reach = frames.reachOfBlank(frame, quotes);
        if (reach > frame) {
          line.skipIndent();
        }
        return reach;
      }
      if (frames.isQuote(frame)) {
        if (line.indent > 3 && !options.mdx || bytes[line.next] != '>') {
          return frame;
        }
        quotes++;
        open.quoted = true;
        line.skipMarker(1);
      } else if (line.indent >= frames.width(frame)) {
        line.skipColumns(frames.width(frame));
      } else {
        return frame;
      }
    }
    return frames.depth;
  }

  /** Whether the line, which lies in all open frames, is used up by the open leaf. */
  private boolean continuesLeaf() {
    switch (open.leaf) {
      case FENCED, RAW_HTML -> {
        verbatim.continueFence();
        return true;
      }
      case HTML -> {
        verbatim.continueHtml();
        return true;
      }
      case FOREIGN -> {
        if (open.lineNumber >= open.foreignEnd) {
          open.closeLeaf();
        }
        return true;
      }
      case INDENTED -> {
        if (line.indent >= 4 || line.blank) {
          return true;
        }
        open.leaf = Leaf.NONE;
        return false;
      }
      case RULED_TABLE -> {
        boolean taken = open.ruledTables.take(line, open.lineNumber);
        if (!taken || open.ruledTables.endsWith(open.lineNumber)) {
          open.closeLeaf();
        }
        return taken;
      }
      default -> {
        if (line.blank && line.start >= open.moduleEnd) {
          open.closeLeaf();
        }
        return line.blank || open.leaf == Leaf.OPAQUE;
      }
    }
  }

  /** The rest of the line begins no block: it continues one, or begins a paragraph. */
  private void text(boolean inside) {
    if (!open.closed && !line.blank && continuesText(inside)) {
      return;
    }
    if (!inside) {
      open.closeUnmatched();
    }
    if (!line.blank) {
      open.closeUnmatched();
      open.openLeaf(Leaf.PARAGRAPH, Block.Kind.PARAGRAPH);
      open.addLine(line.next);
    }
  }

  private boolean continuesText(boolean inside) {
    if (open.leaf == Leaf.PARAGRAPH) {
      if (!(inside && options.pipeTables && starts.beginsTable())) {
        open.addLine(line.next);
      }
      return true;
    }
    return inside && open.leaf == Leaf.TABLE && starts.addsRow();
  }
}
