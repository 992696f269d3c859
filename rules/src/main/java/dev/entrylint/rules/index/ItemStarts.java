package dev.entrylint.rules.index;

import dev.entrylint.base.SortedSearch;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.edit.list.MarkdownList;
import dev.entrylint.edit.list.Stretch;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rules.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells items of an index from links in running text, which only the text itself can say. */
final class ItemStarts {

  private final RuleContext context;

  ItemStarts(RuleContext context) {
    this.context = context;
  }

  /** Those of {@code links}, which are in the order of the text, that are items. */
  List<Link> items(List<Link> links) {
    List<Link> items = new ArrayList<>(links.size());
    Document document = context.document();
    int next = 0;
    List<Block> blocks = document.blocks();
    int from = links.isEmpty() ? 0 : links.get(0).reference().span().start();
    // An index has a list for each heading, and none of them looks at the blocks of all.
    int start = SortedSearch.firstFrom(blocks.size(), i -> blocks.get(i).span().end(), from + 1);
    for (int i = start; i < blocks.size() && next < links.size(); i++) {
      Block block = blocks.get(i);
      int first = next;
      while (next < links.size()
          && links.get(next).reference().span().start() < block.span().end()) {
        next++;
      }
      List<Link> inside = links.subList(first, next);
      if (!inside.isEmpty()) {
        switch (block.kind()) {
          case LIST -> addMarked(inside, block.span(), items);
          case PARAGRAPH -> {
            if (words(block.span()) <= inside.size()) {
              items.addAll(inside);
            }
          }
          default -> items.addAll(inside);
        }
      }
    }
    items.addAll(links.subList(next, links.size()));
    return items;
  }

  /** Adds of a list the first link of each item: others on wrapped lines of it explain it. */
  private void addMarked(List<Link> links, Span list, List<Link> items) {
    Document document = context.document();
    Stretch text = SourceText.of(context, list).stretch();
    Set<Integer> open = new HashSet<>();
    MarkdownList.of(document, text, list).map(MarkdownList::all).orElse(List.of()).stream()
        .map(item -> document.lines().line(item.marker().start()))
        .forEach(open::add);
    // A list with marks of a kind that is not known is taken to have an item on each line.
    boolean unknown = open.isEmpty();
    int last = 0;
    for (Link link : links) {
      int line = document.lines().line(link.reference().span().start());
      if (unknown ? line != last : open.remove(line)) {
        items.add(link);
      }
      last = line;
    }
  }

  /** How many words stand beside the links of a paragraph. */
  private int words(Span paragraph) {
    String prose = context.prose();
    int words = 0;
    boolean within = false;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      boolean word = Character.isLetterOrDigit(prose.charAt(i));
      words += word && !within ? 1 : 0;
      within = word;
    }
    return words;
  }
}
