package dev.entrylint.config.detect;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Folders of a root that have the names of languages, such as {@code de} and {@code pt-BR}. */
final class LanguageFolders {

  private LanguageFolders() {}

  /** Whether most of {@code pages} lie in such folders, of which there are several. */
  static boolean hold(List<String> pages) {
    Set<String> languages = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));
    Set<String> folders = new HashSet<>();
    int inside = 0;
    for (String page : pages) {
      String folder = page.substring(0, Math.max(0, page.indexOf('/')));
      if (isLanguage(folder, languages)) {
        folders.add(folder);
        inside++;
      }
    }
    return folders.size() > 1 && inside * 2 > pages.size();
  }

  /** A language is of two letters; a region, or how it is written, may follow. */
  private static boolean isLanguage(String folder, Set<String> languages) {
    boolean alone = folder.length() == 2;
    boolean more = folder.length() > 3 && (folder.charAt(2) == '-' || folder.charAt(2) == '_');
    return (alone || more) && languages.contains(folder.substring(0, 2));
  }
}
