package dev.entrylint.corpus.relation;

import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import java.util.List;

/** The test whether links of a document, taken in their order, are items of an index. */
final class IndexItems {

  private final EntryIndex entries;
  private final Document document;
  private final List<Block> blocks;
  private int block;
  private int line;

  IndexItems(EntryIndex entries, Document document) {
    this.entries = entries;
    this.document = document;
    this.blocks = document.blocks();
  }

  boolean isItem(Link link) {
    if (link.reference().image()) {
      return false;
    }
    int start = link.reference().span().start();
    while (block < blocks.size() && blocks.get(block).span().end() <= start) {
      block++;
    }
    boolean inside = block < blocks.size() && blocks.get(block).span().start() <= start;
    Block.Kind kind = inside ? blocks.get(block).kind() : Block.Kind.OTHER;
    if (kind == Block.Kind.LIST || kind == Block.Kind.TABLE) {
      int before = line;
      line = document.lines().line(start);
      if (line == before) {
        return false;
      }
    }
    return isOfAnEntry(link.resolution());
  }

  /** Whether it leads out of this document to another one, or to what does not exist. */
  private boolean isOfAnEntry(Resolution resolution) {
    if (resolution.found().isPresent()) {
      Resolution.Found found = resolution.found().get();
      return found.document() != document
          || found.definition().flatMap(entries::identifiedBy).isPresent();
    }
    return resolution instanceof Resolution.NoSuchAnchor
        || resolution instanceof Resolution.NoSuchFile;
  }
}
