package dev.entrylint.renderer;

import java.util.Optional;

/**
 * How a renderer leads on from addresses that no page has any more.
 *
 * @param way what a writer is to do, as messages say it
 * @param key the key of the front matter under which a page lists the addresses that lead to it;
 *     empty if there is none
 * @param reader reads what the configuration of the site says
 */
public record Redirecting(String way, Optional<String> key, Reader reader) {

  /** That of a renderer that has no such thing: a page stays where it was. */
  static final Redirecting NONE =
      new Redirecting(
          "leave a page there that leads on", Optional.empty(), (source, redirects) -> {});

  /** The way from the configuration of a site to what it says of addresses. */
  @FunctionalInterface
  interface Reader {

    /** Adds what {@code source} says to {@code redirects}. */
    void read(SiteReader.Source source, Redirects redirects);
  }

  /** That of what reads {@code key} in the front matter of the page that is led to. */
  static Redirecting byKey(String key, String more) {
    return new Redirecting(
        "list its address under '"
            + key
            + "' in the front matter of the page that takes its place"
            + more,
        Optional.of(key),
        (source, redirects) -> {});
  }

  /** That of what has a list in the configuration of its site. */
  static Redirecting bySettings(String way, Reader reader) {
    return new Redirecting(way, Optional.empty(), reader);
  }

  /** Adds what {@code source}, the configuration of a site, says to {@code redirects}. */
  public void read(SiteReader.Source source, Redirects redirects) {
    reader.read(source, redirects);
  }
}
