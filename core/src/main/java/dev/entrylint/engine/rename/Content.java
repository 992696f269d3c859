package dev.entrylint.engine.rename;

import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a stretch of a document holds, wherever it stands: equal to what has the same text, but for
 * blank lines between blocks.
 *
 * @param head the front matter, if it is part of it
 */
record Content(Optional<String> head, List<Piece> pieces) {

  /** From how many UTF-16 units on a text is not the same as another by chance. */
  static final int ENOUGH = 16;

  /**
   * What one block holds.
   *
   * @param length of its source, in UTF-16 code units
   * @param worded whether it has words
   */
  record Piece(Block.Kind kind, int checksum, int length, boolean worded) {

    static Piece of(Block block) {
      return new Piece(block.kind(), block.checksum(), block.span().length(), block.words() > 0);
    }

    /** How much it says of what it stands in. */
    int weight() {
      return worded ? length : 0;
    }
  }

  /** What the whole of {@code document} holds. */
  static Content of(Document document) {
    return new Content(document.frontMatter().map(FrontMatter::text), pieces(document.blocks()));
  }

  static Content of(List<Block> blocks) {
    return new Content(Optional.empty(), pieces(blocks));
  }

  private static List<Piece> pieces(List<Block> blocks) {
    List<Piece> pieces = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      pieces.add(Piece.of(block));
    }
    return pieces;
  }

  /** Whether the facts of {@code document} say what its blocks hold. */
  static boolean isMeasured(Document document) {
    for (Block block : document.blocks()) {
      if (block.checksum() != 0) {
        return true;
      }
    }
    return document.blocks().isEmpty();
  }

  /** How much it says, in UTF-16 code units. */
  int weight() {
    int weight = 0;
    for (Piece piece : pieces) {
      weight += piece.weight();
    }
    return weight;
  }

  /** Whether what holds the same is very likely the same, and not only as short as this. */
  boolean isTelling() {
    return weight() + head.map(text -> text.strip().length()).orElse(0) >= ENOUGH;
  }
}
