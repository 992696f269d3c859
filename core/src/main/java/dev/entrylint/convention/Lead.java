package dev.entrylint.convention;

import dev.entrylint.model.Block;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the text of an entry before its first section must be; it has a paragraph at least.
 *
 * @param tagline whether its first paragraph is emphasised as a whole
 * @param begins what its first block is
 * @param minWords how many words it has at least
 * @param maxWords how many words it has at most
 * @param contents what it must hold
 * @param items how many items its list must have
 */
public record Lead(
    boolean tagline,
    Optional<Block.Kind> begins,
    OptionalInt minWords,
    OptionalInt maxWords,
    Set<Content> contents,
    ItemCount items) {

  /** Any paragraph. */
  public static final Lead PARAGRAPH =
      new Lead(
          false,
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Set.of(),
          ItemCount.ANY);
}
