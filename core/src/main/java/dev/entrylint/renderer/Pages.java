package dev.entrylint.renderer;

import java.util.List;

/** How files are named that renderers take for pages. */
final class Pages {

  /** The endings of most. */
  static final List<String> MARKDOWN = List.of(".md", ".markdown");

  /** The index of a folder where a site is made of it. */
  static final List<String> INDEX = List.of("index", "README", "readme");

  /** The index of a folder where files are shown as they lie. */
  static final List<String> README = List.of("README", "readme", "index");

  private Pages() {}
}
