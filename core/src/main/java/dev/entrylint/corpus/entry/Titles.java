package dev.entrylint.corpus.entry;

import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Meta;
import dev.entrylint.renderer.LinkTrait;
import java.util.Map;
import java.util.Optional;

/** What documents are called: by a heading, by their front matter, or else by their files. */
final class Titles {

  private static final String KEY = "title";

  private Titles() {}

  /** The title of {@code page}, which its heading {@code title} gives it unless that is -1. */
  static String of(Page page, Outline outline, int title) {
    return title >= 0
        ? outline.headings.get(title).title()
        : inFrontMatter(page).orElseGet(() -> file(page));
  }

  /** Whether {@code page} has a title without any heading. */
  static boolean isGiven(Page page) {
    return areFileNames(page) || inFrontMatter(page).isPresent();
  }

  /** The title that the front matter of {@code page} says. */
  static Optional<String> inFrontMatter(Page page) {
    Optional<FrontMatter> head = page.document().frontMatter();
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> title =
        head.get().format() == FrontMatter.Format.TITLE_BLOCK
            ? Optional.of(ofBlock(head.get().text()))
            : page.frontMatter().fields().flatMap(Titles::ofField);
    return title.map(each -> each.strip().replaceAll("\\s+", " ")).filter(each -> !each.isEmpty());
  }

  private static Optional<String> ofField(Meta.Fields fields) {
    Meta.Field field = fields.fields().get(KEY);
    if (field == null) {
      // Hugo takes keys in any case.
      field =
          fields.fields().entrySet().stream()
              .filter(each -> each.getKey().equalsIgnoreCase(KEY))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(null);
    }
    if (field == null || !(field.value() instanceof Meta.Scalar scalar)) {
      return Optional.empty();
    }
    return Optional.of(scalar.value() instanceof String text ? text : scalar.text());
  }

  /** What stands behind the first {@code %}, with the lines that go on with it. */
  private static String ofBlock(String text) {
    int end = text.indexOf("\n%");
    String first = end < 0 ? text : text.substring(0, end);
    return first.startsWith("%") ? first.substring(1) : "";
  }

  private static String file(Page page) {
    String whole = page.document().path();
    String path = areFileNames(page) ? page.renderer().routing().stem(whole) : whole;
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static boolean areFileNames(Page page) {
    return page.renderer().has(LinkTrait.FILE_NAMES_AS_TITLES);
  }
}
