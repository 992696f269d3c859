package dev.entrylint.renderer;

import java.util.List;

/**
 * What may lie in the root of a corpus and give its renderer away.
 *
 * @param dialect the renderer's dialect
 * @param names of files or folders, of which one is enough
 * @param proof a key that the file must have, where other programs have files of that name; or
 *     empty
 * @param words of which one must stand in the file, where other programs have files of that name;
 *     none if nothing must
 * @param hints what in the file speaks for an option of the dialect
 * @param plugins what in the file speaks for references by labels that nothing defines
 * @param pages the key under which the file says where the pages lie
 * @param languages how the file names the folders of languages
 * @param folders where paths are looked up that begin at the root of the site, the folder of the
 *     pages first; none if nothing is known of them
 * @param reader what more is read from the file than single lines of it say
 */
public record RendererMarker(
    String dialect,
    List<String> names,
    String proof,
    List<String> words,
    List<Hint> hints,
    List<String> plugins,
    Key pages,
    LanguageKeys languages,
    List<String> folders,
    SiteReader reader) {

  /** Nothing more. */
  private static final SiteReader PLAIN = (source, draft) -> {};

  /** Whether more is read of the file than single lines. */
  public boolean isRead() {
    return reader != PLAIN;
  }

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

  /**
   * The keys by which the file says which languages have folders of their own.
   *
   * @param map the name of the map, or the beginning of the names of the tables, in which they
   *     stand by their names; empty if the file says nothing of languages
   * @param folder the key for the folder of one of them
   * @param main the key for the main language, whose addresses have no prefix
   * @param usual the main language if the file names none
   * @param prefixed the key that says {@code true} if its addresses have a prefix, too
   */
  public record LanguageKeys(
      String map, String folder, String main, String usual, String prefixed) {

    /** No keys at all. */
    public static final LanguageKeys NONE = new LanguageKeys("", "", "", "", "");
  }

  /** A file or folder that says nothing but that it is there. */
  public static RendererMarker of(String dialect, String... names) {
    return new RendererMarker(
        dialect,
        List.of(names),
        "",
        List.of(),
        List.of(),
        List.of(),
        Key.NONE,
        LanguageKeys.NONE,
        List.of(),
        PLAIN);
  }

  /** The same with a key that the file must have. */
  public RendererMarker withProof(String key) {
    return new RendererMarker(
        dialect, names, key, words, hints, plugins, pages, languages, folders, reader);
  }

  /** The same with words of which one must stand in the file. */
  public RendererMarker withWords(String... any) {
    return new RendererMarker(
        dialect, names, proof, List.of(any), hints, plugins, pages, languages, folders, reader);
  }

  /** The same with words that speak for options. */
  public RendererMarker withHints(Hint... any) {
    return new RendererMarker(
        dialect, names, proof, words, List.of(any), plugins, pages, languages, folders, reader);
  }

  /** The same with words that speak for references by labels. */
  public RendererMarker withPlugins(String... any) {
    return new RendererMarker(
        dialect, names, proof, words, hints, List.of(any), pages, languages, folders, reader);
  }

  /** The same with the key under which the file says where the pages lie. */
  public RendererMarker withPagesAt(String map, String key) {
    return new RendererMarker(
        dialect,
        names,
        proof,
        words,
        hints,
        plugins,
        new Key(map, key),
        languages,
        folders,
        reader);
  }

  /** The same with the keys by which the file names the folders of languages. */
  public RendererMarker withLanguages(LanguageKeys keys) {
    return new RendererMarker(
        dialect, names, proof, words, hints, plugins, pages, keys, folders, reader);
  }

  /** The same with folders in which paths are looked up. */
  public RendererMarker withFolders(String... paths) {
    return new RendererMarker(
        dialect, names, proof, words, hints, plugins, pages, languages, List.of(paths), reader);
  }

  /** The same with what reads more of the file. */
  public RendererMarker withReader(SiteReader other) {
    return new RendererMarker(
        dialect, names, proof, words, hints, plugins, pages, languages, folders, other);
  }
}
