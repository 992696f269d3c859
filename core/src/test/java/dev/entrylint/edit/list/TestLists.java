package dev.entrylint.edit.list;

import dev.entrylint.edit.Edits;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Texts;
import java.util.List;

/** A text with a list in it, and edits of that list. */
record TestLists(Document document, String text) {

  static final String PATH = Texts.PATH;

  static TestLists of(String text) {
    return of("github", text);
  }

  static TestLists of(String dialect, String text) {
    return new TestLists(Texts.read(dialect, text), text);
  }

  Stretch stretch() {
    return Stretch.whole(text);
  }

  /** The list at the top level that {@code words} are in. */
  MarkdownList at(String words) {
    return MarkdownList.at(document, stretch(), text.indexOf(words)).orElseThrow();
  }

  String text(Span span) {
    return span.of(text);
  }

  /** What the items say. */
  List<String> contents(MarkdownList list) {
    return list.items().stream().map(item -> text(item.content())).toList();
  }

  List<String> separators(MarkdownList list) {
    return list.items().stream().map(item -> text(item.separator())).toList();
  }

  /** The text after {@code edits}; null if they cannot be applied. */
  String after(ListEdit... edits) {
    return new ListWriter(document, text)
        .write(List.of(edits))
        .map(
            each -> {
              String changed = text;
              for (TextEdit edit : each) {
                changed = Edits.apply(changed, edit);
              }
              return changed;
            })
        .orElse(null);
  }
}
