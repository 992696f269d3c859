package dev.entrylint.infer.draft;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The languages of a corpus: folders side by side that are called as languages are and hold files
 * of the same names. Titles of sections are brought together by where they stand in such files.
 */
public final class Locales {

  /** One language for all. */
  static final Locales NONE = new Locales("", new TreeMap<>());

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final String parent;
  private final TreeMap<String, Integer> folders;
  private final Map<String, String> original = new HashMap<>();

  private Locales(String parent, TreeMap<String, Integer> folders) {
    this.parent = parent;
    this.folders = folders;
  }

  /** The languages of the documents that {@code entries} are. */
  public static Locales of(List<Entry> entries) {
    Map<String, TreeMap<String, Set<String>>> files = new LinkedHashMap<>();
    for (Entry entry : entries) {
      String path = entry.document().path();
      String[] steps = path.split("/");
      String parent = "";
      for (int i = 0; i + 1 < steps.length; i++) {
        if (isLanguage(steps[i])) {
          String rest = path.substring(Paths.join(parent, steps[i]).length() + 1);
          files
              .computeIfAbsent(parent, each -> new TreeMap<>())
              .computeIfAbsent(steps[i], each -> new HashSet<>())
              .add(rest);
        }
        parent = Paths.join(parent, steps[i]);
      }
    }
    for (Map.Entry<String, TreeMap<String, Set<String>>> each : files.entrySet()) {
      TreeMap<String, Integer> found = parallel(each.getValue());
      if (found.size() > 1) {
        Locales locales = new Locales(each.getKey(), found);
        locales.learn(entries);
        return locales;
      }
    }
    return NONE;
  }

  private static boolean isLanguage(String name) {
    boolean plain = name.length() == 2 && LANGUAGES.contains(name);
    return plain
        || name.length() == 5 && name.charAt(2) == '-' && LANGUAGES.contains(name.substring(0, 2));
  }

  /** The folders that share names of files with another, with the number of files of each. */
  private static TreeMap<String, Integer> parallel(TreeMap<String, Set<String>> files) {
    TreeMap<String, Integer> parallel = new TreeMap<>();
    files.forEach(
        (name, own) ->
            files.forEach(
                (other, theirs) -> {
                  Set<String> shared = new HashSet<>(own);
                  shared.retainAll(theirs);
                  boolean alike = shared.size() * 2 >= Math.min(own.size(), theirs.size());
                  if (!name.equals(other) && alike && shared.size() >= 3) {
                    parallel.put(name, own.size());
                  }
                }));
    return parallel;
  }

  /** Learns which titles of the other languages stand where those of the main one do. */
  private void learn(List<Entry> entries) {
    Map<String, Entry> main = new HashMap<>();
    for (Entry entry : entries) {
      if (of(entry).equals(main())) {
        main.put(rest(entry), entry);
      }
    }
    Map<String, Counts> votes = new LinkedHashMap<>();
    for (Entry entry : entries) {
      Entry counterpart = of(entry).isEmpty() ? null : main.get(rest(entry));
      if (counterpart == null || counterpart == entry) {
        continue;
      }
      List<Section> own = top(entry);
      List<Section> theirs = top(counterpart);
      for (int i = 0; own.size() == theirs.size() && i < own.size(); i++) {
        String key = of(entry) + "/" + TitleKeys.key(own.get(i).heading().title());
        votes
            .computeIfAbsent(key, each -> new Counts())
            .add(TitleKeys.key(theirs.get(i).heading().title()));
      }
    }
    votes.forEach(
        (key, counts) -> {
          if (counts.most() >= 3 && counts.most() * 2 > counts.total()) {
            original.put(key, counts.top());
          }
        });
  }

  /** The sections of {@code entry} that lie in no other. */
  public static List<Section> top(Entry entry) {
    List<Section> top = new ArrayList<>();
    for (Section section : entry.sections()) {
      if (section.within().isEmpty()) {
        top.add(section);
      }
    }
    return top;
  }

  private String rest(Entry entry) {
    return entry.document().path().substring(Paths.join(parent, of(entry)).length() + 1);
  }

  /** Whether there is more than one. */
  public boolean areMany() {
    return folders.size() > 1;
  }

  /** Their names. */
  public List<String> names() {
    return List.copyOf(folders.keySet());
  }

  /** The folder whose documents are of {@code locale}. */
  public String folder(String locale) {
    return Paths.join(parent, locale);
  }

  /** The one with the most documents. */
  public String main() {
    String main = "";
    for (String name : folders.keySet()) {
      main = main.isEmpty() || folders.get(name) > folders.get(main) ? name : main;
    }
    return main;
  }

  /** The language of {@code entry}; empty if it has none of its own. */
  public String of(Entry entry) {
    for (String name : folders.keySet()) {
      if (Paths.isBelow(entry.document().path(), Paths.join(parent, name))) {
        return name;
      }
    }
    return "";
  }

  /** {@code path} with a star in the place of the language. */
  public String shared(String path) {
    for (String name : folders.keySet()) {
      String folder = Paths.join(parent, name);
      if (Paths.isBelow(path, folder)) {
        return Paths.join(parent, "*") + path.substring(folder.length());
      }
    }
    return path;
  }

  /**
   * What the title of a section of {@code entry} is in the main language, as {@link TitleKeys#key}.
   */
  public String key(Entry entry, String title) {
    String key = TitleKeys.key(title);
    return original.getOrDefault(of(entry) + "/" + key, key);
  }

  /**
   * The setting that says which documents are of which language; asked for if there are several.
   */
  public Setting setting() {
    List<Setting> lines = new ArrayList<>();
    folders.forEach(
        (name, count) ->
            lines.add(
                Setting.line(name, InlineYaml.text(folder(name) + "/**"), count + " documents")));
    return Setting.block("locales", lines, "folders of these names hold files of the same names");
  }
}
