package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.Lazy;
import dev.entrylint.renderer.LinkTrait;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ids that layouts and shortcodes of a site make, as far as their files show it: what is
 * written before the first thing that is computed, as in <code>id="def-{{ .id }}"</code>. They are
 * looked at when a link asks for an id that nothing else has. Safe for several threads.
 */
final class LayoutIds {

  private static final Resolution FILLED = new Resolution.Ignored(Resolution.Ignored.Reason.LAYOUT);

  private final FileTree files;
  private final boolean on;
  private final Lazy<LayoutFiles> layouts;

  /** What shortcodes are given in the document at a path; few are asked for. */
  private final Map<String, ShortcodeValues> values = new ConcurrentHashMap<>();

  LayoutIds(View view, FileTree files) {
    this.files = files;
    on = view.routing().has(LinkTrait.LAYOUTS);
    layouts = new Lazy<>(() -> LayoutFiles.around(view.routing().home().orElse(""), files));
  }

  /**
   * {@code there}, unless it is an id that a layout makes, or may make. If what is behind its
   * beginning is given to a shortcode in the page, it does; if only others are given by that name,
   * it does not.
   */
  Resolution apply(Resolution there) {
    return on && there instanceof Resolution.NoSuchAnchor missing ? made(missing) : there;
  }

  private Resolution made(Resolution.NoSuchAnchor missing) {
    String id = missing.fragment();
    Resolution may = missing;
    for (Map.Entry<String, String> layout : layouts.get().starts().entrySet()) {
      String start = layout.getKey();
      if (id.startsWith(start) && id.length() > start.length()) {
        ShortcodeValues given = values(missing);
        if (given.values().contains(id.substring(start.length()))) {
          return new Resolution.Found(missing.document(), Optional.empty(), FoundBy.PATH);
        }
        may = start.isEmpty() || given.names().contains(layout.getValue()) ? may : FILLED;
      }
    }
    return may;
  }

  private ShortcodeValues values(Resolution.NoSuchAnchor missing) {
    return values.computeIfAbsent(
        missing.document().path(),
        path -> {
          try {
            String text = new String(files.bytes(path), StandardCharsets.UTF_8);
            return ShortcodeValues.in(text);
          } catch (IOException unreadable) {
            return ShortcodeValues.NONE;
          }
        });
  }
}
