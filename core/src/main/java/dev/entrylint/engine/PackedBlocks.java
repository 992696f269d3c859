package dev.entrylint.engine;

import dev.entrylint.model.Block;
import dev.entrylint.model.Span;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** Blocks in a quarter of their space: as numbers, of which records are made when asked for. */
final class PackedBlocks extends AbstractList<Block> implements RandomAccess {

  private static final Block.Kind[] KINDS = Block.Kind.values();
  private static final int STRIDE = 4;

  /** Of each block its kind, its words, and where it starts and ends. */
  private final Object numbers;

  PackedBlocks(List<Block> blocks) {
    int[] all = new int[blocks.size() * STRIDE];
    int at = 0;
    for (Block block : blocks) {
      all[at++] = block.kind().ordinal();
      all[at++] = block.words();
      all[at++] = block.span().start();
      all[at++] = block.span().end();
    }
    numbers = Numbers.pack(all);
  }

  @Override
  public Block get(int index) {
    int at = Objects.checkIndex(index, size()) * STRIDE;
    Span span = new Span(Numbers.at(numbers, at + 2), Numbers.at(numbers, at + 3));
    return new Block(KINDS[Numbers.at(numbers, at)], span, Numbers.at(numbers, at + 1));
  }

  @Override
  public int size() {
    return Numbers.count(numbers) / STRIDE;
  }
}
