package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Routing;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fragments that scripts see to: what is no id but says a script what to show, and ids in pages
 * that are nothing but components. Safe for several threads.
 */
final class ScriptedIds {

  private static final Resolution COMPONENT =
      new Resolution.Ignored(Resolution.Ignored.Reason.COMPONENT);

  private final FileTree files;

  /** Whether pages may have scripts at all: a forge lets none run. */
  private final boolean scripts;

  private final boolean components;

  /** Whether the document at a path is made of components alone; few are asked for. */
  private final Map<String, Boolean> made = new ConcurrentHashMap<>();

  ScriptedIds(Routing routing, FileTree files) {
    this.files = files;
    scripts = !routing.has(LinkTrait.ALL_FILES);
    components = routing.has(LinkTrait.COMPONENTS);
  }

  /** {@code there}, unless it is an id that a script may see to. */
  Resolution apply(Resolution there) {
    if (!(there instanceof Resolution.NoSuchAnchor missing) || !scripts) {
      return there;
    }
    boolean scripted =
        isForScript(missing.fragment())
            || components && !missing.fragment().isEmpty() && isMade(missing.document());
    return scripted ? COMPONENT : there;
  }

  /** Whether {@code fragment} is a route, or what a script asks for, and no id of a heading. */
  private static boolean isForScript(String fragment) {
    return fragment.startsWith("?") && fragment.indexOf('=') > 0
        || fragment.startsWith("/")
        || fragment.startsWith("!/");
  }

  /** Whether {@code document} has no ids and puts nothing in, but has a component. */
  private boolean isMade(Document document) {
    return document.anchors().isEmpty()
        && document.includes().isEmpty()
        && made.computeIfAbsent(document.path(), this::hasComponent);
  }

  private boolean hasComponent(String path) {
    try {
      return hasComponent(files.bytes(path));
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Whether a name such as {@code <ApiIndex} begins somewhere in {@code text}, in UTF-8. */
  private static boolean hasComponent(byte[] text) {
    for (int i = 0; i + 2 < text.length; i++) {
      boolean capital = text[i] == '<' && text[i + 1] >= 'A' && text[i + 1] <= 'Z';
      if (capital && (text[i + 2] >= 'a' && text[i + 2] <= 'z')) {
        return true;
      }
    }
    return false;
  }
}
