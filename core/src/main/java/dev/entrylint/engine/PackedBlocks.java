package dev.entrylint.engine;

import dev.entrylint.model.Block;
import dev.entrylint.model.Span;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** Blocks in a third of their space: as numbers, of which records are made when asked for. */
final class PackedBlocks extends AbstractList<Block> implements RandomAccess {

  private static final Block.Kind[] KINDS = Block.Kind.values();
  private static final int STRIDE = 5;

  /** Set in the number of the kind of a paragraph that is emphasised. */
  private static final int EMPHASISED = 1 << 8;

  /** Of each block its kind, its words, where it starts and ends, and its checksum. */
  private final int[] numbers;

  PackedBlocks(List<Block> blocks) {
    numbers = new int[blocks.size() * STRIDE];
    int at = 0;
    for (Block block : blocks) {
      numbers[at++] = block.kind().ordinal() | (block.emphasised() ? EMPHASISED : 0);
      numbers[at++] = block.words();
      numbers[at++] = block.span().start();
      numbers[at++] = block.span().end();
      numbers[at++] = block.checksum();
    }
  }

  @Override
  public Block get(int index) {
    int at = Objects.checkIndex(index, size()) * STRIDE;
    Span span = new Span(numbers[at + 2], numbers[at + 3]);
    boolean emphasised = (numbers[at] & EMPHASISED) != 0;
    Block.Kind kind = KINDS[numbers[at] & ~EMPHASISED];
    return new Block(kind, span, numbers[at + 1], numbers[at + 4], emphasised);
  }

  @Override
  public int size() {
    return numbers.length / STRIDE;
  }
}
