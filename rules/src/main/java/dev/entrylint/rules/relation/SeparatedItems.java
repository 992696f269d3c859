package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation.Form;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.model.Span;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rules.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The items of a list in one run of text, and what stands between them.
 *
 * @param source holds the regions to check
 */
record SeparatedItems(
    RuleContext context, SourceText source, RelationList list, Form.Separated form) {

  /** Reports what in {@code region} is neither an item nor the separator. */
  void check(Span region) {
    List<Link> items = new ArrayList<>();
    for (Link item : list.items()) {
      if (region.contains(span(item))) {
        items.add(item);
      }
    }
    if (items.isEmpty()) {
      words(region.start(), region.end());
      return;
    }
    before(region.start(), span(items.get(0)).start());
    boolean reported = false;
    for (int i = 1; i < items.size(); i++) {
      reported |= between(span(items.get(i - 1)).end(), span(items.get(i)).start(), reported);
    }
    after(span(items.get(items.size() - 1)).end(), region.end());
  }

  private static Span span(Link item) {
    return item.reference().span();
  }

  private void before(int from, int to) {
    Span span = stripped(from, to);
    if (!words(from, to) && span.length() > 0) {
      report(span, "nothing should stand before the first item");
    }
  }

  /**
   * Reports what is no separator, but the first of a list only: the others are of the same making.
   */
  private boolean between(int start, int to, boolean reported) {
    int from = source.behindAttributes(start, to);
    String gap = source.folded(from, to);
    if (gap.equals(form.separator()) || words(from, to)) {
      return false;
    }
    if (!reported) {
      report(
          new Span(from, to),
          "items should be parted by '" + form.separator() + "', not by '" + gap + "'");
    }
    return true;
  }

  private void after(int start, int to) {
    int from = source.behindAttributes(start, to);
    Span span = stripped(from, to);
    if (words(from, to)) {
      return;
    }
    String end = source.text(span);
    if (form.closed() && !end.equals(mark())) {
      report(Span.at(from), "'" + mark() + "' should follow the last item");
    } else if (!form.closed() && !end.isEmpty()) {
      report(span, "nothing should follow the last item, but '" + end + "' does");
    }
  }

  /** Reports each text between two separators that says something; whether there is one. */
  private boolean words(int from, int to) {
    boolean any = false;
    int at = from;
    while (at < to) {
      int end = source.find(mark(), at, to);
      Span piece = stripped(at, end);
      if (source.hasWords(piece)) {
        any = true;
        String text = source.shortened(piece);
        context.at(piece).subject(text).message("'" + text + "' is not a link").report();
      }
      at = end + mark().length();
    }
    return any;
  }

  private String mark() {
    return form.separator().strip();
  }

  private Span stripped(int from, int to) {
    return source.stripped(from, to);
  }

  private void report(Span place, String message) {
    context.at(place).subject(mark()).message(message).report();
  }
}
