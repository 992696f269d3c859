package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation.Form;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.list.ListItem;
import dev.entrylint.edit.list.MarkdownList;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rules.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The items of a list in one run of text, and what stands between them.
 *
 * @param source holds the region
 * @param region where they stand
 */
record SeparatedItems(
    RuleContext context, SourceText source, RelationList list, Form.Separated form, Span region) {

  /** Reports what is neither an item nor the separator. */
  void check() {
    List<Span> links = new ArrayList<>();
    for (Link item : list.items()) {
      if (region.contains(item.reference().span())) {
        links.add(item.reference().span());
      }
    }
    if (links.isEmpty()) {
      words(region.start(), region.end());
      return;
    }
    MarkdownList written = MarkdownList.separated(source.stretch(), region, links);
    before(written.lead());
    boolean reported = false;
    Span behind = null;
    for (ListItem item : written.items()) {
      reported |= behind != null && between(behind, reported, written);
      behind = item.separator();
    }
    after(behind);
  }

  private void before(Span lead) {
    Span span = stripped(lead.start(), lead.end());
    if (!words(lead.start(), lead.end()) && span.length() > 0) {
      report(span, "nothing should stand before the first item", replaced(lead, ""));
    }
  }

  /**
   * Reports what is no separator, but the first of a list only: the others are of the same making.
   */
  private boolean between(Span separator, boolean reported, MarkdownList written) {
    String gap = source.folded(separator.start(), separator.end());
    if (gap.equals(form.separator()) || words(separator.start(), separator.end())) {
      return false;
    }
    if (!reported) {
      report(
          separator,
          "items should be parted by '" + form.separator() + "', not by '" + gap + "'",
          separators(written));
    }
    return true;
  }

  /** Edits of all that parts items and is not the separator, for it is of one making. */
  private List<TextEdit> separators(MarkdownList written) {
    List<TextEdit> edits = new ArrayList<>();
    for (ListItem item : written.items().subList(0, written.items().size() - 1)) {
      Span gap = item.separator();
      if (!source.folded(gap.start(), gap.end()).equals(form.separator())
          && !source.hasWords(gap)
          && !isCommented(gap)) {
        String text = source.text(gap);
        int line = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        boolean two = line > 0 && text.startsWith("\r\n", line - 1);
        edits.addAll(
            replaced(
                gap,
                line < 0
                    ? form.separator()
                    : form.separator().stripTrailing() + text.substring(two ? line - 1 : line)));
      }
    }
    return edits;
  }

  /** None for what holds the emphasis of an item, or a suppression. */
  private List<TextEdit> replaced(Span span, String by) {
    String text = source.text(span);
    return text.indexOf('*') < 0 && text.indexOf('_') < 0 && !isCommented(span)
        ? List.of(new TextEdit(context.document().path(), span, by))
        : List.of();
  }

  /** Whether a comment stands there that suppresses something, and must not go. */
  private boolean isCommented(Span span) {
    return context.document().directives().stream().anyMatch(each -> span.contains(each.span()));
  }

  private void after(Span separator) {
    int from = separator.start();
    Span span = stripped(from, separator.end());
    if (words(from, separator.end())) {
      return;
    }
    String end = source.text(span);
    if (form.closed() && !end.equals(mark())) {
      report(
          Span.at(from),
          "'" + mark() + "' should follow the last item",
          replaced(new Span(from, span.end()), form.separator().stripTrailing()));
    } else if (!form.closed() && !end.isEmpty()) {
      report(
          span,
          "nothing should follow the last item, but '" + end + "' does",
          replaced(new Span(from, span.end()), ""));
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

  private void report(Span place, String message, List<TextEdit> edits) {
    Report report = context.at(place).subject(mark()).message(message);
    if (!edits.isEmpty() && list.section().isPresent()) {
      report.fix(new Fix("write it as agreed", Fix.Safety.SAFE, List.copyOf(edits)));
    } else if (!edits.isEmpty()) {
      report.fixes(later -> new FieldForm(later, list).changed(region, edits));
    }
    report.report();
  }
}
