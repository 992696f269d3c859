package dev.entrylint.cli.lsp.complete;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.model.Document;
import dev.entrylint.model.Meta;

/** What documents are called, for people. */
record Titles(Typing typing) {

  /** The title of {@code document}: of the entry it begins with, else of its first heading. */
  String of(Document document) {
    return typing
        .corpus()
        .entries()
        .opening(document)
        .filter(Entry::titled)
        .map(Entry::title)
        .orElseGet(() -> unnamed(document));
  }

  private String unnamed(Document document) {
    Meta.Field title =
        typing
            .corpus()
            .frontMatter(document)
            .fields()
            .map(each -> each.fields().get("title"))
            .orElse(null);
    if (title != null && title.value() instanceof Meta.Scalar scalar && !scalar.text().isBlank()) {
      return scalar.text();
    }
    return document.headings().isEmpty() ? "" : document.headings().get(0).title();
  }
}
