package dev.entrylint.infer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a configuration may call kinds, relations and indexes: after what the corpus calls them, and
 * never what is no word, or what YAML or a reader takes for something else.
 */
public final class Names {

  /** Answers, and what stands for nothing. */
  private static final Set<String> EMPTY =
      Set.of(
          "true", "false", "null", "yes", "no", "on", "off", "nan", "inf", "none", "nil", "nein",
          "ja", "oui", "non", "si");

  /** Folders that say where documents lie, and not what they are. */
  private static final Set<String> PLAIN =
      Set.of(
          "content",
          "contents",
          "docs",
          "doc",
          "documentation",
          "src",
          "source",
          "pages",
          "lib",
          "site",
          "website",
          "www",
          "public",
          "static",
          "posts",
          "_posts",
          "book",
          "main");

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** What one of those is that usually lie in folders of these names. */
  private static final Map<String, String> ONE =
      Map.ofEntries(
          Map.entry("adrs", "adr"),
          Map.entry("articles", "article"),
          Map.entry("books", "book"),
          Map.entry("categories", "category"),
          Map.entry("commands", "command"),
          Map.entry("components", "component"),
          Map.entry("concepts", "concept"),
          Map.entry("decisions", "decision"),
          Map.entry("definitions", "definition"),
          Map.entry("entries", "entry"),
          Map.entry("examples", "example"),
          Map.entry("exercises", "exercise"),
          Map.entry("functions", "function"),
          Map.entry("glossar", "term"),
          Map.entry("glossary", "term"),
          Map.entry("guides", "guide"),
          Map.entry("methods", "method"),
          Map.entry("modules", "module"),
          Map.entry("notes", "note"),
          Map.entry("patterns", "pattern"),
          Map.entry("people", "person"),
          Map.entry("plugins", "plugin"),
          Map.entry("policies", "policy"),
          Map.entry("projects", "project"),
          Map.entry("proposals", "proposal"),
          Map.entry("recipes", "recipe"),
          Map.entry("records", "record"),
          Map.entry("rfcs", "rfc"),
          Map.entry("rules", "rule"),
          Map.entry("runbooks", "runbook"),
          Map.entry("services", "service"),
          Map.entry("terms", "term"),
          Map.entry("tools", "tool"),
          Map.entry("topics", "topic"),
          Map.entry("tutorials", "tutorial"),
          Map.entry("words", "word"));

  private Names() {}

  /** {@code text} in lower case, its words joined by hyphens; empty if it has none. */
  public static String of(String text) {
    return TitleKeys.words(text).replace(' ', '-');
  }

  /** Whether {@code name} says something: it begins with a letter, and is no yes, no or nothing. */
  public static boolean isName(String name) {
    return name.length() > 1
        && Character.isLetter(name.codePointAt(0))
        && !EMPTY.contains(name.toLowerCase(Locale.ROOT));
  }

  /** {@code name}, or if that says nothing the same behind {@code what} it is a name of. */
  public static String of(String name, String what) {
    String own = of(name);
    return isName(own) ? own : own.isEmpty() ? what : what + "-" + own;
  }

  /**
   * What one of the documents in a folder may be called, the best first: as the folder is, or as it
   * is with the folders around it. A plural is left as it is unless it is a usual one: what ends in
   * an s is one as often as not.
   */
  public static List<String> inFolder(String path) {
    List<String> names = new ArrayList<>();
    String name = "";
    String[] steps = path.split("/");
    for (int i = steps.length - 1; i >= 0; i--) {
      String step = of(steps[i]);
      boolean says =
          isName(step)
              && steps[i].indexOf('*') < 0
              && steps[i].indexOf('{') < 0
              && !PLAIN.contains(step)
              && !LANGUAGES.contains(step);
      if (says) {
        name = name.isEmpty() ? ONE.getOrDefault(step, step) : step + "-" + name;
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /** What one of those is called of which {@code name} is a usual plural; else the same. */
  public static String one(String name) {
    return ONE.getOrDefault(name, name);
  }

  /** {@code name}, or the first of {@code others} that none of {@code taken} is. */
  public static String free(String name, List<String> others, Set<String> taken) {
    String free = name;
    for (int i = 0; taken.contains(free); i++) {
      free = i < others.size() ? others.get(i) : name + "-" + letters(i - others.size() + 1);
    }
    return free;
  }

  /** {@code b}, {@code c}, and so on: a number would say that there is an order. */
  private static String letters(int number) {
    String letter = String.valueOf((char) ('a' + number % 26));
    return number < 26 ? letter : letters(number / 26 - 1) + letter;
  }
}
