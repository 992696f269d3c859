package dev.entrylint.renderer;

import dev.entrylint.convention.TitlePattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is known of a site while its configuration is read. */
public final class SiteDraft {

  /** How many characters regular expressions have together. */
  private static final int MOST_EXCLUDED = 10_000;

  private final Collection<String> known;
  private String dialect;
  private final List<String> folders;
  private final Map<String, List<String>> routes = new TreeMap<>();
  private final List<String> languages = new ArrayList<>();
  private final List<String> appended = new ArrayList<>();
  private final List<TitlePattern> excluded = new ArrayList<>();
  private TabStyle tabs = TabStyle.NONE;
  private final Set<PathForm> forms = EnumSet.noneOf(PathForm.class);
  private final Set<LinkTrait> traits = EnumSet.noneOf(LinkTrait.class);
  private final List<String> notes = new ArrayList<>();

  /**
   * @param known the names of the dialects that there are
   */
  public SiteDraft(String dialect, List<String> folders, Collection<String> known) {
    this.dialect = dialect;
    this.folders = new ArrayList<>(folders);
    this.known = known;
  }

  /** {@code path} without what says nothing at its beginning and end: {@code ./}, a slash. */
  static String trimmed(String path) {
    String trimmed = path.equals(".") ? "" : path;
    trimmed = trimmed.startsWith("./") ? trimmed.substring(2) : trimmed;
    trimmed = trimmed.startsWith("/") ? trimmed.substring(1) : trimmed;
    return trimmed.endsWith("/") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
  }

  /** Takes {@code name} for the dialect, if there is such a one. */
  void dialect(String name) {
    dialect = known.contains(name) ? name : dialect;
  }

  /** Takes on an option of the dialect; options come in the order in which names have them. */
  void option(String option) {
    dialect(dialect + "+" + option);
  }

  /** Takes {@code folder} for that of the pages. */
  void pagesIn(String folder) {
    if (folders.isEmpty()) {
      folders.add(folder);
    } else {
      folders.set(0, folder);
    }
  }

  /** Takes {@code all} for the folders in which paths are looked up. */
  void folders(List<String> all) {
    folders.clear();
    folders.addAll(all);
  }

  /** Adds a part of the site whose addresses begin with {@code start}, between slashes. */
  void route(String start, List<String> in) {
    routes.putIfAbsent(start, List.copyOf(in));
  }

  /** Adds a language in which the names of files may end. */
  void language(String language) {
    if (!languages.contains(language)) {
      languages.add(language);
    }
  }

  /** Adds a file that is put behind each page. */
  void append(String path) {
    appended.add(path);
  }

  /** Leaves targets out in which one of the regular expressions under {@code key} is found. */
  void exclude(String key, List<String> expressions) {
    int length = 0;
    for (String expression : expressions) {
      length += expression.length();
      if (length > MOST_EXCLUDED) {
        note("of `" + key + "` the first " + excluded.size() + " expressions are read");
        return;
      }
      try {
        excluded.add(TitlePattern.of(expression));
      } catch (IllegalArgumentException wrong) {
        note("of `" + key + "` one is not read: " + wrong.getMessage());
      }
    }
  }

  /** Takes {@code style} for that of the ids of tabs. */
  void tabs(TabStyle style) {
    tabs = style;
  }

  void form(PathForm form) {
    forms.add(form);
  }

  void trait(LinkTrait trait) {
    traits.add(trait);
  }

  /** Adds what people should know: a part of a sentence. */
  void note(String note) {
    notes.add(note);
  }

  /** Says that the value under {@code key} takes a program to be known. */
  void computed(String key, String assumed) {
    note("`" + key + "` is not a literal; assuming " + assumed + "; set `dialect`");
  }

  /** What is known now. */
  public SiteSettings settings() {
    return new SiteSettings(
        dialect,
        List.copyOf(folders),
        Map.copyOf(routes),
        List.copyOf(languages),
        List.copyOf(appended),
        List.copyOf(excluded),
        tabs,
        Set.copyOf(forms),
        Set.copyOf(traits),
        List.copyOf(notes));
  }
}
