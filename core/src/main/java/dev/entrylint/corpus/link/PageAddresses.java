package dev.entrylint.corpus.link;

import dev.entrylint.corpus.page.Page;
import dev.entrylint.parse.data.FieldText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The addresses that a document has besides that of its file, as places below the root. */
final class PageAddresses {

  /** Keys for the last step of the address, or all of it below the first folder. */
  private static final List<String> STEPS = List.of("slug", "id");

  private static final String PERMALINK = "permalink";

  /** The keys of the front matter that say addresses. */
  static final List<String> KEYS = List.of("slug", "id", "url", PERMALINK, "aliases");

  private static final String POSTS = "_posts/";

  /** The length of a date with the hyphen behind it. */
  private static final int DATE = "2024-05-01-".length();

  /** Those of a page whose front matter says none. */
  static final PageAddresses NONE = new PageAddresses(List.of());

  /** What the front matter says. */
  private final List<FieldText> stated;

  private PageAddresses(List<FieldText> stated) {
    this.stated = stated;
  }

  /** Those that the front matter of {@code page} says; it is read only if it may say any. */
  static PageAddresses of(Page page) {
    return new PageAddresses(page.texts(KEYS));
  }

  /**
   * Those of the document whose path without ending is {@code stem}: in its front matter, by the
   * date in its name, and with hyphens for blanks.
   */
  List<String> of(String stem) {
    List<String> places = new ArrayList<>(0);
    for (FieldText value : stated) {
      boolean step = STEPS.contains(value.key());
      boolean absolute = value.text().startsWith("/");
      if (step && absolute) {
        int slash = stem.indexOf('/');
        places.add(Targets.resolve("", stem.substring(0, Math.max(0, slash)) + value.text()));
      } else if (!absolute) {
        boolean beside = step || value.key().equals("aliases");
        places.add(Targets.resolve(beside ? stem : "", value.text()));
      }
    }
    if (stem.indexOf(' ') >= 0) {
      places.add(stem.replace(' ', '-'));
    }
    int name = stem.lastIndexOf('/') + 1;
    if (isDated(stem, name)) {
      String folder = stem.substring(0, name);
      folder = folder.endsWith(POSTS) ? folder.substring(0, name - POSTS.length()) : folder;
      places.add(
          folder
              + stem.substring(name, name + DATE).replace('-', '/')
              + stem.substring(name + DATE));
    }
    return places;
  }

  /** The addresses in the front matter that begin at the root of the site. */
  List<String> absolute() {
    List<String> addresses = new ArrayList<>(0);
    for (FieldText value : stated) {
      if (!STEPS.contains(value.key()) && value.text().startsWith("/")) {
        addresses.add(value.text());
      }
    }
    return addresses;
  }

  /** Whether the page has another last step of its address, as Docusaurus has it. */
  boolean hasStep() {
    return stated.stream().anyMatch(value -> STEPS.contains(value.key()));
  }

  /** Whether the page has an address that Jekyll does not make of its path. */
  boolean hasPermalink() {
    return stated.stream()
        .filter(value -> value.key().equals(PERMALINK))
        .anyMatch(value -> value.text().startsWith("/") && value.text().indexOf(':') < 0);
  }

  /** The folder from which Jekyll's own address of the page sees paths, with a closing slash. */
  Optional<String> folder() {
    for (FieldText value : stated) {
      String text = value.text();
      if (value.key().equals(PERMALINK) && text.startsWith("/") && text.indexOf(':') < 0) {
        return Optional.of(text.substring(0, text.lastIndexOf('/') + 1));
      }
    }
    return Optional.empty();
  }

  /**
   * Jekyll's address of the page of a collection: of {@code _notes/a} it is {@code notes/a}.
   *
   * @param folder of the site, which {@code stem} begins with
   */
  static Optional<String> ofCollection(String folder, String stem) {
    int start = folder.isEmpty() ? 0 : folder.length() + 1;
    return stem.startsWith("_", start) && !stem.startsWith(POSTS, start)
        ? Optional.of(stem.substring(0, start) + stem.substring(start + 1))
        : Optional.empty();
  }

  /** Whether a step of {@code stem} begins with a date, of which a blog makes folders. */
  static boolean isDated(String stem) {
    for (int at = 0; at >= 0; at = stem.indexOf('/', at + 1)) {
      if (isDated(stem, at == 0 ? 0 : at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name such as {@code 2024-05-01-swarm} begins at {@code from}. */
  private static boolean isDated(String stem, int from) {
    if (stem.length() <= from + DATE) {
      return false;
    }
    for (int i = 0; i < DATE; i++) {
      char c = stem.charAt(from + i);
      boolean hyphen = i == 4 || i == 7 || i == DATE - 1;
      if (hyphen ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code stem} without the numbers that sort: {@code 02-start/01-setup} is {@code start/setup}.
   */
  static String unnumbered(String stem) {
    StringBuilder clean = new StringBuilder();
    for (String step : stem.split("/")) {
      int digits = 0;
      while (digits < step.length() && Character.isDigit(step.charAt(digits))) {
        digits++;
      }
      int name = digits;
      while (name < step.length() && "-_. ".indexOf(step.charAt(name)) >= 0) {
        name++;
      }
      boolean numbered = digits > 0 && name > digits && name < step.length();
      clean.append(clean.isEmpty() ? "" : "/").append(numbered ? step.substring(name) : step);
    }
    return clean.toString();
  }
}
