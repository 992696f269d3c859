package dev.entrylint.renderer;

import java.util.Optional;

/** The folders in which Docusaurus keeps the translations of its pages. */
public final class TranslatedPages {

  private static final String PAGES = "/docusaurus-plugin-content-docs/current/";
  private static final String TRANSLATIONS = "i18n/";

  private TranslatedPages() {}

  /**
   * The folder of the translations among which the page at {@code path} is, without a closing
   * slash; empty if it is none.
   */
  public static Optional<String> home(String path) {
    int pages = path.indexOf(PAGES);
    int language = pages < 0 ? -1 : path.lastIndexOf('/', pages - 1) + 1;
    boolean translated =
        language > 0
            && path.startsWith(TRANSLATIONS, language - TRANSLATIONS.length())
            && (language == TRANSLATIONS.length()
                || path.charAt(language - TRANSLATIONS.length() - 1) == '/');
    return translated
        ? Optional.of(path.substring(0, pages + PAGES.length() - 1))
        : Optional.empty();
  }
}
