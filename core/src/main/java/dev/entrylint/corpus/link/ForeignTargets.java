package dev.entrylint.corpus.link;

import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Routing;
import java.util.List;

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
  private static final Resolution UNKNOWN =
      new Resolution.Ignored(Resolution.Ignored.Reason.UNKNOWN_RENDERER);

  private ForeignTargets() {}

  /** {@code there}, to which {@code target} leads, unless that is not known. */
  static Resolution apply(Routing routing, String target, Resolution there) {
    boolean file = there instanceof Resolution.NoSuchFile;
    if (!file && !(there instanceof Resolution.NoSuchAnchor)) {
      return there;
    }
    if (isForeign(target)) {
      return FOREIGN;
    }
    boolean unknown =
        file
            ? routing.has(LinkTrait.UNKNOWN_ROUTES) && !isPathOfPage(routing, target)
            : routing.has(LinkTrait.UNKNOWN_IDS);
    return unknown ? UNKNOWN : there;
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

  /** Whether {@code target} is the path of the file of a page, seen from another such file. */
  private static boolean isPathOfPage(Routing routing, String target) {
    String path = Targets.decode(Targets.path(target));
    boolean file = routing.endings().stream().anyMatch(path::endsWith);
    return file && (path.charAt(0) == '.' || Character.isLetterOrDigit(path.codePointAt(0)));
  }
}
