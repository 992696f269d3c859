package dev.entrylint.rules.index;

import dev.entrylint.corpus.link.Link;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rules.SourceText;
import java.util.ArrayList;
import java.util.List;

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
    for (Block block : document.blocks()) {
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
    SourceText text = SourceText.of(context, list);
    int next = 0;
    int line = list.start();
    // A list begins with a mark; one of a kind that is not known is taken to be on each line.
    int firstEnd = text.find("\n", line, list.end());
    boolean plain = isMarked(text, line, firstEnd, false);
    boolean unknown = !plain && !isMarked(text, line, firstEnd, true);
    while (line < list.end() && next < links.size()) {
      int end = text.find("\n", line, list.end());
      boolean open = unknown || isMarked(text, line, end, !plain);
      while (next < links.size() && links.get(next).reference().span().start() <= end) {
        if (open) {
          items.add(links.get(next));
          open = false;
        }
        next++;
      }
      line = end + 1;
    }
  }

  /**
   * Whether the line is one that begins an item.
   *
   * @param fancy whether {@code #.}, {@code iv.}, {@code (a)} and {@code (@label)} do, too, as in
   *     pandoc
   */
  private static boolean isMarked(SourceText text, int line, int end, boolean fancy) {
    int at = line;
    while (at < end && (text.charAt(at) <= ' ' || text.charAt(at) == '>')) {
      at++;
    }
    if (at < end && "-*+".indexOf(text.charAt(at)) >= 0) {
      return isBlank(text, at + 1, end);
    }
    at += fancy && at < end && text.charAt(at) == '(' ? 1 : 0;
    int number = at;
    while (at < end && isOfNumber(text.charAt(at), fancy)) {
      at++;
    }
    return at > number
        && at < end
        && ".)".indexOf(text.charAt(at)) >= 0
        && isBlank(text, at + 1, end);
  }

  private static boolean isOfNumber(char c, boolean fancy) {
    return c >= '0' && c <= '9' || fancy && (Character.isLetter(c) || "#@_-".indexOf(c) >= 0);
  }

  private static boolean isBlank(SourceText text, int at, int end) {
    return at >= end || text.charAt(at) <= ' ';
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
