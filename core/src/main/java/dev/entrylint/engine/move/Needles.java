package dev.entrylint.engine.move;

import dev.entrylint.engine.source.Sources;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is looked for in files of which nobody knows how they name what is in the corpus.
 *
 * @param texts each as a whole, with no letter of a name before or behind it
 * @param open whether more of a path may stand behind it
 */
record Needles(List<String> texts, boolean open) {

  /** Those of a file or folder. */
  static Needles ofPath(String path, boolean folder, Sources sources) {
    if (folder) {
      return new Needles(List.of(path + "/"), true);
    }
    Set<String> texts = new LinkedHashSet<>();
    int slash = path.lastIndexOf('/');
    String name = path.substring(slash + 1);
    String near = path.substring(path.lastIndexOf('/', slash - 1) + 1);
    boolean only = sources.named(name).size() < 2;
    texts.add(only ? name : near);
    int dot = near.lastIndexOf('.');
    if (dot > near.indexOf('/') + 1) {
      String stem = near.substring(0, dot);
      texts.add(stem + ".html");
      if (stem.indexOf('/') >= 0) {
        texts.add(stem);
      }
    }
    return new Needles(List.copyOf(texts), false);
  }

  /** Those of an id. */
  static Needles ofId(String id) {
    return new Needles(List.of("#" + id), false);
  }

  /** Where one of them stands in {@code text}, from {@code from} on; -1 if none does. */
  int find(String text, int from) {
    int first = -1;
    for (String each : texts) {
      for (int at = text.indexOf(each, from); at >= 0; at = text.indexOf(each, at + 1)) {
        if (isApart(text, at, each)) {
          first = first < 0 ? at : Math.min(first, at);
          break;
        }
      }
    }
    return first;
  }

  private boolean isApart(String text, int at, String needle) {
    boolean start = needle.startsWith("#") || at == 0 || !isOfName(text, at - 1);
    int end = at + needle.length();
    return start && (open || end == text.length() || !isOfName(text, end));
  }

  /** Whether a name would go on there; a full stop may end a sentence. */
  private static boolean isOfName(String text, int at) {
    char c = text.charAt(at);
    boolean dot =
        c == '.' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || dot;
  }
}
