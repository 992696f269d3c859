package dev.entrylint.corpus.entry;

import dev.entrylint.model.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which entries hold the same as another, block by block, whatever their headings. */
final class DuplicateEntries {

  private final Map<Long, Entry> firsts = new HashMap<>();

  /**
   * @param entries in the order of the corpus
   */
  DuplicateEntries(List<Entry> entries) {
    for (Entry entry : entries) {
      firsts.putIfAbsent(key(entry), entry);
    }
  }

  /** The first entry that holds what {@code entry}, one of them, holds, if that is another one. */
  Optional<Entry> original(Entry entry) {
    Entry first = firsts.get(key(entry));
    return first == entry || !equal(content(first), content(entry))
        ? Optional.empty()
        : Optional.of(first);
  }

  private static long key(Entry entry) {
    long key = 1;
    for (Block block : content(entry)) {
      key = key * 0x9E3779B97F4A7C15L + block.checksum();
    }
    return key;
  }

  /** What readers see of an entry but for its heading. */
  private static List<Block> content(Entry entry) {
    int heading = entry.heading().map(each -> each.span().start()).orElse(-1);
    List<Block> content = new ArrayList<>();
    for (Block block : entry.blocks()) {
      boolean own = block.kind() == Block.Kind.HEADING && block.span().contains(heading);
      if (block.kind() != Block.Kind.COMMENT && !own) {
        content.add(block);
      }
    }
    return content;
  }

  private static boolean equal(List<Block> some, List<Block> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      Block one = some.get(i);
      Block other = others.get(i);
      if (one.kind() != other.kind()
          || one.checksum() != other.checksum()
          || one.span().length() != other.span().length()) {
        return false;
      }
    }
    return true;
  }
}
