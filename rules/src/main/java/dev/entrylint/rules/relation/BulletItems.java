package dev.entrylint.rules.relation;

import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.model.Span;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rules.SourceText;

/**
 * The items of a bullet list, one in each point.
 *
 * @param source holds the regions to check
 * @param comments whether text may follow an item
 */
record BulletItems(RuleContext context, SourceText source, RelationList list, boolean comments) {

  /** Reports the points of the list in {@code region} that are more, or other, than an item. */
  void check(Span region) {
    int point = -1;
    int line = region.start();
    while (line < region.end()) {
      int end = source.find("\n", line, region.end());
      int content = content(line, end);
      if (content >= 0) {
        if (point >= 0) {
          check(point, line);
        } else if (Character.isDigit(source.charAt(source.stripped(line, end).start()))) {
          report(new Span(line, end), "this should be a bullet list, not a numbered one");
          return;
        }
        point = content;
      }
      line = end + 1;
    }
    if (point >= 0) {
      check(point, region.end());
    }
  }

  /** Where the content of a point begins whose mark is in this line; -1 if there is no mark. */
  private int content(int line, int end) {
    int at = line;
    while (at < end && source.charAt(at) <= ' ') {
      at++;
    }
    int mark = at;
    while (at < end && Character.isDigit(source.charAt(at))) {
      at++;
    }
    boolean marked = at < end && (at == mark ? "-*+" : ".)").indexOf(source.charAt(at)) >= 0;
    boolean parted = marked && (at + 1 == end || source.charAt(at + 1) <= ' ');
    return parted ? at + 1 : -1;
  }

  private void check(int from, int to) {
    Span point = source.stripped(from, to);
    Span item = null;
    for (Link link : list.items()) {
      if (point.contains(link.reference().span())) {
        item = link.reference().span();
        break;
      }
    }
    if (item == null) {
      if (point.length() > 0) {
        report(point, "'" + source.shortened(point) + "' is not a link");
      }
      return;
    }
    Span before = source.stripped(point.start(), item.start());
    if (before.length() > 0) {
      report(before, "a point of this list should begin with its link");
      return;
    }
    int behind = source.behindAttributes(item.end(), point.end());
    Span after = source.stripped(behind, point.end());
    if (!comments && after.length() > 0) {
      report(after, "nothing should follow the link of a point");
    }
  }

  private void report(Span place, String message) {
    String subject = source.shortened(place);
    context.at(place).subject(subject).message(message).report();
  }
}
