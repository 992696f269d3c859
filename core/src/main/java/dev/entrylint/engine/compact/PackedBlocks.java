package dev.entrylint.engine.compact;

import dev.entrylint.model.Block;
import dev.entrylint.model.Span;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** Blocks in a third of their space: as numbers, of which records are made when asked for. */
final class PackedBlocks extends AbstractList<Block> implements RandomAccess {

  private static final Block.Kind[] KINDS = Block.Kind.values();
  private static final int STRIDE = 6;

  /** Set in the number of the kind of a paragraph that is emphasised. */
  private static final int EMPHASISED = 1 << 4;

  /** Set in the number of the kind of a block that is bare. */
  private static final int BARE = 1 << 5;

  /** By so many bits the items stand above the kind. */
  private static final int ITEMS = 6;

  /**
   * Of each block its kind and items, its words, where it starts and ends, and its checksum in
   * halves.
   */
  private final Object numbers;

  PackedBlocks(List<Block> blocks) {
    int[] all = new int[blocks.size() * STRIDE];
    int at = 0;
    for (Block block : blocks) {
      int kind = block.kind().ordinal() | (block.emphasised() ? EMPHASISED : 0);
      kind |= block.bare() ? BARE : 0;
      all[at++] = kind | block.items() << ITEMS;
      all[at++] = block.words();
      all[at++] = block.span().start();
      all[at++] = block.span().end();
      all[at++] = block.checksum() >>> 16;
      all[at++] = block.checksum() & 0xFFFF;
    }
    numbers = Numbers.pack(all);
  }

  @Override
  public Block get(int index) {
    int at = Objects.checkIndex(index, size()) * STRIDE;
    int kind = Numbers.at(numbers, at);
    Span span = new Span(Numbers.at(numbers, at + 2), Numbers.at(numbers, at + 3));
    int checksum = Numbers.at(numbers, at + 4) << 16 | Numbers.at(numbers, at + 5);
    boolean emphasised = (kind & EMPHASISED) != 0;
    return new Block(
        KINDS[kind & EMPHASISED - 1],
        span,
        Numbers.at(numbers, at + 1),
        checksum,
        kind >>> ITEMS,
        emphasised,
        (kind & BARE) != 0);
  }

  @Override
  public int size() {
    return Numbers.count(numbers) / STRIDE;
  }
}
