package dev.entrylint.edit.list;

import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.Optional;

/** The blocks of a document that are one list, or may be. */
final class ListBlocks {

  private final List<Block> blocks;
  private final Document document;

  ListBlocks(Document document) {
    this.document = document;
    blocks = document.blocks();
  }

  /** Those of the list at {@code offset}. */
  Optional<Span> at(int offset) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.span().contains(offset) || block.span().end() == offset) {
        return switch (block.kind()) {
          case LIST -> Optional.of(new Span(start(i), end(i)));
          case PARAGRAPH -> Optional.of(block.span());
          default -> Optional.empty();
        };
      }
    }
    return Optional.empty();
  }

  private int start(int list) {
    int first = list;
    while (first > 1 && joins(first - 2)) {
      first -= 2;
    }
    int start = blocks.get(first).span().start();
    return first > 0 && follow(first - 1) && speaksOfNext(blocks.get(first - 1))
        ? blocks.get(first - 1).span().start()
        : start;
  }

  /** Whether it is a comment that speaks of the line below it, and so of the first item. */
  private boolean speaksOfNext(Block block) {
    return (block.kind() == Block.Kind.COMMENT || block.kind() == Block.Kind.LINK_DEFINITION)
        && document.directives().stream()
            .anyMatch(
                each -> each.name().endsWith("next-line") && block.span().contains(each.span()));
  }

  private int end(int list) {
    int last = list;
    while (last + 2 < blocks.size() && joins(last)) {
      last += 2;
    }
    return blocks.get(last).span().end();
  }

  /** Whether only a comment parts a list from the next, which is on lines next to one of them. */
  private boolean joins(int at) {
    Block comment = blocks.get(at + 1);
    return blocks.get(at).kind() == Block.Kind.LIST
        && comment.kind() == Block.Kind.COMMENT
        && blocks.get(at + 2).kind() == Block.Kind.LIST
        && (follow(at) || follow(at + 1));
  }

  private boolean follow(int at) {
    int end = document.lines().line(blocks.get(at).span().end());
    return document.lines().line(blocks.get(at + 1).span().start()) == end + 1;
  }
}
