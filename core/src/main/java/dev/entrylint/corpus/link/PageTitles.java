package dev.entrylint.corpus.link;

import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.anchor.Definitions;
import dev.entrylint.corpus.page.Page;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What fragments name that are titles of headings, as in wikis. The titles of a page are read when
 * one of them is first asked for. Safe for use by several threads.
 */
final class PageTitles {

  private final View view;

  /** Of each page the place of the first definition of each title. */
  private final Map<Page, Map<String, Integer>> byTitle = new ConcurrentHashMap<>();

  PageTitles(View view) {
    this.view = view;
  }

  /** What {@code fragment} names in {@code page}: a block, or a heading. */
  Optional<Definition> find(Page page, String fragment) {
    Definitions definitions = view.ids(page);
    String part = fragment.substring(fragment.lastIndexOf('#') + 1);
    Optional<Definition> named = definitions.find(part);
    if (named.isEmpty() && part.startsWith("^")) {
      named = definitions.find(part.substring(1));
    }
    if (named.isPresent()) {
      return named;
    }
    String title = title(part);
    Integer place = title.isEmpty() ? null : titles(page, definitions).get(title);
    return place == null ? Optional.empty() : Optional.of(definitions.get(place));
  }

  private Map<String, Integer> titles(Page page, Definitions definitions) {
    Map<String, Integer> known = byTitle.get(page);
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < definitions.size(); i++) {
        Definition each = definitions.get(i);
        int heading = each.anchor().heading();
        if (heading >= 0) {
          known.putIfAbsent(title(each.document().headings().get(heading).title()), i);
        }
      }
      byTitle.put(page, known);
    }
    return known;
  }

  /** A title by its letters and digits, since such links leave out what would be syntax. */
  private static String title(String text) {
    StringBuilder title = new StringBuilder(text.length());
    Targets.fold(Normalizer.normalize(text, Normalizer.Form.NFC))
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(title::appendCodePoint);
    return title.toString();
  }
}
