package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Routing;
import java.util.Locale;
import java.util.Set;

/**
 * Where a path is sure to lead to no file although the addresses of pages are not known: to a
 * picture, or to a file of settings or styles, which nobody makes of pages.
 */
final class KeptFiles {

  private static final Set<String> ENDINGS =
      Set.of(
          "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "ico", "mp4", "webm", "mov",
          "toml", "ini", "cfg", "scss", "sass", "less");

  /** Folders whose files renderers publish somewhere else, often at the root. */
  private static final Set<String> STATIC =
      Set.of(
          "static",
          "_static",
          "public",
          "assets",
          "images",
          "image",
          "img",
          "imgs",
          "media",
          "pictures",
          "pics",
          "figures",
          "files",
          "resources");

  private final Routing routing;
  private final FileTree files;

  KeptFiles(Routing routing, FileTree files) {
    this.routing = routing;
    this.files = files;
  }

  /**
   * Whether {@code path}, written in {@code from}, where no file is, leads to none at any address
   * that the page may have.
   */
  boolean isNowhere(Page from, String path) {
    boolean kept = routing.has(LinkTrait.KEPT_FILES);
    if (!kept && !routing.has(LinkTrait.COPIED_FILES) || !isRelative(path) || !isKept(path)) {
      return false;
    }
    for (String namesake : files.named(Targets.name(path))) {
      if (!kept || mayBe(from.document().path(), path, namesake)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRelative(String path) {
    return "._".indexOf(path.charAt(0)) >= 0 || Character.isLetterOrDigit(path.codePointAt(0));
  }

  private static boolean isKept(String path) {
    int dot = path.lastIndexOf('.');
    return dot >= 0 && ENDINGS.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * Whether {@code file}, which has the name that {@code path} ends in, may be published where it
   * leads: its folder is one of static files, or has the name of that in which it is looked for as
   * seen from the page's file or from its address, or it ends as the path does.
   */
  private boolean mayBe(String document, String path, String file) {
    String folder = Targets.name(Targets.folder(file));
    String address = routing.stem(document) + "/";
    return STATIC.contains(folder.toLowerCase(Locale.ROOT))
        || folder.equals(folderOf(document, path))
        || folder.equals(folderOf(address, path))
        || path.indexOf('/') > 0 && path.charAt(0) != '.' && ("/" + file).endsWith("/" + path);
  }

  private static String folderOf(String from, String path) {
    return Targets.name(Targets.folder(Targets.resolve(from, path)));
  }
}
