package dev.entrylint.engine.suppress;

import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.frontmatter.FrontMatterEdits;
import dev.entrylint.edit.frontmatter.FrontMatterField;
import dev.entrylint.edit.frontmatter.FrontMatterLayout;
import dev.entrylint.model.Directive;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.renderer.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a whole document may say that findings of some rules are suppressed in it: in front matter
 * that it has, at its top, at its end. None of these is proven to be harmless.
 */
record FilePlaces(Document document, TextLines lines, Writing writing, SuppressionWords words) {

  private static final String KEY = Directive.PREFIX + Directive.DISABLE;

  /** What suppresses {@code rules}, the best first. */
  List<TextEdit> of(List<String> rules) {
    List<TextEdit> all = new ArrayList<>();
    inFrontMatter(rules).ifPresent(all::add);
    writing
        .commentLine(words.comment(Directive.DISABLE_FILE, rules, SuppressionWords.DASHES))
        .ifPresent(
            comment -> {
              all.add(atTop(comment));
              all.add(atEnd(comment));
            });
    return all;
  }

  private Optional<TextEdit> inFrontMatter(List<String> rules) {
    String text = lines.text();
    Optional<FrontMatterLayout> layout = FrontMatterLayout.of(document, text);
    if (layout.isEmpty()) {
      return Optional.empty();
    }
    Optional<FrontMatterField> field = layout.get().field(KEY);
    int count = field.map(each -> each.hasItems() ? each.items().size() : 1).orElse(0);
    return FrontMatterEdits.of(document, text, Optional.empty())
        .add(KEY, count, words.value(rules, SuppressionWords.DASHES));
  }

  /** Behind front matter, in a paragraph of its own. */
  private TextEdit atTop(String comment) {
    int head = document.frontMatter().map(each -> each.span().end()).orElse(0);
    int line = head == 0 ? 1 : lines.table().line(head);
    if (head > lines.table().start(line)) {
      line++;
    }
    String end = lines.ending(1);
    if (line > lines.table().count()) {
      return new TextEdit(document.path(), Span.at(lines.text().length()), end + comment + end);
    }
    boolean bare = lines.of(line).isBlank();
    String before = head > 0 && bare ? end : "";
    String behind = bare ? end : end + end;
    return new TextEdit(document.path(), Span.at(lines.start(line)), before + comment + behind);
  }

  private TextEdit atEnd(String comment) {
    String text = lines.text();
    String end = lines.ending(1);
    boolean ended = text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
    return new TextEdit(
        document.path(), Span.at(text.length()), (ended ? "" : end) + end + comment + end);
  }
}
