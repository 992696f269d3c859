package dev.entrylint.renderer;

import java.util.List;

/**
 * What may lie in the root of a corpus and give its renderer away.
 *
 * @param dialect the renderer's dialect
 * @param names of files or folders, of which one is enough
 * @param proof a key that the file must have, where other programs have files of that name; or
 *     empty
 * @param hints what in the file speaks for an option of the dialect
 * @param plugins what in the file speaks for references by labels that nothing defines
 * @param pages the key under which the file says where the pages lie
 * @param folders where paths are looked up that begin at the root of the site, the folder of the
 *     pages first; none if nothing is known of them
 */
public record RendererMarker(
    String dialect,
    List<String> names,
    String proof,
    List<Hint> hints,
    List<String> plugins,
    Key pages,
    List<String> folders) {

  /** A word in the file, and the option that it speaks for. */
  public record Hint(String word, String option) {}

  /**
   * A key of the file.
   *
   * @param map the name of the map that it is in; empty if it is in none
   * @param name its name; empty if there is no such key
   */
  public record Key(String map, String name) {

    /** No key at all. */
    public static final Key NONE = new Key("", "");
  }

  /** A file or folder that says nothing but that it is there. */
  public static RendererMarker of(String dialect, String... names) {
    return new RendererMarker(
        dialect, List.of(names), "", List.of(), List.of(), Key.NONE, List.of());
  }

  /** The same with a key that the file must have. */
  public RendererMarker withProof(String key) {
    return new RendererMarker(dialect, names, key, hints, plugins, pages, folders);
  }

  /** The same with words that speak for options. */
  public RendererMarker withHints(Hint... words) {
    return new RendererMarker(dialect, names, proof, List.of(words), plugins, pages, folders);
  }

  /** The same with words that speak for references by labels. */
  public RendererMarker withPlugins(String... words) {
    return new RendererMarker(dialect, names, proof, hints, List.of(words), pages, folders);
  }

  /** The same with the key under which the file says where the pages lie. */
  public RendererMarker withPagesAt(String map, String key) {
    return new RendererMarker(dialect, names, proof, hints, plugins, new Key(map, key), folders);
  }

  /** The same with folders in which paths are looked up. */
  public RendererMarker withFolders(String... paths) {
    return new RendererMarker(dialect, names, proof, hints, plugins, pages, List.of(paths));
  }
}
