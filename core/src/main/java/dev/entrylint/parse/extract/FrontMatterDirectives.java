package dev.entrylint.parse.extract;

import dev.entrylint.model.Directive;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import dev.entrylint.parse.data.DataReader;
import java.util.List;
import java.util.Locale;

/** What the keys of front matter that begin with {@code entrylint-} say: a text, or several. */
final class FrontMatterDirectives {

  private FrontMatterDirectives() {}

  /** Adds what {@code head} says to {@code found}. */
  static void add(FrontMatter head, LineTable lines, List<Directive> found) {
    if (!head.text().toLowerCase(Locale.ROOT).contains(Directive.PREFIX)) {
      return;
    }
    DataReader.read(head, DataReader.textStart(lines, head))
        .fields()
        .ifPresent(
            fields ->
                fields
                    .fields()
                    .forEach(
                        (key, field) -> {
                          if (DirectiveWord.begins(key)) {
                            add(key, field, found);
                          }
                        }));
  }

  private static void add(String key, Meta.Field field, List<Directive> found) {
    if (field.value() instanceof Meta.Items items && !items.items().isEmpty()) {
      items.items().forEach(each -> add(key, each, each.span(), found));
    } else {
      boolean text = field.value() instanceof Meta.Scalar;
      add(key, field.value(), text ? field.value().span() : field.key(), found);
    }
  }

  private static void add(String key, Meta value, Span span, List<Directive> found) {
    boolean text = value instanceof Meta.Scalar scalar && scalar.value() instanceof String;
    String words = text ? ((Meta.Scalar) value).text() : "";
    Directives.read(key + " " + words, span, true).ifPresent(found::add);
  }
}
