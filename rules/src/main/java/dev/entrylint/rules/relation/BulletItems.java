package dev.entrylint.rules.relation;

import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.list.ListItem;
import dev.entrylint.edit.list.MarkdownList;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rules.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The items of a bullet list, one in each point.
 *
 * @param source holds the regions to check
 * @param comments whether text may follow an item
 */
record BulletItems(RuleContext context, SourceText source, RelationList list, boolean comments) {

  /** Reports the points of the list in {@code region} that are more, or other, than an item. */
  void check(Span region) {
    List<ListItem> points =
        MarkdownList.of(context.document(), source.stretch(), region)
            .map(MarkdownList::all)
            .orElse(List.of());
    for (int i = 0; i < points.size(); i++) {
      ListItem point = points.get(i);
      if (i == 0 && point.marker().length() > 1) {
        int end = source.find("\n", point.marker().start(), region.end());
        Span line = new Span(point.span().start(), end);
        Fix bullets = new Fix("make it a bullet list", Fix.Safety.UNSAFE, bullets(region));
        context
            .at(line)
            .subject(source.shortened(line))
            .message("this should be a bullet list, not a numbered one")
            .fix(bullets)
            .report();
        return;
      }
      int end = i + 1 < points.size() ? points.get(i + 1).span().start() : region.end();
      check(point.marker().end(), end);
    }
  }

  private List<Edit> bullets(Span region) {
    List<Edit> edits = new ArrayList<>();
    MarkdownList.of(context.document(), source.stretch(), region)
        .map(MarkdownList::items)
        .orElse(List.of())
        .forEach(point -> edits.add(new TextEdit(context.document().path(), point.marker(), "-")));
    return edits;
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
    int behind = source.stretch().behindAttributes(item.end(), point.end());
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
