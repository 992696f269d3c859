package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.base.SortedSearch;
import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Whitespace;
import java.util.List;
import java.util.Optional;

/** The beginning of what stands somewhere, as Markdown without links. */
final class Excerpt {

  /** How much of a paragraph is shown, in UTF-16 units. */
  private static final int LONGEST = 400;

  private Excerpt() {}

  /** The first paragraph behind the head of {@code there}, before the next heading. */
  static Optional<String> of(Moment moment, Destination there) {
    Document document = there.document().orElse(null);
    if (document == null) {
      return Optional.empty();
    }
    boolean heading =
        there.definition().map(each -> each.anchor().heading() >= 0).orElse(!there.isStart());
    int from = heading ? there.whole().end() : there.whole().start();
    List<Block> blocks = document.blocks();
    int index =
        SortedSearch.firstFrom(
            blocks.size(), i -> blocks.get(i).span().end(), heading ? from + 1 : from);
    for (Block each : blocks.subList(index, blocks.size())) {
      if (each.kind() == Block.Kind.HEADING && each.span().start() >= from && !there.isStart()) {
        return Optional.empty();
      }
      if (each.kind() == Block.Kind.PARAGRAPH) {
        return text(moment, document, each.span());
      }
    }
    return Optional.empty();
  }

  /** What stands in {@code span}, on one line. */
  static Optional<String> text(Moment moment, Document document, Span span) {
    String all = moment.snapshot().text(document, span);
    StringBuilder text = new StringBuilder();
    int done = span.start();
    for (Reference each : document.references()) {
      boolean within = each.span().start() >= done && each.span().end() <= span.end();
      if (within && each.form() != Reference.Form.MACRO) {
        text.append(all, done - span.start(), each.span().start() - span.start());
        text.append(each.text().isEmpty() ? "" : escaped(each.text()));
        done = each.span().end();
      }
    }
    text.append(all, done - span.start(), all.length());
    String line = Whitespace.fold(text.toString());
    return line.isEmpty() ? Optional.empty() : Optional.of(shortened(line));
  }

  /** What a reader sees of a link, in which marks mean nothing any more. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_])", "\\\\$1");
  }

  private static String shortened(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    int blank = line.lastIndexOf(' ', LONGEST);
    int end = blank > LONGEST / 2 ? blank : LONGEST;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
        + " …";
  }
}
