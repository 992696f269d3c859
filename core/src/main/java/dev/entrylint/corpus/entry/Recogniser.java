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
      Recognition recognition = kind.recognition();
      if (!recognition.wholeDocument()
          && fits(recognition, heading)
          && isChild(recognition, parent)
          && fits(recognition, page, heading.title(), words)) {
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

  private static boolean fits(Recognition recognition, Heading heading) {
    return (recognition.level().isEmpty() || recognition.level().getAsInt() == heading.level())
        && heading.attributes().classes().containsAll(recognition.classes());
  }

  private static boolean isChild(Recognition recognition, Kind parent) {
    return recognition.parents().isEmpty()
        || parent != null && recognition.parents().contains(parent.name());
  }

  private static boolean fits(Recognition recognition, Page page, String title, int words) {
    return words >= recognition.minWords().orElse(0)
        && words <= recognition.maxWords().orElse(Integer.MAX_VALUE)
        && (recognition.paths().isEmpty() || isAt(recognition, page.document()))
        && (recognition.title().isEmpty() || recognition.title().get().fits(title))
        && (recognition.frontMatter().isEmpty() || says(page, recognition.frontMatter()));
  }

  private static boolean isAt(Recognition recognition, Document document) {
    for (Glob glob : recognition.paths()) {
      if (glob.matches(document.path())) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(Page page, Map<String, List<String>> asked) {
    Optional<Meta.Fields> fields = page.frontMatter().fields();
    return fields.isPresent()
        && asked.entrySet().stream()
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
