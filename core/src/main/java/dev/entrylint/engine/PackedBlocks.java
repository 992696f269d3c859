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
  private final int[] numbers;

  PackedBlocks(List<Block> blocks) {
    numbers = new int[blocks.size() * STRIDE];
    int at = 0;
    for (Block block : blocks) {
      numbers[at++] = block.kind().ordinal();
      numbers[at++] = block.words();
      numbers[at++] = block.span().start();
      numbers[at++] = block.span().end();
    }
  }

  @Override
  public Block get(int index) {
    int at = Objects.checkIndex(index, size()) * STRIDE;
    Span span = new Span(numbers[at + 2], numbers[at + 3]);
    return new Block(KINDS[numbers[at]], span, numbers[at + 1]);
  }

  @Override
  public int size() {
    return numbers.length / STRIDE;
  }
}
