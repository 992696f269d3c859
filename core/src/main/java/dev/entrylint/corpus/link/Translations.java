package dev.entrylint.corpus.link;

import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Routing;
import dev.entrylint.renderer.TranslatedPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The places at which a page may lie whose file has the name of a language in it, as {@code
 * b.de.md} has: a link in a page of that language may leave it out. Or one whose translation lies
 * in another folder: a link in a translated page means that.
 */
final class Translations {

  private final Routing routing;

  Translations(Routing routing) {
    this.routing = routing;
  }

  /**
   * Those that {@code place} may mean, the likeliest first; itself is one of them.
   *
   * @param from the path of the document that the link stands in
   * @param path what is written
   */
  List<String> of(String from, String path, String place) {
    if (routing.has(LinkTrait.TRANSLATED_PAGES)) {
      return apart(from, place);
    }
    if (routing.languages().isEmpty()) {
      return List.of(place);
    }
    String main = routing.languages().get(0);
    String language = language(from, path);
    List<String> places = new ArrayList<>(3);
    if (!language.equals(main)) {
      places.add(in(place, language));
    }
    places.add(place);
    places.add(in(place, main));
    return places;
  }

  /** The places where translations have a folder of their own, outside of that of the pages. */
  private List<String> apart(String from, String place) {
    String home = routing.home().orElse("");
    Optional<String> translations =
        home.isEmpty() || !place.startsWith(home + "/")
            ? Optional.empty()
            : TranslatedPages.home(from);
    return translations.isEmpty()
        ? List.of(place)
        : List.of(translations.get() + place.substring(home.length()), place);
  }

  /** The language that {@code path} names first, or that of the document {@code from}. */
  private String language(String from, String path) {
    int slash = path.indexOf('/', 1);
    String first = path.startsWith("/") && slash > 0 ? path.substring(1, slash) : "";
    if (routing.languages().contains(first)) {
      return first;
    }
    String own = routing.language(from);
    return own.isEmpty() ? routing.languages().get(0) : own;
  }

  private String in(String place, String language) {
    String stem = routing.stem(place);
    return stem + "." + language + place.substring(stem.length());
  }
}
