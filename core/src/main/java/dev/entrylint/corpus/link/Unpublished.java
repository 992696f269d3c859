package dev.entrylint.corpus.link;

import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Meta;
import dev.entrylint.parse.data.FieldText;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Routing;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which documents lie among the pages of a site and are no pages: drafts, and parts of others. */
final class Unpublished {

  private static final List<String> FLAGS = List.of("draft", "headless", "published");
  private static final List<String> BUILD = List.of("build", "_build");
  private static final String CASCADE = "cascade";
  private static final List<String> KEYS = List.of("build", "_build", CASCADE);

  /** The folders of which one file is the page, and all others are parts of it. */
  private final Set<String> bundles = new HashSet<>();

  /** The folders of which no page is made. */
  private final Set<String> unrendered = new HashSet<>();

  Unpublished(Pages pages) {
    for (Page page : pages.inOrder()) {
      if (page.renderer().has(LinkTrait.LEAF_BUNDLES)) {
        String stem = stem(page);
        if (isBundle(stem)) {
          bundles.add(Targets.folder(stem));
        }
        if (page.mayHave(KEYS) && cascade(page).filter(Unpublished::isUnrendered).isPresent()) {
          unrendered.add(Targets.folder(stem));
        }
      }
    }
  }

  private static String stem(Page page) {
    Routing routing = page.renderer().routing();
    return routing.withoutLanguage(routing.stem(page.document().path()));
  }

  private static boolean isBundle(String stem) {
    return Targets.name(stem).equals("index");
  }

  boolean has(Page page) {
    for (FieldText each : page.texts(FLAGS)) {
      if (each.text().equals(each.key().equals("published") ? "false" : "true")) {
        return true;
      }
    }
    if (!page.renderer().has(LinkTrait.LEAF_BUNDLES)) {
      return false;
    }
    if (page.mayHave(BUILD)
        && page.frontMatter().fields().filter(Unpublished::isUnrendered).isPresent()) {
      return true;
    }
    String stem = stem(page);
    String folder = Targets.folder(stem);
    boolean inBundle = !isBundle(stem) && bundles.contains(folder);
    while (!inBundle && !folder.isEmpty()) {
      if (unrendered.contains(folder)) {
        return true;
      }
      folder = Targets.folder(folder);
      inBundle = bundles.contains(folder);
    }
    return inBundle;
  }

  private static Optional<Meta> cascade(Page page) {
    return page.frontMatter()
        .fields()
        .map(fields -> fields.fields().get(CASCADE))
        .map(Meta.Field::value);
  }

  private static boolean isUnrendered(Meta meta) {
    if (!(meta instanceof Meta.Fields fields)) {
      return false;
    }
    for (String key : BUILD) {
      if (fields.fields().containsKey(key)
          && fields.fields().get(key).value() instanceof Meta.Fields build
          && build.fields().containsKey("render")
          && build.fields().get("render").value() instanceof Meta.Scalar render
          && (render.text().equals("never") || render.text().equals("false"))) {
        return true;
      }
    }
    return false;
  }
}
