package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.root.Spot;
import dev.entrylint.edit.list.ListItem;
import dev.entrylint.edit.list.MarkdownList;
import dev.entrylint.edit.list.Stretch;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Fence;
import dev.entrylint.model.Heading;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Comment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;

/** What of a document can be folded. */
public final class FoldingRanges {

  /** A comment is never further from its block than this says: it is part of one. */
  private static final String COMMENT = "<!--";

  private final Spot spot;
  private final String text;
  private final LineTable lines;

  /** By their lines, of which an editor takes one each. */
  private final Map<Long, FoldingRange> all = new LinkedHashMap<>();

  private FoldingRanges(Spot spot) {
    this.spot = spot;
    text = spot.places().text();
    lines = spot.places().lines();
  }

  /** The stretches of the document that belong together. */
  public static List<FoldingRange> of(Spot spot) {
    return new FoldingRanges(spot).find();
  }

  private List<FoldingRange> find() {
    Document document = spot.document();
    document.frontMatter().ifPresent(front -> add(front.span(), FoldingRangeKind.Region));
    List<Heading> headings = Outline.headings(document);
    for (int i = 0; i < headings.size(); i++) {
      add(Outline.section(document, headings, i), null);
    }
    for (Fence each : document.fences()) {
      add(each.span(), null);
    }
    for (Block each : document.blocks()) {
      switch (each.kind()) {
        case LIST -> addList(each.span());
        case CODE, TABLE, QUOTE, DIV, HTML, FOOTNOTE, DEFINITION_LIST, OTHER ->
            add(each.span(), null);
        case COMMENT -> add(each.span(), FoldingRangeKind.Comment);
        case HEADING, PARAGRAPH, THEMATIC_BREAK, LINK_DEFINITION -> {}
      }
    }
    if (text.contains(COMMENT)) { // else it need not be read again
      for (Comment each : spot.moment().snapshot().syntax(document).comments()) {
        add(each.span(), FoldingRangeKind.Comment);
      }
    }
    return List.copyOf(all.values());
  }

  private void addList(Span span) {
    add(span, null);
    MarkdownList.of(spot.document(), Stretch.whole(text), span)
        .ifPresent(
            list -> {
              for (ListItem each : list.all()) {
                add(each.span(), null);
              }
            });
  }

  /** Adds all lines of {@code span} but blank ones at its end. */
  private void add(Span span, String kind) {
    int end = Math.min(span.end(), text.length());
    while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int first = lines.line(span.start()) - 1;
    int last = lines.line(end) - 1;
    if (last > first) {
      FoldingRange range = new FoldingRange(first, last);
      range.setKind(kind);
      all.putIfAbsent((long) first << 32 | last, range);
    }
  }
}
