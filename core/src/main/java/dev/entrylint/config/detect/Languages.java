package dev.entrylint.config.detect;

import dev.entrylint.renderer.RendererMarker.LanguageKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The languages of a site, of those that have folders of their own.
 *
 * @param folders by language
 * @param main the language whose addresses have no prefix; empty if they all have
 */
record Languages(Map<String, String> folders, String main) {

  static final Languages NONE = new Languages(Map.of(), "");

  /** Those that {@code file} names by these {@code keys}, in TOML or YAML. */
  static Languages of(LanguageKeys keys, MarkerFile file) {
    String tables = "[" + keys.map() + ".";
    String map = keys.map() + ":";
    Map<String, String> folders = new LinkedHashMap<>();
    String language = "";
    boolean inside = false;
    for (String line : file.lines()) {
      String text = line.strip();
      int margin = line.length() - line.stripLeading().length();
      if (text.startsWith("[")) {
        boolean table = text.startsWith(tables) && text.endsWith("]");
        language = table ? text.substring(tables.length(), text.length() - 1).strip() : "";
      } else if (margin == 0 && text.endsWith(":")) {
        inside = text.equals(map);
        language = "";
      } else if (inside && text.endsWith(":") && text.indexOf(' ') < 0) {
        language = text.substring(0, text.length() - 1);
      } else if (!language.isEmpty()) {
        String name = language;
        new MarkerFile(List.of(text))
            .value(keys.folder())
            .ifPresent(folder -> folders.putIfAbsent(name, folder));
      }
    }
    boolean allPrefixed = file.value(keys.prefixed()).filter("true"::equals).isPresent();
    return new Languages(folders, allPrefixed ? "" : file.value(keys.main()).orElse(keys.usual()));
  }

  /** {@code all}, with the folder of the main language in the place of the first. */
  List<String> main(List<String> all) {
    if (!folders.containsKey(main)) {
      return all;
    }
    List<String> changed = new ArrayList<>(all);
    changed.set(0, folders.get(main));
    return changed;
  }

  /** The folders of the others by the beginnings of their addresses. */
  Map<String, String> others(Function<String, List<String>> below) {
    Map<String, String> others = new TreeMap<>();
    folders.forEach(
        (language, folder) -> {
          if (!language.equals(main)) {
            below.apply(folder).forEach(each -> others.put("/" + language + "/", each));
          }
        });
    return others;
  }
}
