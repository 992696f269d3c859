package dev.entrylint.corpus.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Targets in templates that whoever uses these replaces by others. */
final class Placeholders {

  private static final Set<String> FOLDERS =
      Set.of(
          "archetype",
          "archetypes",
          "boilerplate",
          "boilerplates",
          "cookiecutter",
          "issue_template",
          "pull_request_template",
          "merge_request_templates",
          "issue_templates",
          "scaffold",
          "scaffolds",
          "skeleton",
          "skeletons",
          "template",
          "templates");

  /** What is in all names of such folders and files, so that most paths need not be taken apart. */
  private static final List<String> STEMS =
      List.of("template", "archetype", "boilerplate", "cookiecutter", "scaffold", "skeleton");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The words that stand for what is to be put there, alone or with others. */
  private static final Set<String> WORDS =
      Set.of("filename", "href", "link", "nnn", "nnnn", "uri", "url", "xx", "xxx", "xxxx", "yyyy");

  /** Those that do so if they are written in capitals or with others: {@code page-title}. */
  private static final Set<String> LOOSE_WORDS =
      Set.of(
          "address", "anchor", "file", "image", "img", "name", "page", "path", "slug", "target",
          "title");

  /** Words that say whose it is, or that it is to be put there. */
  private static final Set<String> YOURS =
      Set.of("your", "my", "some", "insert", "replace", "placeholder", "todo", "tbd", "fixme");

  /** Words between these. */
  private static final Set<String> SMALL =
      Set.of("a", "an", "and", "goes", "here", "in", "of", "or", "the", "this", "to", "with");

  /** What joins such a word, if it is the first, to what is to be put there: {@code link-to-x}. */
  private static final Set<String> LINKING = Set.of("for", "of", "to");

  private static final Set<String> ENDINGS =
      Set.of("md", "markdown", "html", "htm", "png", "jpg", "jpeg", "svg", "gif", "pdf", "txt");

  private Placeholders() {}

  /** Whether the document at {@code path} is there to be copied. */
  static boolean isTemplate(String path) {
    String small = path.toLowerCase(Locale.ROOT);
    if (!hasStem(small)) {
      return false;
    }
    int name = small.lastIndexOf('/') + 1;
    for (String folder : small.substring(0, name).split("/")) {
      String bare = folder.startsWith("_") || folder.startsWith(".") ? folder.substring(1) : folder;
      if (FOLDERS.contains(bare)) {
        return true;
      }
    }
    for (String word : BETWEEN_WORDS.split(small.substring(name))) {
      if (word.equals("template")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasStem(String path) {
    for (String stem : STEMS) {
      if (path.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code target}, which leads nowhere, stands for another one. */
  static boolean isOne(String target) {
    String decoded = Targets.decode(target);
    if (hasSigns(decoded)) {
      return true;
    }
    String path = decoded.startsWith("#") ? decoded.substring(1) : Targets.path(decoded);
    String small = path.toLowerCase(Locale.ROOT);
    boolean any = false;
    for (String step : path.split("/")) {
      if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
        if (!isStep(step)) {
          return small.contains("path/to/") || small.contains("your/");
        }
        any = true;
      }
    }
    return any;
  }

  /** Whether there are signs in it that no file has, or dots for what is left out. */
  private static boolean hasSigns(String target) {
    return target.chars().anyMatch(c -> "<>{}[]$|".indexOf(c) >= 0)
        || target.contains("...") && !target.contains(".../")
        || target.indexOf('…') >= 0;
  }

  /** Whether a step of a path consists of words that stand for something, or says whose it is. */
  private static boolean isStep(String step) {
    String[] words = BETWEEN_WORDS.split(step);
    int stands = 0;
    boolean only = true;
    for (int i = 0; i < words.length; i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      boolean leadsOn =
          i == 1 && LINKING.contains(word) && WORDS.contains(words[0].toLowerCase(Locale.ROOT));
      if (YOURS.contains(word) || leadsOn) {
        return true;
      }
      boolean ending = i > 0 && i == words.length - 1 && ENDINGS.contains(word);
      boolean loose = LOOSE_WORDS.contains(word);
      boolean capitals = loose && words[i].equals(words[i].toUpperCase(Locale.ROOT));
      stands += WORDS.contains(word) || capitals ? 2 : loose ? 1 : 0;
      only &= ending || word.isEmpty() || WORDS.contains(word) || loose || SMALL.contains(word);
    }
    return stands > 1 && only;
  }
}
