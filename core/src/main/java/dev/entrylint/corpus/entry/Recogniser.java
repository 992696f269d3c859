package dev.entrylint.corpus.entry;

import dev.entrylint.convention.Glob;
import dev.entrylint.convention.Kind;
import dev.entrylint.convention.Recognition;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Meta;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The recognition of headings and documents by kinds: the first kind that fits has them. */
final class Recogniser {

  private final List<Kind> kinds;

  Recogniser(List<Kind> kinds) {
    this.kinds = kinds;
  }

  /**
   * The kind of a heading, or null.
   *
   * @param parent the kind of the entry in which it lies, or null
   */
  Kind heading(Page page, Heading heading, int words, Kind parent) {
    for (Kind kind : kinds) {
      Recognition signs = kind.recognition();
      if (!signs.wholeDocument()
          && fits(signs, heading)
          && isChild(signs, parent)
          && fits(signs, page, heading.title(), words)) {
        return kind;
      }
    }
    return null;
  }

  /** The kind of a whole document, or null. */
  Kind document(Page page, String title, int words) {
    for (Kind kind : kinds) {
      if (kind.recognition().wholeDocument() && fits(kind.recognition(), page, title, words)) {
        return kind;
      }
    }
    return null;
  }

  private static boolean fits(Recognition signs, Heading heading) {
    return (signs.level().isEmpty() || signs.level().getAsInt() == heading.level())
        && heading.attributes().classes().containsAll(signs.classes());
  }

  private static boolean isChild(Recognition signs, Kind parent) {
    return signs.parents().isEmpty() || parent != null && signs.parents().contains(parent.name());
  }

  private static boolean fits(Recognition signs, Page page, String title, int words) {
    return words >= signs.minWords().orElse(0)
        && words <= signs.maxWords().orElse(Integer.MAX_VALUE)
        && (signs.paths().isEmpty() || isAt(signs, page.document()))
        && (signs.title().isEmpty() || signs.title().get().fits(title))
        && (signs.frontMatter().isEmpty() || says(page, signs.frontMatter()));
  }

  private static boolean isAt(Recognition signs, Document document) {
    for (Glob glob : signs.paths()) {
      if (glob.matches(document.path())) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(Page page, Map<String, List<String>> signs) {
    Optional<Meta.Fields> fields = page.frontMatter().fields();
    return fields.isPresent()
        && signs.entrySet().stream()
            .allMatch(
                each -> {
                  Meta.Field field = fields.get().fields().get(each.getKey());
                  return field != null && says(field.value(), each.getValue());
                });
  }

  /** Whether {@code value}, or an item of it, is one of {@code texts}. */
  static boolean says(Meta value, List<String> texts) {
    if (texts.contains("*")) {
      return true;
    }
    if (value instanceof Meta.Items list) {
      return list.items().stream().anyMatch(item -> says(item, texts));
    }
    return value instanceof Meta.Scalar scalar && texts.contains(scalar.text());
  }
}
