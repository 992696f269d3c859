package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Routing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Targets of renderers that are not imitated: what is written in the syntax of one, wherever it
 * stands, and what cannot be known of links in pages of one.
 */
final class ForeignTargets {

  /** DocFX's tabs. */
  private static final String TAB = "#tab/";

  /** Documenter's references, and DocFX's. */
  private static final List<String> WORDS = List.of("@ref", "@id", "@extref", "@cite", "@raw");

  private static final Resolution FOREIGN =
      new Resolution.Ignored(Resolution.Ignored.Reason.FOREIGN);

  /** What a line begins with in whose place mkdocstrings or mkdocs-click put text. */
  private static final String BLOCK = "::: ";

  private static final Resolution FILLED =
      new Resolution.Ignored(Resolution.Ignored.Reason.FILLED_IN);
  private static final Resolution UNKNOWN =
      new Resolution.Ignored(Resolution.Ignored.Reason.UNKNOWN_RENDERER);

  private final View view;
  private final Routing routing;
  private final FileTree files;
  private final KeptFiles kept;

  /** Whether the document at a path has blocks of plugins; few are asked for. */
  private final Map<String, Boolean> blocks = new ConcurrentHashMap<>();

  ForeignTargets(View view, FileTree files) {
    this.view = view;
    routing = view.routing();
    this.files = files;
    kept = new KeptFiles(routing, files);
  }

  /** {@code there}, to which {@code target} in {@code from} leads, unless that is not known. */
  Resolution apply(Page from, String target, Resolution there) {
    if (there instanceof Resolution.Misspelled misspelled) {
      return isRoute(misspelled, target) ? UNKNOWN : there;
    }
    boolean file = there instanceof Resolution.NoSuchFile;
    if (!file && !(there instanceof Resolution.NoSuchAnchor)) {
      return there;
    }
    if (isForeign(target)) {
      return FOREIGN;
    }
    boolean unknown =
        file
            ? routing.has(LinkTrait.UNKNOWN_ROUTES) && !isOfFile(from, target)
            : routing.has(LinkTrait.UNKNOWN_IDS);
    if (unknown) {
      return UNKNOWN;
    }
    boolean filled =
        there instanceof Resolution.NoSuchAnchor missing
            ? routing.has(LinkTrait.FILLED_IN)
                    && (isOfNoHeading(missing.fragment()) || isOfNoHeading(missing))
                || (routing.has(LinkTrait.PLUGIN_BLOCKS) || routing.has(LinkTrait.FILLED_IN))
                    && hasPluginBlock(missing.document())
            : routing.has(LinkTrait.FILLED_IN_TARGETS) && isName(target);
    return filled ? FILLED : there;
  }

  /** Whether it is an address in which the letters of a file's name may have another case. */
  private boolean isRoute(Resolution.Misspelled misspelled, String target) {
    return misspelled.spelling() == Resolution.Misspelled.Spelling.CASE
        && routing.has(LinkTrait.UNKNOWN_ROUTES)
        && Targets.name(Targets.path(target)).indexOf('.') < 0;
  }

  /** Whether {@code id} is none that a renderer makes of the text of a heading. */
  static boolean isOfNoHeading(String id) {
    return id.indexOf('.') >= 0 || id.indexOf(':') >= 0 || id.indexOf('+') >= 0;
  }

  /** Whether an id has capitals, of which renderers make small letters, and is not meant so. */
  private boolean isOfNoHeading(Resolution.NoSuchAnchor missing) {
    String small = missing.fragment().toLowerCase(Locale.ROOT);
    Page page = view.pages().get(missing.document().path());
    return !small.equals(missing.fragment())
        && page != null
        && view.ids(page).find(small).isEmpty();
  }

  /** Whether a line of {@code document} is one in whose place a plugin puts text. */
  private boolean hasPluginBlock(Document document) {
    return blocks.computeIfAbsent(
        document.path(),
        path -> {
          try {
            String text = new String(files.bytes(path), StandardCharsets.UTF_8);
            return routing.has(LinkTrait.PLUGIN_BLOCKS)
                    && (text.startsWith(BLOCK) || text.contains("\n" + BLOCK))
                || routing.has(LinkTrait.FILLED_IN)
                    && text.lines().anyMatch(ForeignTargets::isPlaceholder);
          } catch (IOException unreadable) {
            return false;
          }
        });
  }

  /** Whether {@code line} is nothing but a name in two braces, which a program fills in. */
  private static boolean isPlaceholder(String line) {
    String text = line.strip();
    return text.startsWith("{{") && text.endsWith("}}") && text.indexOf("}}") == text.length() - 2;
  }

  /** Whether {@code target} is but a name, and not that of a page. */
  private boolean isName(String target) {
    return target.indexOf('/') < 0 && !isPathOfPage(target);
  }

  private static boolean isForeign(String target) {
    if (target.startsWith(TAB)) {
      return true;
    }
    for (String word : WORDS) {
      boolean whole = target.length() == word.length();
      if (target.startsWith(word) && (whole || " #!".indexOf(target.charAt(word.length())) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code target} must be a file whatever addresses pages have. */
  private boolean isOfFile(Page from, String target) {
    return isPathOfPage(target) && !isSeenFromAbove(from, target)
        || kept.isNowhere(from, Targets.decode(Targets.path(target)));
  }

  /**
   * Whether {@code target} is there if it is seen from the folder of the pages, which is one of
   * those in which {@code from} lies, as programs that copy files may see it.
   */
  private boolean isSeenFromAbove(Page from, String target) {
    if (!routing.has(LinkTrait.COPIED_FILES)) {
      return false;
    }
    String path = Targets.decode(Targets.path(target));
    String folder = Targets.folder(from.document().path());
    while (!folder.isEmpty()) {
      folder = Targets.folder(folder);
      if (files.isFile(Targets.resolve("", (folder.isEmpty() ? "" : folder + "/") + path))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code target} is the path of the file of a page, seen from another such file. */
  private boolean isPathOfPage(String target) {
    String path = Targets.decode(Targets.path(target));
    boolean file = routing.endings().stream().anyMatch(path::endsWith);
    return file && (path.charAt(0) == '.' || Character.isLetterOrDigit(path.codePointAt(0)));
  }
}
