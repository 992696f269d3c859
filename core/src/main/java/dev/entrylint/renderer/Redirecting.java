package dev.entrylint.renderer;

import java.util.Optional;

/**
 * How a renderer leads on from addresses that no page has any more.
 *
 * @param way what a writer is to do, as messages say it
 * @param key the key of the front matter under which a page lists the addresses that lead to it;
 *     empty if there is none
 * @param plugin whether a plugin reads that, which not all sites have; those that do have {@link
 *     LinkTrait#LISTED_REDIRECTS}
 * @param address how a page keeps its address wherever its file lies; empty if it cannot
 * @param reader reads what the configuration of the site says
 */
public record Redirecting(
    String way, Optional<String> key, boolean plugin, Optional<OwnAddress> address, Reader reader) {

  /** That of a renderer that has no such thing: a page stays where it was. */
  static final Redirecting NONE =
      new Redirecting(
          "leave a page there that leads on",
          Optional.empty(),
          false,
          Optional.empty(),
          (source, redirects) -> {});

  /**
   * A key of the front matter for the address of a page.
   *
   * @param key it has a path from the start of the part of the site that the page is of
   * @param notBelow the folder in which pages have no such key
   */
  public record OwnAddress(String key, String notBelow) {

    /** Whether the page at {@code path} may have it. */
    public boolean isFor(String path) {
      return !("/" + path).contains("/" + notBelow + "/");
    }
  }

  /** The way from the configuration of a site to what it says of addresses. */
  @FunctionalInterface
  interface Reader {

    /** Adds what {@code source} says to {@code redirects}. */
    void read(SiteReader.Source source, Redirects redirects);
  }

  /** That of what reads {@code key} in the front matter of the page that is led to. */
  static Redirecting byKey(String key) {
    return listed(key, "", false);
  }

  /** The same where it is {@code plugin} that reads it. */
  static Redirecting byPlugin(String key, String plugin) {
    return listed(key, ", as the plugin " + plugin + " reads it", true);
  }

  private static Redirecting listed(String key, String more, boolean plugin) {
    return new Redirecting(
        "list its address under '"
            + key
            + "' in the front matter of the page that takes its place"
            + more,
        Optional.of(key),
        plugin,
        Optional.empty(),
        (source, redirects) -> {});
  }

  /** That of what has a list in the configuration of its site. */
  static Redirecting bySettings(String way, Reader reader) {
    return new Redirecting(way, Optional.empty(), false, Optional.empty(), reader);
  }

  /** The same where {@code key} may say the address of a page, but not of those in a folder. */
  Redirecting withAddress(String own, String notBelow) {
    return new Redirecting(way, key, plugin, Optional.of(new OwnAddress(own, notBelow)), reader);
  }

  /** The key that the site of {@code renderer}, which is one of these, reads in any page. */
  public Optional<String> listedIn(Renderer renderer) {
    return key.filter(each -> !plugin || renderer.has(LinkTrait.LISTED_REDIRECTS));
  }

  /** Adds what {@code source}, the configuration of a site, says to {@code redirects}. */
  public void read(SiteReader.Source source, Redirects redirects) {
    reader.read(source, redirects);
  }
}
